/// Two maps beside each other under one title, such as those of two days, or what all and what the public could know.
///
/// The sheets have their own legends and notes; they should have one width and one extent.
public struct MapPair: Sendable {
  /// The heading over both.
  public var title: String
  /// Lines below the heading.
  public var subtitles: [String]
  /// The map at the left; language, style and metadata of the picture are its.
  public var left: MapSheet
  /// The map at the right.
  public var right: MapSheet
  /// The paper on which both lie, of which each sheet has half the width; nil for screens.
  public var paper: Paper?

  /// Two maps under a heading.
  public init(
    title: String,
    subtitles: [String] = [],
    left: MapSheet,
    right: MapSheet,
    paper: Paper? = nil
  ) {
    self.title = title
    self.subtitles = subtitles
    self.left = left
    self.right = right
    self.paper = paper
  }

  /// The width of each of two maps in a picture of this width, in pixels.
  public static func sheetWidth(in width: Int) -> Int { width / 2 }

  /// The least width of a picture of two maps, in pixels.
  public static let leastWidth = 2 * MapSheet.widths.lowerBound
}

extension MapPair {
  /// Draws both maps; the same pair gives the same bytes. Ids in the picture begin with `left-` and `right-`.
  ///
  /// Fails if they are higher than the page.
  public func drawing() throws(MapSheetError) -> MapDrawing {
    var table = DrawingTable()
    return try table.drawing(of: self)
  }
}

/// Two drawn sheets beside each other.
struct PairPicture {
  let pair: MapPair
  let left: SheetPicture
  let right: SheetPicture

  private var layout: SheetLayout {
    pair.paper.map { SheetLayout($0, style: pair.left.style) }
      ?? SheetLayout(width: Int(width), style: pair.left.style)
  }
  private var width: Double { left.layout.width + right.layout.width }

  func drawing() throws(MapSheetError) -> MapDrawing {
    let header = SheetHeader(pair.title, pair.subtitles, layout)
    let top = header.corner.y - layout.gutter
    var height = (top + max(left.height, right.height)).rounded()
    if let page = pair.paper?.pixelHeight {
      guard height <= page else { throw .lowPage }
      height = page
    }
    var svg = SVGWriter(room: 1 << 20)
    svg.document(pair.left) { svg in
      svg.element("title", ["id": "sheet-title"], containing: pair.title)
      svg.element("desc", ["id": "sheet-summary"], containing: "\(pair.left.summary) \(pair.right.summary)")
      svg.element(
        "rect",
        ["width": "100%", "height": "100%", "fill": pair.left.style.paper.description]
      )
      write(left, "left-", x: 0, top, to: &svg)
      write(right, "right-", x: left.layout.width, top, to: &svg)
      svg.layer("pair-header", "Title of both", ["text-anchor": "middle"]) { svg in
        for (line, letters, baseline) in header.lines {
          svg.text(line, at: PixelPoint(x: width / 2, y: baseline), letters)
        }
      }
    }
    let both = [(left, 0.0), (right, left.layout.width)]
    return MapDrawing(
      body: svg.text,
      size: PictureSize(width: width, height: height, isOnPaper: pair.paper != nil),
      frame: left.frame.moved(by: PixelPoint(x: 0, y: top)),
      labels: both.flatMap { picture, x in
        picture.labels.labels.map { $0.placed.moved(right: x, down: top) }
      },
      omittedLabels: both.flatMap(\.0.labels.omitted),
      omittedInsets: both.flatMap(\.0.omittedInsets)
    )
  }

  private func write(
    _ picture: SheetPicture,
    _ prefix: String,
    x: Double,
    _ y: Double,
    to svg: inout SVGWriter
  ) {
    let (width, height) = (PixelNumber.text(picture.layout.width), PixelNumber.text(picture.height))
    svg.prefix = prefix
    svg.element(
      "svg",
      [
        "x": PixelNumber.text(x), "y": PixelNumber.text(y), "width": width, "height": height,
        "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-labelledby": "sheet-title sheet-summary",
      ]
    ) { svg in picture.writeContent(to: &svg) }
    svg.prefix = ""
  }
}

extension PlacedLabel {
  fileprivate func moved(right: Double, down: Double) -> PlacedLabel {
    let offset = PixelPoint(x: right, y: down)
    return PlacedLabel(
      text: text,
      box: box.moved(by: offset),
      ink: ink.map { $0.moved(by: offset) },
      subject: subject,
      leader: leader.map { $0.moved(by: offset) },
      key: key
    )
  }
}

extension TurnedBox {
  fileprivate func moved(by offset: PixelPoint) -> TurnedBox {
    TurnedBox(centre: centre.moved(by: offset), width: width, height: height, degrees: degrees)
  }
}

extension PixelPoint {
  fileprivate func moved(by offset: PixelPoint) -> PixelPoint {
    PixelPoint(x: x + offset.x, y: y + offset.y)
  }
}
