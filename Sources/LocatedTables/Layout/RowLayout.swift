import MapGeometry

/// Where the rows of a table have their positions and dates, and which of their columns are replaced.
struct RowLayout: Sendable {
  let format: TableFormat
  let delimiter: UInt8
  /// What is read, and how.
  let fields: TableFields
  /// Whether rows are features, whose columns are their properties.
  let areFeatures: Bool
  /// The columns, or the members of the first object.
  let columns: RowColumns
  /// The names of the members that are read, for NDJSON.
  let members: [(name: [UInt8], role: RowColumns.Role)]
  /// Which columns are removed because they are replaced; empty for most tables.
  let replaced: [Bool]
  /// The names of the added members, which an object must not have, or which are replaced.
  let addedMembers: [[UInt8]]
  /// Whether existing columns or members with added names are removed.
  let replaces: Bool
  /// The number of bytes before the first row: a byte order mark and the header.
  let headerLength: Int
  /// How many lines precede the first row.
  let headerLines: Int
  /// The header without its line end and without the columns that are replaced.
  let header: [UInt8]
  /// The header's line end.
  let lineEnd: [UInt8]

  /// Whether positions are the points of features.
  var readsPoints: Bool {
    guard case .usual = fields.places else { return false }
    return areFeatures
  }

  /// The maximum number of columns of a table.
  private static let mostColumns = 1 << 14

  /// Iterates over the cells of a row.
  var cells: RowCells { RowCells(delimiter: delimiter) }

  /// Finds the columns by the header, or by the members of the first line of NDJSON.
  init(
    start: [UInt8],
    format: TableFormat,
    fields: TableFields,
    added: AddedColumns
  ) throws(TableError) {
    if let problem = OtherFile.problem(of: start) { throw .noTable(problem) }
    self.format = format
    self.fields = fields
    replaces = added.replaces
    if format.isJSON {
      let mark = start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let line = start.dropFirst(mark).prefix { $0 != 0x0A }
      areFeatures = FeatureLine.isFeature(line)
      let names = areFeatures ? FeatureLine.propertyNames(line) : JSONLine.memberNames(line)
      try RowLayout.checkCount(names.count, "an object", "member")
      columns = try RowColumns(names, fields, areFeatures: areFeatures)
      _ = try added.taken(among: names, areMembers: true)
      (delimiter, replaced, header, lineEnd, headerLength) = (UInt8(ascii: ","), [], [], [], mark)
      headerLines = 0
      addedMembers = added.columns.map { Array(added.name(of: $0).utf8) }
    } else {
      let table: RowHeader
      (table, columns) = try RowLayout.table(start, format, fields)
      replaced = try added.taken(among: table.names, areMembers: false)
      delimiter = table.delimiter
      areFeatures = false
      header = table.lead + table.row(without: replaced)
      lineEnd = table.lineEnd
      headerLength = table.length
      headerLines = start.prefix(table.length).count { $0 == 0x0A }
      addedMembers = []
    }
    members = zip(columns.names, columns.roles).filter { $0.1 != .none }.map { (Array($0.0.utf8), $0.1) }
  }

  /// The header read with the first delimiter that gives the needed columns; if none does, the error is that
  /// of the delimiter that gives the most columns.
  private static func table(
    _ start: [UInt8],
    _ format: TableFormat,
    _ fields: TableFields
  ) throws(TableError) -> (RowHeader, RowColumns) {
    var failure: (columns: Int, reason: TableError)?
    for header in RowHeader.readings(of: start, as: format) {
      do throws(TableError) {
        guard !header.isOpen else { throw .invalid("the header has a quotation mark that is never closed") }
        try checkCount(header.names.count, "a header", "column")
        return (header, try RowColumns(header.names, fields))
      } catch {
        if header.names.count > failure?.columns ?? 0 { failure = (header.names.count, error) }
      }
    }
    throw failure?.reason ?? .invalid("the input has no header")
  }

  private static func checkCount(_ count: Int, _ what: String, _ noun: String) throws(TableError) {
    guard count > mostColumns else { return }
    throw .invalid("\(what) of \(count.counted(noun)), expected at most \(mostColumns)")
  }
}
