/// Entries as a table: a row for each holder, a column for each manner, a sample where they meet.
struct LegendTable {
  /// A sample and the row and column in which it stands.
  struct Cell {
    let entry: LegendEntry
    let row: Int
    let column: Int
  }

  let cells: [Cell]
  /// The lines of each row's name.
  let rows: [[String]]
  /// The lines of each column's heading.
  let columns: [[String]]
  /// The width of the names of the rows.
  let nameWidth: Double
  let columnWidths: [Double]
  let headingHeight: Double
  let width: Double

  /// The rows in the order of the entries, the columns in that of `manners`; names and headings are wrapped.
  init(_ entries: [LegendEntry], manners: [String], _ layout: SheetLayout) {
    let unit = layout.unit
    let holders = entries.map(\.text.holder).uniqued()
    let names = holders.map { layout.legend.wrapped($0, to: 150 * unit) }
    let letters = layout.value
    let headings = manners.map { manner -> [String] in
      let widest = manner.words.map(letters.width).max() ?? 0
      return letters.wrapped(manner, to: max(min(widest, 84 * unit), 48 * unit) + 0.01)
    }
    cells = entries.compactMap { entry in
      guard let row = holders.firstIndex(of: entry.text.holder),
        let column = manners.firstIndex(of: entry.text.manner)
      else { return nil }
      return Cell(entry: entry, row: row, column: column)
    }
    rows = names
    columns = headings
    nameWidth = (names.joined().map(layout.legend.width).max() ?? 0) + 10 * unit
    columnWidths = headings.map { lines in
      max(LegendLayout.sampleWidth * unit, lines.map(letters.width).max() ?? 0) + 7 * unit
    }
    let most = headings.map(\.count).max() ?? 0
    headingHeight = most == 0 ? 0 : Double(most) * letters.lineHeight + 4 * unit
    width = nameWidth + columnWidths.reduce(0, +)
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it is first.
  func uniqued() -> [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
