public import MapGeometry
public import Projections

/// All that one map shows: plain values, no history, no clock, no locale; the same sheet is always drawn alike.
public struct MapSheet: Sendable {
  /// The part of the globe to show; the frame is a rectangle around it.
  public internal(set) var extent: BoundingBox
  /// The projection to the plane of the map.
  public internal(set) var projection: Projection
  /// The width of the whole picture in pixels; the height follows from the extent and the texts, or from the page.
  public internal(set) var width: Int
  /// The paper that the sheet is made for, a page as it lies; nil for a sheet that is so many pixels wide.
  public internal(set) var paper: Paper?
  /// The language of the texts: `en`, `zh-Hant`.
  public let language: String
  /// The heading.
  public var title: String
  /// Lines below the heading, such as the date in two calendars.
  public var subtitles: [String] = []
  /// What the map shows, in a sentence or two, for screen readers.
  public var summary = ""
  /// Land and water.
  public var background = MapBackground()
  /// The regions; drawn in this order.
  public var regions: [MapRegion] = []
  /// The states that are named over the regions; nothing of their ground is drawn.
  public var states: [MapState] = []
  /// Drawn over the regions, each once, whatever is on its two sides.
  public var borders: [MapBorder] = []
  /// The zones along railways, drawn below these.
  public var railwayZones: [MapRailwayZone] = []
  /// The railways, drawn below the borders.
  public var railways: [MapRailway] = []
  /// The places; those of higher rank are labelled first.
  public var places: [MapPlace] = []
  /// A reader's own points, drawn over the places; those whose group is not among ``pointGroups`` are left out.
  public var points: [MapPoint] = []
  /// The groups of the points, in the order of the legend.
  public var pointGroups: [MapPointGroup] = []
  /// Paragraphs below the legend: who could know it, sources, licence.
  public var notes: [String] = []
  /// Names and values written into the picture's metadata, in this order, such as the version of the data.
  public var records: [(name: String, value: String)] = []
  /// Whether the legend is drawn; the scale bar stays without it.
  public var hasLegend = true
  /// Ground that is drawn larger in empty corners of the map.
  public var insets = MapInsets()
  /// The layout of the sheet in which this one is an inset, with nothing around its map; nil for a sheet of its own.
  var surrounding: SheetLayout?
  /// How many times closer the sheet is than one with the same letters: one of 3000 pixels with the letters of 1200
  /// is 2.5 times closer.
  package var closeness = 1.0
  /// Colours and letters.
  public var style = MapStyle.standard
  /// The sheet's own words.
  public var words = MapWords()

  /// The widths that a picture may have, in pixels.
  package static let widths = 300...8000

  /// An empty sheet for paper; a page lies on its side if the map is larger then.
  public init(
    title: String,
    extent: BoundingBox,
    paper: Paper,
    projection: Projection? = nil,
    language: String = "en",
    hasLegend: Bool = true
  ) throws(MapSheetError) {
    let width = Int(paper.pixelWidth.rounded())
    let upright = try MapSheet(
      title: title,
      extent: extent,
      width: width,
      projection: projection,
      language: language
    )
    do throws(ProjectionError) {
      let proportion = try MapPlane.proportion(of: extent, in: upright.projection.prepared())
      self.init(upright, on: paper.fitting(proportion, hasLegend: hasLegend))
      self.hasLegend = hasLegend
    } catch {
      throw .projection(error)
    }
  }

  private init(_ empty: MapSheet, on paper: Paper) {
    extent = empty.extent
    projection = empty.projection
    width = Int(paper.pixelWidth.rounded())
    language = empty.language
    title = empty.title
    self.paper = paper
  }

  /// An empty sheet; without a projection, that of Albers is fitted to the extent.
  public init(
    title: String,
    extent: BoundingBox,
    width: Int,
    projection: Projection? = nil,
    language: String = "en"
  ) throws(MapSheetError) {
    guard Self.widths.contains(width) else { throw .width(width) }
    guard extent.southWest.x < extent.northEast.x, extent.southWest.y < extent.northEast.y else {
      throw .emptyExtent(extent)
    }
    guard MapSheet.isLanguageTag(language) else { throw .language(language) }
    do throws(ProjectionError) {
      if let projection {
        self.projection = projection
      } else {
        self.projection = try .albers(fitting: extent)
      }
    } catch {
      throw .projection(error)
    }
    self.title = title
    self.extent = extent
    self.width = width
    self.language = language
    paper = nil
  }

  /// Letters, digits and hyphens, a letter first, as in `zh-Hant`.
  static func isLanguageTag(_ text: String) -> Bool {
    let isAlphanumeric = { (byte: UInt8) in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else {
      return false
    }
    return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }
  }
}
