public import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
public import LocatedTables
import MapGeometry
import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The same rows with the atlas's answer for each: the filter for millions of positions.
struct Locate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "CSV, TSV or NDJSON in, the same rows out with columns added.",
    discussion: """
        spheres locate stations.csv -o located.csv
        zcat finds.csv.gz | spheres locate --date 1912-07-08 --columns since,until > finds.csv

      Columns with positions are found by their names: lon,lat; longitude,latitude; x,y; decimalLongitude,\
      decimalLatitude; wkt or geometry with points. Rows keep their order, and what they hold is copied byte for \
      byte. A row without a position or a date gets empty cells. A column of the name of an added one is an error: \
      --prefix gives the added ones other names, --replace replaces the old ones.
      """
  )

  @Argument(help: ArgumentHelp("The file; - or nothing for standard input.", valueName: "file"))
  var input = "-"
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - for standard output.", valueName: "file")
  )
  var output = "-"
  @Flag(help: "Replace the file if it exists.") var force = false
  @Option(help: "csv, tsv or ndjson; by default what the name or the first line says.")
  var format: TableFormat?
  @Option(help: ArgumentHelp("The column with longitudes.", valueName: "name")) var xField: String?
  @Option(help: ArgumentHelp("The column with latitudes.", valueName: "name")) var yField: String?
  @Option(help: ArgumentHelp("The column with dates; by default date.", valueName: "name"))
  var dateField: String?
  @OptionGroup var date: DateOption
  @Option(
    help: ArgumentHelp(
      "More columns, with commas: \(otherColumns.map(\.rawValue).joined(separator: ", ")).",
      valueName: "names"
    )
  )
  var columns: String?
  @Option(help: ArgumentHelp("Goes before the name of each added column.", valueName: "text")) var prefix = ""
  @Flag(help: "Replace columns that have the name of an added one.") var replace = false
  @Option(help: "What to do with a row that has no readable position or date: keep, skip or fail.")
  var onError: BadRowRule = .keep
  @Option(help: ArgumentHelp("Threads; by default one for each core.", valueName: "count")) var threads: Int?
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var data: DataOptions

  private static let otherColumns = AddedColumn.allCases.filter { !AddedColumn.always.contains($0) }

  func validate() throws {
    if (xField == nil) != (yField == nil) { throw ValidationError("--x-field and --y-field go together") }
    if date.text != nil, dateField != nil {
      throw ValidationError("--date and --date-field exclude each other")
    }
    if let threads, threads < 1 { throw ValidationError("--threads \(threads): expected 1 or more") }
  }

  func run() throws {
    let fields = try fields()
    let knowledge = try knowledge.knowledge()
    let added = AddedColumns(try namedColumns(), prefix: prefix, replacing: replace)
    try reportingFailure {
      let file = OutputFile(path: output, replaces: force)
      try file.checkFree()
      let source = try reading { () throws(TableError) in
        input == "-"
          ? TableSource(descriptor: STDIN_FILENO, name: "standard input") : try TableSource(path: input)
      }
      let locator = TableLocator(try data.atlas(), knownTo: knowledge, adding: added)
      let table = try reading { () throws(TableError) in
        try LocatedTable(source, format: format, fields: fields, by: locator)
      }
      if format == nil, let problem = table.problem(withName: file) {
        throw CommandFailure.wrongUsage(problem)
      }
      if !data.quiet { Console.note("spheres: \(table.description)") }
      let counts = try write(table, to: file)
      if !data.quiet || counts.bad > 0 { Console.note("spheres: \(text(of: counts, in: table))") }
    }
  }

  private func fields() throws -> TableFields {
    var fields = TableFields()
    if let xField, let yField { fields.position = (xField, yField) }
    if let dateField { fields.days = .column(dateField) }
    if let period = try date.period() { fields.days = .all(period) }
    return fields
  }

  private func namedColumns() throws(ValidationError) -> [AddedColumn] {
    try (columns?.split(separator: ",") ?? []).map { name throws(ValidationError) in
      let name = name.split(separator: " ").joined()
      if let column = AddedColumn(rawValue: name) { return column }
      let known = AddedColumn.allCases.map(\.rawValue)
      throw UnknownWord(name, of: known).error("--columns: there is no column \"\(name)\"")
    }
  }

  private func write(_ table: LocatedTable, to file: OutputFile) throws -> RowCounts {
    let isWatched = !data.quiet && isatty(STDERR_FILENO) == 1
    defer { if isWatched { Console.progress("") } }
    var progress: (@Sendable (Int) -> Void)?
    if isWatched { progress = { (rows: Int) in Console.progress(rows.counted("row")) } }
    let threads = threads ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    return try file.writePieces { write in
      let sink: @Sendable (UnsafeRawBufferPointer) throws(TableError) -> Void = { bytes throws(TableError) in
        do throws(FileError) { try write(bytes) } catch { throw .unwritable(error.description) }
      }
      return try reading { () throws(TableError) in
        try table.write(badRows: onError, threads: threads, progress: progress, to: sink)
      }
    }
  }

  /// How many rows, and of each kind of bad ones how many, with the first of them.
  private func text(of counts: RowCounts, in table: LocatedTable) -> String {
    let all = counts.rows.counted("row")
    guard counts.bad > 0 else { return all }
    let done = onError == .skip ? "left out" : "kept with empty cells"
    var lines = ["\(all), of which \(counts.bad) \(done)"]
    for problem in RowCounts.Problem.allCases {
      let count = counts.count(of: problem)
      let examples = counts.examples.filter { $0.problem == problem }
      if count > examples.count { lines.append("  \(count.counted("row")): \(problem); the first of them:") }
      lines += examples.map { "  row \($0.row): \($0.reason)\(hint(on: $0, in: table))" }
    }
    return lines.joined(separator: "\n")
  }

  /// The options with which a row would be answered.
  private func hint(on example: RowCounts.Example, in table: LocatedTable) -> String {
    if example.problem == .memberTaken {
      return "; --prefix gives the added ones other names, --replace replaces it"
    }
    guard example.isSwapped, let (x, y) = table.positionColumns else { return "" }
    return "; are longitude and latitude swapped? --x-field \(y) --y-field \(x)"
  }
}

extension TableFormat: ExpressibleByArgument {}
extension BadRowRule: ExpressibleByArgument {}

extension LocatedTable {
  /// What is wrong with the name of the output file: its extension is that of another format.
  fileprivate func problem(withName file: OutputFile) -> String? {
    let (name, endings) =
      format == .ndjson
      ? ("NDJSON", ["ndjson", "jsonl"])
      : delimiter == 0x09 ? ("TSV", ["tsv", "tab", "csv"]) : ("CSV", ["csv"])
    return file.problem(writing: "rows go out as they came in, here as \(name)", endings: endings)
  }
}

/// Does what reads a table; a failure has the exit code for it, and names the options that help.
private func reading<Value>(_ work: () throws(TableError) -> Value) throws(CommandFailure) -> Value {
  do {
    return try work()
  } catch {
    let message = error.description
    switch error {
    case .unreadable: throw .cannotRead(message)
    case .unwritable: throw .cannotWrite(message)
    case .columnMissing("date", _):
      throw .badInput("\(message); give a --date for all rows, or name the column with --date-field")
    case .positionsMissing: throw .badInput("\(message); name them with --x-field and --y-field")
    case .namesTaken(_, let prefix):
      throw .badInput(
        "\(message); --prefix \(prefix ?? "TEXT") gives the added columns other names, --replace replaces the old ones"
      )
    case .noTable, .columnMissing, .invalid, .badRow: throw .badInput(message)
    }
  }
}
