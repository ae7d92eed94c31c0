public import Cartography
public import HistoricalAtlas
public import MapGeometry
public import Projections

/// How the maps of a series look: the same for every day.
public struct MapSettings: Sendable {
  /// What is shown whole; all regions when nil.
  public var extent: BoundingBox?
  /// The width of the picture in pixels, 300 to 8000.
  public var width = 1200
  /// The projection; Albers fitted to the extent when nil.
  public var projection: Projection?
  /// Colours and letters; powers that it does not name look as the data set says.
  public var style = MapStyle.standard
  /// Names and words.
  public var names = MapNames.english
  /// Whether places have their names of the time or of today.
  public var placeNames = PlaceNameForm.period
  /// Marks of the data from which the maps are made, for the record in the picture.
  public var manifest: Manifest?
  /// Whether the legend is drawn.
  public var hasLegend = true

  /// The settings of a map without wishes.
  public init() {}
}

/// Which of the names of a place a map writes.
public enum PlaceNameForm: String, Hashable, Sendable, CaseIterable {
  /// That of the time, in the language of the map where it has one.
  case period
  /// That of today, as the data set spells it.
  case modern
}
