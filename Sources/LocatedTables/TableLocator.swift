public import Diplomacy
public import HistoricalAtlas
public import MapGeometry
import SystemCalls

/// Adds to rows what an atlas answers for their positions and days.
///
/// Made once for an atlas and what is asked of it, which takes some ten milliseconds; then it locates any number of tables,
/// ten million plain rows a second on one core. A value; threads may share it.
public struct TableLocator: Sendable {
  /// The columns that are added.
  public let columns: AddedColumns
  let atlas: Atlas
  let faces: Locator
  let answers: AnswerTable
  private let borders: DecidingBorders?

  /// Makes the answers of an atlas ready.
  ///
  /// - Parameters:
  ///   - atlas: The atlas that answers.
  ///   - knowledge: Whose knowledge the answers use; by default what is known today.
  ///   - columns: What is added to rows; by default ``AddedColumn/always``.
  ///   - rule: What a row gets in whose period the lead changes.
  public init(
    _ atlas: Atlas,
    knownTo knowledge: Knowledge = .everything,
    adding columns: AddedColumns = AddedColumns(),
    onChange rule: ChangeRule = .mark
  ) {
    self.atlas = atlas
    self.columns = columns
    faces = Locator(atlas.coverage)
    answers = AnswerTable(
      atlas,
      knownTo: knowledge,
      columns: columns.columns.filter { $0 != .borderKilometres },
      onChange: rule
    )
    borders =
      columns.columns.contains(.borderKilometres) ? DecidingBorders(atlas, knownTo: knowledge) : nil
  }

  /// The cells that are added to a row, one for each of ``AddedColumns/columns``; nil for what is unknown.
  public func cells(at position: Position, in period: DatePeriod) -> [String?] {
    let face = faces.face(at: position).face
    return answers.cells(ofFace: face, period.first.dayNumber, period.last.dayNumber)
      + (borders == nil ? [] : [borderKilometres(at: position, in: period)])
  }

  /// Locates a table in memory: the same rows, byte for byte, with cells added.
  ///
  /// - Parameters:
  ///   - bytes: The table, in UTF-8 or UTF-16.
  ///   - format: How rows are written; by default what the first line shows.
  ///   - fields: The columns that are read; by default those with the usual names.
  ///   - badRows: What is done with rows that cannot be answered.
  ///   - threads: How many threads work, this one included.
  ///   - problems: Takes every bad row, in order.
  /// - Returns: The table with its columns added, and the counts of its rows.
  public func located(
    _ bytes: [UInt8],
    format: TableFormat? = nil,
    fields: TableFields = TableFields(),
    badRows: BadRowRule = .keep,
    threads: Int = 1,
    problems: (@Sendable (BadRow) throws(TableError) -> Void)? = nil
  ) throws(TableError) -> (bytes: [UInt8], counts: RowCounts) {
    let table = try LocatedTable(TableSource(bytes), format: format, fields: fields, by: self)
    // One thread at a time writes.
    nonisolated(unsafe) var output: [UInt8] = []
    let counts = try table.write(badRows: badRows, threads: threads, problems: problems) {
      bytes throws(TableError) in
      output += bytes
    }
    return (output, counts)
  }

  /// Locates the table of a file into another, which gets its name when all is written; after an error it is not there.
  ///
  /// - Parameters:
  ///   - path: The path of the table.
  ///   - output: The path of the file that is written; a pipe or a device is written into.
  ///   - replacing: Whether a file that is there is replaced; otherwise it is an error.
  ///   - format: How rows are written; by default what the name or the first line shows.
  ///   - fields: The columns that are read; by default those with the usual names.
  ///   - badRows: What is done with rows that cannot be answered.
  ///   - threads: How many threads work, this one included; each has about a megabyte in hand.
  ///   - problems: Takes every bad row, in order.
  public func locate(
    _ path: String,
    to output: String,
    replacing: Bool = false,
    format: TableFormat? = nil,
    fields: TableFields = TableFields(),
    badRows: BadRowRule = .keep,
    threads: Int = 1,
    problems: (@Sendable (BadRow) throws(TableError) -> Void)? = nil
  ) throws(TableError) -> RowCounts {
    let table = try LocatedTable(TableSource(path: path), format: format, fields: fields, by: self)
    func writing<Value>(_ work: () throws(FileError) -> Value) throws(TableError) -> Value {
      do { return try work() } catch { throw .unwritable(error.description) }
    }
    // One thread at a time writes.
    nonisolated(unsafe) let file = try writing { () throws(FileError) in
      try NewFile(output, replacing: replacing)
    }
    let counts = try table.write(badRows: badRows, threads: threads, problems: problems) {
      bytes throws(TableError) in
      do throws(FileError) { try file.write(bytes) } catch { throw .unwritable(error.description) }
    }
    try writing { () throws(FileError) in try file.finish() }
    return counts
  }

  /// Whether rows get the distance to a border.
  var asksForBorders: Bool { borders != nil }

  /// The distance to the nearest border that decides, to ten metres.
  func borderKilometres(at position: Position, in period: DatePeriod) -> String? {
    borders?.nearest(to: position, in: period).map { String(($0.kilometres * 100).rounded() / 100) }
  }
}
