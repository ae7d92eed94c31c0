import HistoricalAtlas
import LocatedTables
import TestSupport

/// The shipped atlas, read once.
enum Shipped {
  static let atlas = Result { try Atlas(builtFolder: "\(ShippedData.folder)/built") }
  static let locator = atlas.map { TableLocator($0) }
}

/// A table in memory with columns added, as a text and in lines.
struct Located {
  let text: String
  let counts: RowCounts

  init(
    _ text: String,
    by locator: TableLocator,
    format: TableFormat? = nil,
    fields: TableFields = TableFields(),
    badRows: BadRowRule = .keep,
    threads: Int = 1
  ) throws(TableError) {
    let located = try locator.located(
      Array(text.utf8),
      format: format,
      fields: fields,
      badRows: badRows,
      threads: threads
    )
    self.text = String(decoding: located.bytes, as: UTF8.self)
    counts = located.counts
  }

  var lines: [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
