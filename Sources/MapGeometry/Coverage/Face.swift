/// One label of a coverage: all ground, in one piece or many, that no border of the data set divides.
///
/// It lies in one region and in any number of parts; no two faces of a coverage lie in the same.
public struct Face: Hashable, Sendable {
  /// The finest region that the face belongs to.
  public let region: RegionID
  /// The parts that the face belongs to, sorted.
  public let parts: [PartID]
  /// The geodesic area on WGS 84 in square kilometres.
  public let areaInSquareKilometres: Double

  /// A face of that region, those parts, in any order, and that area.
  public init(region: RegionID, parts: [PartID] = [], areaInSquareKilometres: Double) {
    self.region = region
    self.parts = parts.sorted()
    self.areaInSquareKilometres = areaInSquareKilometres
  }

  /// The region and the parts, as in `kwantung+dalny-neck+liaotung-1895`: unique in a coverage.
  public var name: String { ([region.name] + parts.map(\.name)).joined(separator: "+") }
}
