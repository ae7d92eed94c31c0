/// Entries as a table: a row for each holder, a column for each manner, where they meet a sample, or several beside each
/// other.
struct LegendTable {
  /// The samples of a row and a column.
  struct Cell {
    var entries: [LegendEntry]
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
    var cells: [Cell] = []
    for entry in entries {
      guard let row = holders.firstIndex(of: entry.text.holder),
        let column = manners.firstIndex(of: entry.text.manner)
      else { continue }
      if let known = cells.firstIndex(where: { $0.row == row && $0.column == column }) {
        cells[known].entries.append(entry)
      } else {
        cells.append(Cell(entries: [entry], row: row, column: column))
      }
    }
    self.cells = cells
    rows = names
    columns = headings
    nameWidth = (names.joined().map(layout.legend.width).max() ?? 0) + 10 * unit
    columnWidths = headings.enumerated().map { column, lines in
      let most = cells.filter { $0.column == column }.map(\.entries.count).max() ?? 1
      return max(Self.width(of: most) * unit, lines.map(letters.width).max() ?? 0) + 7 * unit
    }
    let most = headings.map(\.count).max() ?? 0
    headingHeight = most == 0 ? 0 : Double(most) * letters.lineHeight + 4 * unit
    width = nameWidth + columnWidths.reduce(0, +)
  }

  /// The distance from one sample of a cell to the next, on a sheet of 1200 pixels.
  static let step = LegendLayout.sampleWidth + 4

  /// The width of so many samples beside each other, on a sheet of 1200 pixels.
  static func width(of samples: Int) -> Double { Double(samples - 1) * step + LegendLayout.sampleWidth }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it is first.
  func uniqued() -> [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
