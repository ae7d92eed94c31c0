/// The legend below a map: a table of powers, a table of lines and a list of signs, beside each other where there is
/// room; a table that is too wide is a list in columns.
struct LegendLayout {
  /// A sample and its box.
  struct Sample {
    let entry: LegendEntry
    let box: PixelBox
  }

  /// A line of text, with its anchor point on the baseline.
  struct Text {
    let line: String
    let letters: LetterStyle
    let point: PixelPoint
    var anchor: String?
  }

  private(set) var samples: [Sample] = []
  private(set) var texts: [Text] = []
  /// Where lines under the headings of tables begin and end.
  private(set) var rules: [(from: PixelPoint, to: PixelPoint)] = []
  private(set) var bottom: Double

  /// The size of a sample on a sheet of 1200 pixels.
  static let sampleWidth = 27.0
  private static let sampleHeight = 13.0

  private let layout: SheetLayout
  private var unit: Double { layout.unit }
  private var letters: LetterStyle { layout.legend }

  init(_ content: LegendContent, top: Double, _ layout: SheetLayout) {
    self.layout = layout
    bottom = top
    if let key = content.key { placeKey(key) }
    let powers = LegendTable(content.powers, manners: Self.manners(of: content.powers), layout)
    let lines = LegendTable(content.lines, manners: Self.plainFirst(content.lines), layout)
    let gap = 24 * unit
    var (left, rowTop) = (layout.left, bottom)
    for (table, entries) in [(powers, content.powers), (lines, content.lines)] where !entries.isEmpty {
      if left > layout.left, left + table.width > layout.right {
        (left, rowTop) = (layout.left, bottom + 8 * unit)
      }
      if table.width > layout.room {
        placeList(entries, left: left, top: rowTop)
        (left, rowTop) = (layout.left, bottom + 8 * unit)
      } else {
        place(table, left: left, top: rowTop)
        left += table.width + gap
      }
    }
    let widest = content.signs.map { letters.width(of: $0.text.line) }.max() ?? 0
    let isBeside = left + (Self.sampleWidth + 7) * unit + widest <= layout.right
    if !isBeside, left > layout.left { (left, rowTop) = (layout.left, bottom + 8 * unit) }
    let heading = isBeside ? max(powers.headingHeight, lines.headingHeight) + 5 * unit : 0
    placeList(content.signs, left: left, top: rowTop + heading, most: isBeside ? 1 : 5)
  }

  /// The manners of powers in the order of their patterns, as most powers have them.
  private static func manners(of entries: [LegendEntry]) -> [String] {
    entries.sorted { ($0.mannerRank, $0.text.manner) < ($1.mannerRank, $1.text.manner) }
      .map(\.text.manner).uniqued()
  }

  /// The manners of lines as they come, the lines without one first.
  private static func plainFirst(_ entries: [LegendEntry]) -> [String] {
    let manners = entries.map(\.text.manner).uniqued()
    return manners.filter(\.isEmpty) + manners.filter { !$0.isEmpty }
  }

  private mutating func placeKey(_ key: String) {
    for line in layout.note.wrapped(key, to: layout.room) {
      let point = PixelPoint(x: layout.left, y: bottom + layout.note.size * 0.6)
      texts.append(Text(line: line, letters: layout.note, point: point))
      bottom += layout.note.size * 1.35
    }
    bottom += 4 * unit
  }

  private mutating func place(_ table: LegendTable, left: Double, top: Double) {
    let headings = layout.value
    var columnLeft = left + table.nameWidth
    var middles: [Double] = []
    for (lines, width) in zip(table.columns, table.columnWidths) {
      let middle = columnLeft + width / 2
      middles.append(middle)
      for (index, line) in lines.enumerated() {
        let above = Double(lines.count - 1 - index) * headings.lineHeight
        let point = PixelPoint(x: middle, y: top + table.headingHeight - 5 * unit - above)
        texts.append(Text(line: line, letters: headings, point: point, anchor: "middle"))
      }
      columnLeft += width
    }
    var y = top + table.headingHeight
    if table.headingHeight > 0 {
      let (from, to) = (PixelPoint(x: left, y: y), PixelPoint(x: left + table.width, y: y))
      rules.append((from, to))
      y += 5 * unit
    }
    var tops: [Double] = []
    for lines in table.rows {
      tops.append(y)
      write(lines, left: left, top: y)
      y += rowHeight(lines)
    }
    for cell in table.cells {
      let first = middles[cell.column] - LegendTable.width(of: cell.entries.count) * unit / 2
      for (index, entry) in cell.entries.enumerated() {
        add(entry, left: first + Double(index) * LegendTable.step * unit, top: tops[cell.row])
      }
    }
    bottom = max(bottom, y)
  }

  /// As many columns as the texts allow, and at most as many as are named.
  private mutating func placeList(_ entries: [LegendEntry], left start: Double, top: Double, most: Int = 5) {
    let gap = 18 * unit
    let textLeft = (Self.sampleWidth + 7) * unit
    let room = layout.right - start - textLeft
    let longest = min(room, entries.map { letters.width(of: $0.text.line) }.max() ?? 0)
    // Two columns of wrapped lines are better than one that is long and half empty.
    let half = (layout.right - start + gap) / 2 - gap - textLeft
    let widest = longest > half && half > 11 * letters.size ? half : longest
    let column = textLeft + widest + gap
    let count = max(1, min(most, Int((layout.right - start + gap + 0.01) / column)))
    let rows = max(1, (entries.count + count - 1) / count)
    var y = top
    for (index, entry) in entries.enumerated() {
      if index % rows == 0 { y = top }
      let left = start + Double(index / rows) * column
      let lines = letters.wrapped(entry.text.line, to: widest + 0.01)
      add(entry, left: left, top: y)
      write(lines, left: left + textLeft, top: y)
      y += rowHeight(lines)
      bottom = max(bottom, y)
    }
  }

  private func rowHeight(_ lines: [String]) -> Double {
    max(18 * unit, Double(lines.count) * letters.lineHeight + 4 * unit)
  }

  private mutating func add(_ entry: LegendEntry, left: Double, top: Double) {
    let (width, height) = (Self.sampleWidth * unit, Self.sampleHeight * unit)
    samples.append(
      Sample(entry: entry, box: PixelBox(left: left, top: top, right: left + width, bottom: top + height))
    )
  }

  /// Lines beside a sample with this top, the first in its middle.
  private mutating func write(_ lines: [String], left: Double, top: Double) {
    let first = top + Self.sampleHeight * unit / 2 + letters.size * 0.36
    for (index, line) in lines.enumerated() {
      let y = first + letters.lineHeight * Double(index)
      texts.append(Text(line: line, letters: letters, point: PixelPoint(x: left, y: y)))
    }
  }
}
