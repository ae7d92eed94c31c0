public import MapGeometry

/// A region as a sheet shows it.
public struct MapRegion: Hashable, Sendable {
  /// The region's id; in the picture `region-` comes before it.
  public let id: RegionID
  /// The ground, dissolved.
  public var polygons: [Polygon]
  /// The name written on the map; nil for none.
  public var label: String?
  /// The tooltip of the region, which is also read aloud.
  public var title: MapTitle
  /// A CSS class, such as the tenure: lowercase letters, digits and single hyphens.
  public var styleClass: String?
  /// The tint of who leads, and over it how.
  public var fill: GroundFill
  /// The power whose band runs along the edge within the region, such as one that has only the title; nil for none.
  public var edge: String?
  /// What the legend says of the fill; nil for the names of its powers.
  public var legend: LegendText?
  /// Whether the lead is uncertain; then a question mark follows the label.
  public var isUncertain: Bool
  /// Further attributes, written in this order.
  public var attributes: [DataAttribute]

  /// A region of these parts.
  public init(
    id: RegionID,
    polygons: [Polygon],
    label: String? = nil,
    title: MapTitle,
    styleClass: String? = nil,
    fill: GroundFill = .empty,
    edge: String? = nil,
    legend: LegendText? = nil,
    isUncertain: Bool = false,
    attributes: [DataAttribute] = []
  ) {
    self.id = id
    self.polygons = polygons
    self.label = label
    self.title = title
    self.styleClass = styleClass
    self.fill = fill
    self.edge = edge
    self.legend = legend
    self.isUncertain = isUncertain
    self.attributes = attributes
  }
}
