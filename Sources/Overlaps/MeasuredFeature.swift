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
    var measuring = FeatureMeasuring(by: self, named: field, threads: threads, progress: progress)
    let measured = measuring.measure(features)
    try measuring.finish()
    return measured
  }
}

/// The features of a file while they are measured, some after others.
public struct FeatureMeasuring: Sendable {
  private let faces: OverlapFaces
  private let field: String?
  private let threads: Int
  private let progress: (@Sendable (Int) -> Void)?
  private var count = 0
  private var problems: [String] = []
  private var lacks: [String] = []
  private var names: Set<String> = []
  private var hasField = false
  private var hasArea = false
  private var hasGround = false

  /// Begins; the parameters are those of ``OverlapFaces/measure(_:named:threads:progress:)``.
  public init(
    by faces: OverlapFaces,
    named field: String? = nil,
    threads: Int = 1,
    progress: (@Sendable (Int) -> Void)? = nil
  ) {
    (self.faces, self.field, self.threads, self.progress) = (faces, field, threads, progress)
  }

  /// Whether ``finish()`` will fail because of features that were measured.
  public var hasProblems: Bool { !problems.isEmpty }

  /// Measures the next features; those that cannot be read as an area are missing, and ``finish()`` says why.
  public mutating func measure(_ features: [Feature]) -> [MeasuredFeature] {
    let (faces, start) = (faces, count)
    count += features.count
    var shown: (@Sendable (Int) -> Void)?
    if let progress { shown = { progress(start + $0) } }
    let areas: [Result<MeasuredArea, AreaError>] = SharedWork.values(
      count: features.count,
      threads: threads,
      progress: shown
    ) { index in
      Result { () throws(AreaError) in try faces.measure(features[index].geometry?.polygons ?? []) }
    }
    var measured: [MeasuredFeature] = []
    for (index, feature) in features.enumerated() {
      let area = areas[index]
      let number = start + index + 1
      if let field, !hasField {
        hasField = feature[field] != nil
        names.formUnion(feature.properties.map(\.name))
      }
      if let lack = feature.lackOfArea { lacks.append("feature \(number): \(lack)") } else { hasArea = true }
      let id = field.map { feature[$0]?.text ?? "" } ?? feature.id ?? String(number)
      do throws(AreaError) {
        let area = try area.get()
        hasGround = hasGround || area.squareKilometres > 0
        measured.append(
          MeasuredFeature(number: number, id: id, area: area, warnings: faces.warnings(on: area, of: feature))
        )
      } catch {
        problems.append("feature \(number): \(error)")
      }
    }
    if hasArea { lacks = [] }
    return measured
  }

  /// Fails with every feature that could not be read as an area, or if none had an area or the attribute.
  public func finish() throws(FeatureProblems) {
    func fail(_ problem: String) -> FeatureProblems { FeatureProblems(problems: [problem]) }
    guard count > 0 else { throw fail("found no features, expected polygons") }
    guard hasArea else { throw FeatureProblems(problems: lacks) }
    if let field, !hasField {
      let names = names.sorted().joined(separator: ", ")
      throw fail("no feature has an attribute \"\(field)\"; found \(names.isEmpty ? "none" : names)")
    }
    guard problems.isEmpty else { throw FeatureProblems(problems: problems) }
    guard hasGround else { throw fail("nothing is left of any feature; expected polygons with an area") }
  }
}

extension OverlapFaces {
  fileprivate func warnings(on area: MeasuredArea, of feature: Feature) -> [String] {
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
