import Diplomacy
import MapGeometry

extension Record {
  /// The id, which has to be there, be well-formed, and be the file's name for files that hold one thing.
  func id(_ problems: inout [DataSetProblem]) -> String? {
    if !has("id") { note("id: is missing", at: "id", &problems) }
    return value("id", expected: "lowercase letters, digits and single hyphens", &problems) {
      RegionID.isWellFormed($0) ? $0 : nil
    }
  }

  /// An id that has to be there and be well-formed.
  func identifier<Entity>(_ name: String, _ problems: inout [DataSetProblem]) -> Identifier<Entity>? {
    guard let text = requiredText(name, &problems) else { return nil }
    return identifier(text, at: name, &problems)
  }

  /// A list of ids; empty when the field is missing.
  func identifiers<Entity>(_ name: String, _ problems: inout [DataSetProblem]) -> [Identifier<Entity>] {
    texts(name, &problems).compactMap { identifier($0, at: name, &problems) }
  }

  private func identifier<Entity>(
    _ text: String,
    at name: String,
    _ problems: inout [DataSetProblem]
  ) -> Identifier<Entity>? {
    do {
      return try Identifier(text)
    } catch {
      note("\(name): \(error)", at: name, &problems)
      return nil
    }
  }

  /// The id of a region that has to be there.
  func region(_ name: String, _ problems: inout [DataSetProblem]) -> RegionID? {
    guard let text = requiredText(name, &problems) else { return nil }
    return region(text, at: name, &problems)
  }

  /// A list of ids of regions; empty when the field is missing.
  func regions(_ name: String, _ problems: inout [DataSetProblem]) -> [RegionID] {
    texts(name, &problems).compactMap { region($0, at: name, &problems) }
  }

  private func region(_ text: String, at name: String, _ problems: inout [DataSetProblem]) -> RegionID? {
    do {
      return try RegionID(text)
    } catch {
      note("\(name): \(error)", at: name, &problems)
      return nil
    }
  }

  /// A word of an enumeration that has to be there.
  func requiredWord<Word: RawRepresentable & CaseIterable>(
    _ name: String,
    _ problems: inout [DataSetProblem]
  ) -> Word? where Word.RawValue == String {
    if !has(name) { note("\(name): is missing", at: name, &problems) }
    return word(name, &problems)
  }

  /// A full day, `1912-07-08`.
  func day(_ name: String, _ problems: inout [DataSetProblem]) -> HistoricalDate? {
    guard let text = text(name, &problems) else { return nil }
    do {
      return try HistoricalDate(text)
    } catch {
      note("\(name): \(error)", at: name, &problems)
      return nil
    }
  }

  /// A full day that has to be there.
  func requiredDay(_ name: String, _ problems: inout [DataSetProblem]) -> HistoricalDate? {
    if !has(name) { note("\(name): is missing", at: name, &problems) }
    return day(name, &problems)
  }

  /// A date in EDTF, level 0 or 1.
  func edtf(_ name: String, _ problems: inout [DataSetProblem]) -> EDTF? {
    guard let text = text(name, &problems) else { return nil }
    do {
      return try EDTF(text)
    } catch {
      note("\(name): \(error)", at: name, &problems)
      return nil
    }
  }

  /// A date in EDTF that has to be there.
  func requiredEDTF(_ name: String, _ problems: inout [DataSetProblem]) -> EDTF? {
    if !has(name) { note("\(name): is missing", at: name, &problems) }
    return edtf(name, &problems)
  }
}
