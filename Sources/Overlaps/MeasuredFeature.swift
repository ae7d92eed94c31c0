import HistoricalAtlas
public import MapGeometry
import PlanarOperations

/// A feature of a file, cut by the faces of an atlas.
public struct MeasuredFeature: Sendable {
  /// The number in its file, counted from 1.
  public let number: Int
  /// The value of the attribute that was asked for, or its id, or its number.
  public let id: String
  /// Its area; empty when it has none.
  public let area: MeasuredArea
  /// What the shares do not say: that there are none and why, what was repaired, what is in doubt.
  public let warnings: [String]
}

/// Why features cannot be measured.
public struct FeatureProblems: Error, Hashable, Sendable {
  /// All that is wrong, feature by feature.
  public let problems: [String]
}

extension OverlapFaces {
  /// Cuts the features of a file by the faces. A feature without an area is in the list, and has no shares.
  ///
  /// - Parameters:
  ///   - features: The features of the file, in its order.
  ///   - field: The attribute that names the features; by default their ids or numbers do.
  ///   - threads: How many threads work, this one included.
  ///   - progress: Called now and then with the number of features that are measured, by one thread at a time.
  /// - Throws: Every feature that cannot be read as an area, or that none has an area or the attribute.
  public func measure(
    _ features: [Feature],
    named field: String? = nil,
    threads: Int = 1,
    progress: (@Sendable (Int) -> Void)? = nil
  ) throws(FeatureProblems) -> [MeasuredFeature] {
    func fail(_ problem: String) -> FeatureProblems { FeatureProblems(problems: [problem]) }
    guard !features.isEmpty else { throw fail("found no features, expected polygons") }
    guard features.contains(where: { $0.lackOfArea == nil }) else {
      throw FeatureProblems(
        problems: features.enumerated().map { "feature \($0.offset + 1): \($0.element.lackOfArea ?? "")" }
      )
    }
    if let field, !features.contains(where: { $0[field] != nil }) {
      let names = Set(features.flatMap(\.properties).map(\.name)).sorted().joined(separator: ", ")
      throw fail("no feature has an attribute \"\(field)\"; found \(names.isEmpty ? "none" : names)")
    }
    var problems: [String] = []
    var measured: [MeasuredFeature] = []
    let areas = SharedWork.values(count: features.count, threads: threads, progress: progress) { index in
      Result { () throws(AreaError) in try self.measure(features[index].geometry?.polygons ?? []) }
    }
    for (index, feature) in features.enumerated() {
      let id = field.map { feature[$0]?.text ?? "" } ?? feature.id ?? String(index + 1)
      do throws(AreaError) {
        let area = try areas[index].get()
        measured.append(
          MeasuredFeature(number: index + 1, id: id, area: area, warnings: warnings(on: area, of: feature))
        )
      } catch {
        problems.append("feature \(index + 1): \(error)")
      }
    }
    guard problems.isEmpty else { throw FeatureProblems(problems: problems) }
    guard measured.contains(where: { $0.area.squareKilometres > 0 }) else {
      throw fail("nothing is left of any feature; expected polygons with an area")
    }
    return measured
  }

  private func warnings(on area: MeasuredArea, of feature: Feature) -> [String] {
    if let lack = feature.lackOfArea { return ["\(lack); it has no shares"] }
    if area.squareKilometres == 0 { return area.remarks + ["nothing is left of it; it has no shares"] }
    guard let doubt = area.doubt else { return area.remarks }
    let across = doubt.across.map { "; \($0) lies across" } ?? ""
    return area.remarks + [
      "near-border: what is outside the map lies \(doubt.kilometres.tenths) km from \(doubt.line), which is known to "
        + "\(doubt.uncertaintyInKilometres.tenths) km only\(across)"
    ]
  }
}
