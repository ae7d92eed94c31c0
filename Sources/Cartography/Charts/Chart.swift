/// All that one chart shows along a time axis: plain values, no history, no clock.
///
/// The same chart is always drawn alike.
public struct Chart: Sendable {
  /// The days across.
  public let axis: ChartAxis
  /// The width of the whole picture in pixels; the height follows from what it shows, or from the page.
  public let width: Int
  /// The paper that the chart is made for; nil for one that is so many pixels wide.
  public let paper: Paper?
  /// The language of the texts: `en`, `zh-Hant`.
  public let language: String
  /// The heading.
  public var title: String
  /// Lines below the heading.
  public var subtitles: [String] = []
  /// What the chart shows, in a sentence or two, for screen readers.
  public var summary = ""
  /// The rows of bars, from top to bottom.
  public var rows: [ChartRow] = []
  /// The layers of a stacked plot, from bottom to top; drawn below the rows.
  public var layers: [ChartLayer] = []
  /// What the numbers beside the stacked plot count.
  public var unit = ""
  /// The groups of the legend.
  public var legend: [ChartLegendGroup] = []
  /// The heading of the legend.
  public var legendHeading = ""
  /// The heading of the numbered list.
  public var referenceHeading = ""
  /// What the days beyond ``ChartAxis/known`` are called.
  public var beyond = ""
  /// Paragraphs at the end: who could know it, sources, licence.
  public var notes: [String] = []
  /// Names and values written into the picture's metadata, in this order.
  public var records: [(name: String, value: String)] = []
  /// Colours and letters.
  public var style = MapStyle.standard

  /// An empty chart.
  public init(title: String, axis: ChartAxis, width: Int, language: String = "en") throws(MapSheetError) {
    guard MapSheet.widths.contains(width) else { throw .width(width) }
    guard MapSheet.isLanguageTag(language) else { throw .language(language) }
    self.title = title
    self.axis = axis
    self.width = width
    self.language = language
    paper = nil
  }

  /// An empty chart for paper; a page lies on its side if the chart has room there.
  public init(
    title: String,
    axis: ChartAxis,
    paper: Paper,
    language: String = "en"
  ) throws(MapSheetError) {
    guard MapSheet.isLanguageTag(language) else { throw .language(language) }
    self.title = title
    self.axis = axis
    width = Int(paper.pixelWidth.rounded())
    self.language = language
    self.paper = paper
  }

  /// The chart as a picture; fails if it is higher than the page that it is made for.
  public func drawing() throws(MapSheetError) -> ChartDrawing {
    guard let paper else { return ChartPicture(ChartLayout(self)).drawing() }
    for page in [paper.turned, paper] {
      let layout = ChartLayout(self, on: page)
      if layout.height <= page.pixelHeight ?? .infinity { return ChartPicture(layout).drawing() }
    }
    throw .lowPage
  }
}
