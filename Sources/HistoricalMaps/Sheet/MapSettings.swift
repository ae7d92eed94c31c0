public import Cartography
public import HistoricalAtlas
public import MapGeometry
public import Projections

/// How the maps of a series look: the same for every day.
public struct MapSettings: Sendable {
  /// The extent to show; all regions if nil.
  public var extent: BoundingBox?
  /// The width of the picture in pixels, 300 to 8000, unless it is for paper.
  public var width = 1200
  /// The paper that the picture is for; nil for screens.
  public var paper: Paper?
  /// A heading in place of the data set's.
  public var title: String?
  /// A line below the heading and the day.
  public var subtitle: String?
  /// A paragraph before the other notes.
  public var note: String?
  /// The projection; Albers fitted to the extent when nil.
  public var projection: Projection?
  /// Colours and letters; powers that it does not name look as the data set says.
  public var style = MapStyle.standard
  /// Names and words.
  public var names = MapNames.english
  /// Whether places have their historical or modern names.
  public var placeNames = PlaceNameForm.period
  /// Fingerprints of the data behind the maps, for the metadata of the picture.
  public var manifest: Manifest?
  /// Ground that is drawn larger in an empty corner of the map.
  public var insets: [BoundingBox] = []
  /// Whether the ground that the base map offers and regions that are too small to be seen have insets too.
  public var hasInsets = true
  /// How many times closer the map is than one with the same letters.
  package var closeness = 1.0
  /// Whether places that a map of the whole leaves out are on it.
  package var hasMinorPlaces = false
  /// Whether the legend is drawn.
  public var hasLegend = true

  /// The default settings.
  public init() {}
}

/// Which of the names of a place a map writes.
public enum PlaceNameForm: String, Hashable, Sendable, CaseIterable {
  /// The historical name, in the language of the map if it has one.
  case period
  /// The modern name, as the data set spells it.
  case modern
}
