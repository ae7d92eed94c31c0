public import MapGeometry

/// A state as a sheet names it: its name is written over its ground, which may be that of several regions.
public struct MapState: Hashable, Sendable {
  /// The state's id.
  public let id: RegionID
  /// The ground, dissolved.
  public var polygons: [Polygon]
  /// The name written on the map.
  public var name: String

  /// A state of these parts.
  public init(id: RegionID, polygons: [Polygon], name: String) {
    self.id = id
    self.polygons = polygons
    self.name = name
  }
}
