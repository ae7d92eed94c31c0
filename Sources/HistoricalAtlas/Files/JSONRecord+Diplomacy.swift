import Diplomacy
import MapFormats
import MapGeometry

extension JSONRecord {
  /// An id that has to be there.
  func identifier<Entity>(_ name: StaticString) throws(Fault) -> Identifier<Entity> {
    guard let id = try optionalIdentifier(name) as Identifier<Entity>? else { throw fault(name, "an id") }
    return id
  }

  /// An id; nil when the member is missing.
  func optionalIdentifier<Entity>(_ name: StaticString) throws(Fault) -> Identifier<Entity>? {
    guard let text = try text(name) else { return nil }
    return try identifier(text, name)
  }

  /// A list of ids.
  func identifiers<Entity>(_ name: StaticString) throws(Fault) -> [Identifier<Entity>] {
    var ids: [Identifier<Entity>] = []
    for text in try texts(name) { ids.append(try identifier(text, name)) }
    return ids
  }

  private func identifier<Entity>(_ text: String, _ name: StaticString) throws(Fault) -> Identifier<Entity> {
    do { return try Identifier(text) } catch { throw fault(name, "an id") }
  }

  /// The id of a region that has to be there.
  func region(_ name: StaticString) throws(Fault) -> RegionID {
    try region(try requiredText(name), name)
  }

  /// The id of a region; nil when the member is missing.
  func optionalRegion(_ name: StaticString) throws(Fault) -> RegionID? {
    guard let text = try text(name) else { return nil }
    return try region(text, name)
  }

  /// A list of ids of regions.
  func regions(_ name: StaticString) throws(Fault) -> [RegionID] {
    var ids: [RegionID] = []
    for text in try texts(name) { ids.append(try region(text, name)) }
    return ids
  }

  private func region(_ text: String, _ name: StaticString) throws(Fault) -> RegionID {
    do { return try RegionID(text) } catch { throw fault(name, "the id of a region") }
  }

  /// A word of an enumeration; nil when the member is missing.
  func word<Word: RawRepresentable>(_ name: StaticString) throws(Fault) -> Word?
  where Word.RawValue == String {
    guard let text = try text(name) else { return nil }
    guard let word = Word(rawValue: text) else { throw fault(name, "another word than \"\(text)\"") }
    return word
  }

  /// A word of an enumeration that has to be there.
  func requiredWord<Word: RawRepresentable>(_ name: StaticString) throws(Fault) -> Word
  where Word.RawValue == String {
    guard let word = try word(name) as Word? else { throw fault(name, "a word") }
    return word
  }

  /// A day; nil when the member is missing.
  func day(_ name: StaticString) throws(Fault) -> HistoricalDate? {
    guard let text = try text(name) else { return nil }
    do { return try HistoricalDate(text) } catch { throw fault(name, "a day") }
  }

  /// A day that has to be there.
  func requiredDay(_ name: StaticString) throws(Fault) -> HistoricalDate {
    guard let day = try day(name) else { throw fault(name, "a day") }
    return day
  }

  /// A date in EDTF; nil when the member is missing.
  func edtf(_ name: StaticString) throws(Fault) -> EDTF? {
    guard let text = try text(name) else { return nil }
    do { return try EDTF(text) } catch { throw fault(name, "a date") }
  }

  /// Positions given as a list of `[longitude, latitude]` in degrees.
  func positions(_ name: StaticString) throws(Fault) -> [Position] {
    var positions: [Position] = []
    for value in try list(name) {
      guard let numbers = value.elements, numbers.count == 2,
        let longitude = numbers[0].number, let latitude = numbers[1].number,
        let position = try? Position(longitude: longitude, latitude: latitude)
      else { throw fault(name, "positions on the globe") }
      positions.append(position)
    }
    return positions
  }

  /// A position given by two members, in degrees.
  func position(longitude: StaticString, latitude: StaticString) throws(Fault) -> Position {
    do {
      return try Position(longitude: try number(longitude), latitude: try number(latitude))
    } catch let error as Fault {
      throw error
    } catch {
      throw fault(latitude, "a position on the globe")
    }
  }
}
