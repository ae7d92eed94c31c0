/// Why a table cannot be located.
public enum TableError: Error, Hashable, Sendable {
  /// The file cannot be read.
  case unreadable(String)
  /// The file cannot be written.
  case unwritable(String)
  /// The input is no table of rows in text: what it is, and how one is made of it.
  case noTable(String)
  /// There is no column, or member of the first object, of that name.
  case columnMissing(String, among: [String])
  /// No columns have the usual names of positions.
  case positionsMissing(among: [String])
  /// Columns have the names of columns that are to be added; a prefix that would give these other names.
  case namesTaken([String], freePrefix: String?)
  /// What else is wrong with the header, or with the input as a whole.
  case invalid(String)
  /// The first row that cannot be read, counted from 1 without the header, under ``BadRowRule/fail``.
  case badRow(BadRow)
}

extension TableError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .unreadable(let reason): "cannot read \(reason)"
    case .unwritable(let reason): "cannot write \(reason)"
    case .noTable(let found): "the input is \(found)"
    case .columnMissing(let name, let names): "no column \"\(name)\" among \(names.joined(separator: ", "))"
    case .positionsMissing(let names): "no columns with positions among \(names.joined(separator: ", "))"
    case .namesTaken(let names, _):
      "the input has \(names.map { "\"\($0)\"" }.joined(separator: ", ")) already, which would be added"
    case .invalid(let reason): reason
    case .badRow(let row): row.description
    }
  }
}
