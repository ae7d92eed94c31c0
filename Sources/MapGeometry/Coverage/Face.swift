/// One label of a coverage: all ground, in one piece or many, that no border of the data set divides.
public struct Face: Hashable, Sendable {
  /// The id of the finest region that the face belongs to; no two faces of a coverage share it.
  public let id: RegionID
  /// The geodesic area on WGS 84 in square kilometres.
  public let areaInSquareKilometres: Double

  /// A face of that id and area.
  public init(id: RegionID, areaInSquareKilometres: Double) {
    self.id = id
    self.areaInSquareKilometres = areaInSquareKilometres
  }
}
