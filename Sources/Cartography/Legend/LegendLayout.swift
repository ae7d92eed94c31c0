/// The legend in columns, each entry with its sample and its text in one or more lines.
struct LegendLayout {
  /// An entry and where its upper left corner is.
  struct Item {
    let entry: LegendEntry
    let corner: PixelPoint
    let lines: [String]
  }

  let items: [Item]
  let bottom: Double
  let sampleWidth: Double
  let sampleHeight: Double

  /// As many columns below `top` as the texts allow.
  init(_ entries: [LegendEntry], top: Double, _ layout: SheetLayout) {
    let unit = layout.unit
    let letters = layout.legend
    let gap = 18 * unit
    sampleWidth = 27 * unit
    sampleHeight = 13 * unit
    let textLeft = sampleWidth + 7 * unit
    let room = layout.room - textLeft
    let longest = min(room, entries.map { letters.width(of: $0.text) }.max() ?? 0)
    // Two columns of wrapped lines are better than one that is long and half empty.
    let half = (layout.room + gap) / 2 - gap - textLeft
    let widest = longest > half && half > 11 * letters.size ? half : longest
    let column = textLeft + widest + gap
    let count = max(1, min(5, Int((layout.room + gap + 0.01) / column)))
    let rows = max(1, (entries.count + count - 1) / count)
    var items: [Item] = []
    var bottom = top
    for (index, entry) in entries.enumerated() {
      let left = layout.left + Double(index / rows) * column
      let isFirst = index % rows == 0
      let above = isFirst ? nil : items.last
      let height = above.map { max(18 * unit, Double($0.lines.count) * letters.lineHeight + 4 * unit) } ?? 0
      let y = (above?.corner.y ?? top) + height
      let lines = letters.wrapped(entry.text, to: widest + 0.01)
      items.append(Item(entry: entry, corner: PixelPoint(x: left, y: y), lines: lines))
      bottom = max(bottom, y + max(18 * unit, Double(lines.count) * letters.lineHeight + 4 * unit))
    }
    self.items = items
    self.bottom = bottom
  }
}
