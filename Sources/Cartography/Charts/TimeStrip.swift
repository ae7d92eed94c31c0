/// A strip of time for below a map: an axis with its changes, a pointer at some days, and two lines of text.
///
/// Strips of one axis and width are equally high, whatever they say.
public struct TimeStrip: Hashable, Sendable {
  /// The days across.
  public let axis: ChartAxis
  /// The days that are marked.
  public let changes: [Int]
  /// The days that the pointer covers.
  public let days: Range<Int>
  /// What is written below the axis; what has no room ends in "…".
  public let lines: [String]
  /// The width in pixels.
  public let width: Int
  /// The language of the texts: `en`, `zh-Hant`.
  public let language: String
  private let style: MapStyle

  /// How many lines of text there are.
  private static let lineCount = 2

  /// A strip; of the lines the first two are written.
  public init(
    _ axis: ChartAxis,
    changes: [Int],
    at days: Range<Int>,
    lines: [String],
    width: Int,
    language: String = "en",
    style: MapStyle = .standard
  ) throws(MapSheetError) {
    guard MapSheet.widths.contains(width) else { throw .width(width) }
    guard MapSheet.isLanguageTag(language) else { throw .language(language) }
    (self.axis, self.changes, self.days, self.lines) = (axis, changes, days, lines)
    (self.width, self.language, self.style) = (width, language, style)
  }

  private var layout: SheetLayout { SheetLayout(width: width, style: style) }
  /// The height of the axis in the strip.
  private var level: Double { 16 * layout.unit }
  private var firstBaseline: Double { level + 36 * layout.unit }

  /// The height in pixels.
  public var height: Int {
    let lines = Double(Self.lineCount - 1) * layout.legend.lineHeight
    return Int((firstBaseline + lines + layout.margin).rounded())
  }

  /// The strip as a picture: SVG 1.1 in UTF-8, the same bytes for the same strip.
  public var svg: String {
    var svg = SVGWriter()
    svg.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "version": "1.1", "width": "\(width)", "height": "\(height)",
        "viewBox": "0 0 \(width) \(height)", "xml:lang": language,
        "font-family": FontFamilies.families(style.fontFamily, for: language),
      ]
    ) { svg in
      svg.element("rect", ["width": "\(width)", "height": "\(height)", "fill": style.paper.description])
      writeAxis(to: &svg)
      writePointer(to: &svg)
      writeLines(to: &svg)
    }
    return svg.text
  }

  private func x(_ day: Int) -> Double {
    let share = Double(day - axis.start) / Double(axis.end - axis.start)
    return layout.left + min(max(share, 0), 1) * layout.room
  }

  private func writeAxis(to svg: inout SVGWriter) {
    let (unit, letters) = (layout.unit, layout.value)
    let (left, right) = (PixelNumber.text(layout.left), PixelNumber.text(layout.right))
    let ticks = axis.finestTicks { AxisText($0, at: x($0.day), letters, layout) }
    let marks = ticks.map { "M\(PixelNumber.text(x($0.day))) \(PixelNumber.text(level))v\(pixels(5))" }
    svg.element(
      "path",
      [
        "d": "M\(left) \(PixelNumber.text(level))H\(right)" + marks.joined(), "fill": "none",
        "stroke": style.quietInk.description, "stroke-width": pixels(1),
      ]
    )
    let changes = changes.map { "M\(PixelNumber.text(x($0))) \(PixelNumber.text(level))v\(pixels(-8))" }
    svg.element(
      "path",
      [
        "d": changes.joined(), "fill": "none", "stroke": style.treaty.description, "stroke-width": pixels(1),
      ]
    )
    for tick in ticks {
      let left = AxisText(tick, at: x(tick.day), letters, layout).left
      svg.text(tick.text, at: PixelPoint(x: left, y: level + 15 * unit), letters)
    }
  }

  private func writePointer(to svg: inout SVGWriter) {
    let unit = layout.unit
    let left = x(days.lowerBound)
    let right = max(x(days.upperBound), left + 3 * unit)
    let box = PixelBox(left: left, top: 2 * unit, right: right, bottom: level + 6 * unit)
    svg.rectangle(
      box,
      [
        ("class", "pointer"), ("fill", style.ink.description), ("fill-opacity", "0.3"),
        ("stroke", style.ink.description), ("stroke-width", pixels(1.2)),
      ]
    )
  }

  private func writeLines(to svg: inout SVGWriter) {
    for (number, line) in lines.prefix(Self.lineCount).enumerated() {
      var letters = layout.legend
      letters.isBold = number == 0
      let baseline = firstBaseline + Double(number) * letters.lineHeight
      svg.text(letters.cut(line, to: layout.room), at: PixelPoint(x: layout.left, y: baseline), letters)
    }
  }

  /// A length on a picture of 1200 pixels, as it is on this one.
  private func pixels(_ length: Double) -> String { PixelNumber.text(length * layout.unit) }
}

extension LetterStyle {
  /// As much of a text as has room, with "…" for the rest.
  fileprivate func cut(_ text: String, to room: Double) -> String {
    guard width(of: text) > room else { return text }
    var short = text
    while !short.isEmpty, width(of: short + "…") > room { short.removeLast() }
    return short + "…"
  }
}
