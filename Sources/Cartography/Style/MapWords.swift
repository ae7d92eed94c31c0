/// A sheet's own words, in one language.
public struct MapWords: Hashable, Sendable {
  /// The heading of the legend.
  public var legend = "Legend"
  /// The names of powers by their ids; an id without a name is written as it is.
  public var powers: [String: String] = [:]
  /// The words for kinds of borders.
  public var borders: [BorderKind: String] = [
    .treatyLine: "line of a treaty", .meridian: "meridian of a treaty",
    .parallel: "parallel of a treaty", .frontier: "frontier",
    .stateBorder: "border between dependent states", .partEdge: "limit of what was held",
    .provincialLimit: "provincial limit",
  ]
  /// What is written after a border's word when its course is approximate.
  public var approximate = "approximate course"
  /// What is written after a border's word when the treaty that draws it is secret.
  public var secret = "secret"
  /// What land of no region is.
  public var outside = "outside the atlas"
  /// What ground, pattern and edge of a region mean.
  public var howToRead = "Ground: who leads. Pattern: how. Edge: whose title it is."
  /// What the band along the edge of a region says of its power.
  public var edge = "title only"
  /// What the question mark after a region's name means.
  public var uncertain = "uncertain"
  /// The words for ranks of places.
  public var places: [PlaceRank: String] = [.capital: "seat of government", .city: "city", .town: "town"]
  /// The word for railways.
  public var railway = "railway"
  /// The word for railways that are drawn thin.
  public var otherRailway = "other railway"
  /// The word for the zones along railways.
  public var railwayZone = "railway zone"
  /// The remark when the frame extends beyond the base map.
  public var beyond = "The base map ends within the frame; beyond it neither land nor sea is drawn."
  /// The unit of the scale bar.
  public var kilometres = "km"
  /// What is written before the latitude at which the scale bar is true.
  public var trueAt = "true at"
  /// The letter for north.
  public var north = "N"
  /// The letter for east.
  public var east = "E"
  /// The letter for south.
  public var south = "S"
  /// The letter for west.
  public var west = "W"

  /// The English words.
  public init() {}

  /// The same without the names of powers.
  var withoutPowers: MapWords {
    var words = self
    words.powers = [:]
    return words
  }
}
