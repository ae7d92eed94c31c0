public import Cartography
public import Diplomacy
public import HistoricalAtlas

/// Which days a chart shows, to whom they were known, and how it looks.
public struct ChartSettings: Sendable {
  /// The days to show; the whole calendar when nil.
  public var period: DatePeriod?
  /// Whose knowledge it shows.
  public var knowledge = Knowledge.everything
  /// The width of the picture in pixels, 300 to 8000, unless it is for paper.
  public var width = 1200
  /// The paper that the picture is for; nil for screens.
  public var paper: Paper?
  /// Colours and letters; powers that it does not name look as the data set says.
  public var style = MapStyle.standard
  /// Names and words.
  public var names = MapNames.english
  /// Fingerprints of the data behind the chart, for the metadata of the picture.
  public var manifest: Manifest?
  /// Whether the legend is drawn.
  public var hasLegend = true
  /// Whether the parts of each region have rows of their own in a chart of regions.
  public var showsParts = false

  /// The default settings.
  public init() {}
}
