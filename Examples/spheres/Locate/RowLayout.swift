import CommandSupport
import MapGeometry

/// Where the rows of a file have their positions and dates, and which of their columns are replaced.
struct RowLayout: Sendable, CustomStringConvertible {
  /// What a cell is read for.
  enum Role: UInt8 {
    case none
    case x
    case y
    case point
    case date
  }

  let format: RowFormat
  let delimiter: UInt8
  /// The names of the columns, or of the members of the first object.
  let names: [String]
  /// What each column is read for.
  let roles: [Role]
  /// The names of the members that are read, for NDJSON.
  let members: [(name: [UInt8], role: Role)]
  /// Which columns are left out of the rows, because such a one is added; none in most tables.
  let replaced: [Bool]
  /// The names of the members that are added, which an object must not have, or which are replaced.
  let addedMembers: [[UInt8]]
  /// Whether columns or members of the names that are added are left out.
  let replaces: Bool
  /// How many bytes stand before the first row: a byte order mark and the header.
  let headerLength: Int
  /// The header without its line end and without the columns that are replaced.
  let header: [UInt8]
  /// The header's line end.
  let lineEnd: [UInt8]
  let description: String

  /// A table with more columns is something else.
  private static let mostColumns = 1 << 14

  /// Goes from cell to cell of a row.
  var cells: RowCells { RowCells(delimiter: delimiter) }

  /// Finds the columns by the header, or by the members of the first line of NDJSON.
  init(
    start: [UInt8],
    format: RowFormat,
    asked: (x: String?, y: String?, date: String?),
    needsDate: Bool,
    added: AddedNames
  ) throws(CommandFailure) {
    if let problem = RowLayout.problem(of: start) { throw .badInput(problem) }
    self.format = format
    replaces = added.replaces
    let columns: RowColumns
    if format == .ndjson {
      let mark = start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let names = JSONLine.memberNames(start.dropFirst(mark).prefix { $0 != 0x0A })
      guard names.count <= RowLayout.mostColumns else {
        throw .badInput(
          "an object of \(names.count.counted("member")), expected at most \(RowLayout.mostColumns)"
        )
      }
      columns = try RowColumns(names, asked: asked, needsDate: needsDate)
      _ = try added.taken(among: names, areMembers: true)
      delimiter = UInt8(ascii: ",")
      replaced = []
      header = []
      lineEnd = []
      headerLength = mark
    } else {
      let (table, found) = try RowLayout.table(start, format, asked, needsDate)
      columns = found
      replaced = try added.taken(among: found.names, areMembers: false)
      delimiter = table.delimiter
      header = table.lead + RowLayout.kept(table.row, delimiter: table.delimiter, replaced: replaced)
      lineEnd = table.lineEnd
      headerLength = table.length
    }
    names = columns.names
    roles = columns.roles
    members = zip(names, roles).filter { $0.1 != .none }.map { (Array($0.0.utf8), $0.1) }
    addedMembers = format == .ndjson ? added.columns.map { Array(added.name(of: $0).utf8) } : []
    description = columns.description
  }

  /// The header read with the first delimiter with which it has the columns that are needed; the reason why there are
  /// none is that of the delimiter that makes most columns.
  private static func table(
    _ start: [UInt8],
    _ format: RowFormat,
    _ asked: (x: String?, y: String?, date: String?),
    _ needsDate: Bool
  ) throws(CommandFailure) -> (RowHeader, RowColumns) {
    var failure: (columns: Int, reason: CommandFailure)?
    for header in RowHeader.readings(of: start, as: format) {
      do throws(CommandFailure) {
        guard header.names.count <= mostColumns else {
          throw .badInput(
            "a header of \(header.names.count.counted("column")), expected at most \(mostColumns)"
          )
        }
        return (header, try RowColumns(header.names, asked: asked, needsDate: needsDate))
      } catch {
        if header.names.count > failure?.columns ?? 0 { failure = (header.names.count, error) }
      }
    }
    throw failure?.reason ?? .badInput("the input has no header")
  }

  /// The header's row without the columns that are replaced.
  private static func kept(_ row: [UInt8], delimiter: UInt8, replaced: [Bool]) -> [UInt8] {
    guard replaced.contains(true) else { return row }
    var kept: [[UInt8]] = []
    (row + [0x0A] + [UInt8](repeating: 0, count: ByteOutput.slack)).withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      _ = RowCells(delimiter: delimiter).forEach(from: start, to: start + row.count) { column, cell in
        guard column >= replaced.count || !replaced[column] else { return }
        kept.append(Array(UnsafeBufferPointer(start: cell.start, count: cell.end - cell.start)))
      }
    }
    return Array(kept.joined(separator: [delimiter]))
  }
}
