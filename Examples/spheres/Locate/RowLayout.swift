import CommandSupport

/// Where the rows of a file have their positions and dates.
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
  /// The names of the columns; empty for NDJSON.
  let columns: [String]
  /// What each column is read for.
  let roles: [Role]
  /// The names of the members that are read, for NDJSON.
  let members: [(name: [UInt8], role: Role)]
  /// How many bytes stand before the first row: a byte order mark and the header.
  let headerLength: Int
  /// The header without its line end.
  let header: [UInt8]
  /// The header's line end.
  let lineEnd: [UInt8]
  let description: String

  /// A table with more columns is something else.
  private static let mostColumns = 1 << 14
  private static let pairs = [
    ("lon", "lat"), ("longitude", "latitude"), ("decimallongitude", "decimallatitude"), ("lng", "lat"),
    ("long", "lat"), ("x", "y"),
  ]
  private static let points = ["wkt", "geometry", "geom", "the_geom", "point"]

  /// Finds the columns by the header, or by the members of the first line of NDJSON.
  init(
    start: [UInt8],
    format: RowFormat,
    asked: (x: String?, y: String?, date: String?),
    needsDate: Bool
  ) throws(CommandFailure) {
    if let problem = RowLayout.problem(of: start) { throw .badInput(problem) }
    self.format = format
    let hasMark = start.starts(with: [0xEF, 0xBB, 0xBF])
    let text = start.dropFirst(hasMark ? 3 : 0)
    let names: [String]
    if format == .ndjson {
      delimiter = UInt8(ascii: ",")
      names = JSONLine.memberNames(text.prefix { $0 != 0x0A })
      columns = []
      header = []
      lineEnd = []
      headerLength = hasMark ? 3 : 0
    } else {
      let line = RowLayout.firstRow(text)
      var content = text.prefix(line)
      if content.last == 0x0A { content.removeLast() }
      if content.last == 0x0D { content.removeLast() }
      let isSemicolons =
        format == .csv && !content.contains(UInt8(ascii: ",")) && content.contains(UInt8(ascii: ";"))
      delimiter = format == .tsv ? 0x09 : UInt8(ascii: isSemicolons ? ";" : ",")
      names = RowLayout.cells(content, delimiter: delimiter)
      columns = names
      lineEnd = Array(text.prefix(line).dropFirst(content.count))
      header = Array(start.prefix(hasMark ? 3 : 0)) + content
      headerLength = (hasMark ? 3 : 0) + line
    }
    guard names.count <= RowLayout.mostColumns else {
      throw .badInput("a header of \(names.count) columns, expected at most \(RowLayout.mostColumns)")
    }
    let lower = names.map { $0.lowercased() }
    let find = { (name: String) in names.firstIndex(of: name) ?? lower.firstIndex(of: name.lowercased()) }
    var roles = [Role](repeating: .none, count: names.count)
    var told: String
    if let x = asked.x, let y = asked.y {
      guard let a = find(x), let b = find(y) else {
        throw RowLayout.missing(find(x) == nil ? x : y, among: names)
      }
      roles[a] = .x
      roles[b] = .y
      told = "longitudes in \"\(names[a])\", latitudes in \"\(names[b])\""
    } else if let pair = Self.pairs.first(where: { find($0.0) != nil && find($0.1) != nil }),
      let a = find(pair.0), let b = find(pair.1)
    {
      roles[a] = .x
      roles[b] = .y
      told = "longitudes in \"\(names[a])\", latitudes in \"\(names[b])\""
    } else if let point = Self.points.compactMap(find).first {
      roles[point] = .point
      told = "points in \"\(names[point])\""
    } else {
      throw .badInput(
        "no columns with positions among \(names.joined(separator: ", ")); name them with --x-field and --y-field"
      )
    }
    if needsDate {
      guard let date = find(asked.date ?? "date") else {
        throw RowLayout.missing(asked.date ?? "date", among: names)
      }
      guard roles[date] == .none else {
        throw .badInput("the column \(names[date]) cannot hold dates and positions")
      }
      roles[date] = .date
      told += ", dates in \"\(names[date])\""
    }
    self.roles = roles
    members = zip(names, roles).filter { $0.1 != .none }.map { (Array($0.0.utf8), $0.1) }
    description = told
  }

  private static func missing(_ name: String, among names: [String]) -> CommandFailure {
    .badInput(
      "no column \"\(name)\" among \(names.joined(separator: ", "))"
        + (name == "date" ? "; give a --date for all rows, or name the column with --date-field" : "")
    )
  }

  /// The length of the first row with its line end; line ends in quotation marks are not counted.
  private static func firstRow(_ text: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted { return index + 1 }
    }
    return text.count
  }

  /// The cells of a row as texts.
  private static func cells(_ row: ArraySlice<UInt8>, delimiter: UInt8) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    var afterQuote = false
    for byte in row {
      if byte == UInt8(ascii: "\"") {
        if !isQuoted, afterQuote { cells[cells.count - 1].append(byte) }
        isQuoted.toggle()
        afterQuote = !isQuoted
        continue
      }
      afterQuote = false
      if byte == delimiter, !isQuoted { cells.append([]) } else { cells[cells.count - 1].append(byte) }
    }
    return cells.map { cell in
      let blank: (UInt8) -> Bool = { $0 == 0x20 }
      return String(decoding: cell.drop(while: blank).reversed().drop(while: blank).reversed(), as: UTF8.self)
    }
  }
}
