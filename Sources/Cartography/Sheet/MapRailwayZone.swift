public import MapGeometry

/// The zone along a railway as a sheet shows it: a band under the track in the ink of the power that has it.
///
/// The band's width is the drawing's own: that of the zone is far narrower.
public struct MapRailwayZone: Hashable, Sendable {
  /// The zone's id: lowercase letters, digits and single hyphens; in the picture `railway-zone-` comes before it.
  public let id: String
  /// The stretches of the track along which it runs.
  public var lines: [LineString]
  /// The power that has it.
  public var power: String
  /// What a pointer over the band shows.
  public var title: MapTitle?

  /// A zone of these parts.
  public init(id: String, lines: [LineString], power: String, title: MapTitle? = nil) {
    self.id = id
    self.lines = lines
    self.power = power
    self.title = title
  }
}
