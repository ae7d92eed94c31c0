import Diplomacy
import HistoricalAtlas
import LocatedTables
import Synchronization

/// Tables whose rows are located; the first byte says of what format, with dates or without, and what errors do.
enum RowsCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard let atlas = Scratch.atlas else { throw CheckFailure("no atlas") }
    let (kind, rest) = bytes.choice
    let formats = TableFormat.allCases
    let days: TableFields.Days = kind & 4 == 0 ? .all(try DatePeriod(year: 1906)) : .column("date")
    let located = try? locator(of: atlas, kind).located(
      rest,
      format: formats[(kind & 3) % formats.count],
      fields: TableFields(days: days),
      badRows: kind & 32 == 0 ? .keep : .skip
    )
    guard let located else { return }
    try holds(located.counts.rows >= located.counts.bad, "more bad rows than rows")
    try holds(located.counts.bad == 0 || !located.counts.examples.isEmpty, "bad rows without an example")
  }

  /// The locators that were made already, for all tables that are asked alike.
  private static let ready = Mutex<[Int: TableLocator]>([:])

  private static func locator(of atlas: Atlas, _ kind: Int) -> TableLocator {
    ready.withLock { ready in
      let key = kind & (8 | 16 | 64 | 128)
      if let locator = ready[key] { return locator }
      let added = AddedColumns(
        [.since] + (kind & 64 == 0 ? [] : [.borderKilometres]),
        prefix: kind & 8 == 0 ? "" : "x\"",
        replacing: kind & 128 != 0
      )
      let locator = TableLocator(atlas, knownTo: kind & 16 == 0 ? .everything : .public(), adding: added)
      ready[key] = locator
      return locator
    }
  }
}
