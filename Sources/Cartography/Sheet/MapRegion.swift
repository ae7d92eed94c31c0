public import MapGeometry

/// A region as a sheet shows it.
public struct MapRegion: Hashable, Sendable {
  /// The region's id; in the picture `region-` comes before it.
  public let id: RegionID
  /// The region of which this is a piece that looks different; nil for a whole region.
  public var pieceOf: RegionID?
  /// The ground, dissolved.
  public var polygons: [Polygon]
  /// The name written on the map; nil for none.
  public var label: String?
  /// The tooltip of the region, which is also read aloud.
  public var title: MapTitle
  /// A CSS class, such as the tenure: lowercase letters, digits and single hyphens.
  public var styleClass: String?
  /// The power whose tint the ground has; nil for the colour of other land.
  public var sovereign: String?
  /// What is drawn over the tint.
  public var overlay: MapOverlay?
  /// The overlay's text in the legend; nil for the names of its powers.
  public var legend: String?
  /// Whether the lead is uncertain; then a question mark follows the label.
  public var isUncertain: Bool
  /// Further attributes, written in this order.
  public var attributes: [DataAttribute]

  /// A region of these parts.
  public init(
    id: RegionID,
    pieceOf: RegionID? = nil,
    polygons: [Polygon],
    label: String? = nil,
    title: MapTitle,
    styleClass: String? = nil,
    sovereign: String? = nil,
    overlay: MapOverlay? = nil,
    legend: String? = nil,
    isUncertain: Bool = false,
    attributes: [DataAttribute] = []
  ) {
    self.id = id
    self.pieceOf = pieceOf
    self.polygons = polygons
    self.label = label
    self.title = title
    self.styleClass = styleClass
    self.sovereign = sovereign
    self.overlay = overlay
    self.legend = legend
    self.isUncertain = isUncertain
    self.attributes = attributes
  }
}
