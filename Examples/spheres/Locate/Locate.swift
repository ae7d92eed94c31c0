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
    abstract: "A table or GeoJSON of points in, the same rows out with columns added.",
    discussion: """
        spheres locate stations.csv -o located.csv
        zcat finds.csv.gz | spheres locate --date 1912-07-08 --columns since,until > finds.csv
        spheres locate letters.csv --place-field town --dry-run --problems problems.csv

      CSV, TSV, NDJSON, GeoJSON of points, or a feature on each line. Columns with positions are found by their \
      names: lon,lat; longitude,latitude; x,y; decimalLongitude,decimalLatitude; wkt, geometry or coordinates with \
      both in one cell. Degrees may have decimal commas, minutes and seconds, N, E, S or W. Dates may be written as \
      1912-07-08, 8 July 1912, 31/7/1907, July 1907, c. 1910 or before 1907. Rows keep their order, and what they \
      hold is copied byte for byte. A row without a position or a date gets empty cells. A column of the name of an \
      added one is an error: --prefix gives the added ones other names, --replace replaces the old ones.
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
  @Option(help: "csv, tsv, ndjson or geojson; by default what the name or the first line says.")
  var format: TableFormat?
  @Option(help: ArgumentHelp("The column with longitudes.", valueName: "name")) var xField: String?
  @Option(help: ArgumentHelp("The column with latitudes.", valueName: "name")) var yField: String?
  @Option(help: ArgumentHelp("The column with both values in one cell, or with WKT.", valueName: "name"))
  var pointField: String?
  @Option(help: ArgumentHelp("The column with names of places, in place of positions.", valueName: "name"))
  var placeField: String?
  @Option(help: ArgumentHelp("The column with dates; by default date, or year.", valueName: "name"))
  var dateField: String?
  @Option(
    help: ArgumentHelp(
      "What comes first in dates such as 7/8/1912: dmy or mdy, or a pattern such as DD/MM/YYYY.",
      valueName: "order"
    )
  )
  var dateFormat: String?
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
  @Option(
    help: ArgumentHelp(
      "Where the lead changes within a month or a year: mark writes changed, list every power; or what led first, "
        + "last or longest.",
      valueName: "rule"
    )
  )
  var onChange: ChangeRule = .mark
  @Option(help: "What to do with a row that has no readable position or date: keep, skip or fail.")
  var onError: BadRowRule = .keep
  @Option(
    help: ArgumentHelp(
      "Write row, line, column, value and reason of every row without an answer, as CSV.",
      valueName: "file"
    )
  )
  var problems: String?
  @Flag(help: "Write no rows, only the reasons.") var dryRun = false
  @Option(help: ArgumentHelp("Threads; by default one for each core.", valueName: "count")) var threads: Int?
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var data: DataOptions

  private static let otherColumns = AddedColumn.allCases.filter { !AddedColumn.always.contains($0) }

  func validate() throws {
    if (xField == nil) != (yField == nil) { throw ValidationError("--x-field and --y-field go together") }
    guard [xField, pointField, placeField].count(where: { $0 != nil }) < 2 else {
      throw ValidationError("--x-field and --y-field, --point-field and --place-field exclude each other")
    }
    _ = try dateOrder()
    if problems == "-", !dryRun, output == "-" {
      throw ValidationError("rows and --problems both go to standard output; give a file, or --dry-run")
    }
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
      let file = dryRun ? nil : OutputFile(path: output, replaces: force)
      try file?.checkFree()
      let listed = problems.map { OutputFile(path: $0, replaces: force) }
      try listed?.checkFree()
      let source = try reading(input) { () throws(TableError) in
        input == "-"
          ? TableSource(descriptor: STDIN_FILENO, name: "standard input") : try TableSource(path: input)
      }
      let locator = TableLocator(try data.atlas(), knownTo: knowledge, adding: added, onChange: onChange)
      let table = try reading(input) { () throws(TableError) in
        try LocatedTable(source, format: format, fields: fields, by: locator)
      }
      if format == nil, let file, let problem = table.problem(withName: file) {
        throw CommandFailure.wrongUsage(problem)
      }
      if !data.quiet { Console.note("spheres: \(table.description)") }
      let counts = try listingProblems(in: listed) { problems in
        try writing(to: file) { try write(table, problems: problems, to: $0) }
      }
      if !data.quiet || counts.bad > 0 { Console.note("spheres: \(text(of: counts, in: table))") }
    }
  }

  private func fields() throws -> TableFields {
    var fields = TableFields()
    if let xField, let yField { fields.places = .columns(longitude: xField, latitude: yField) }
    if let pointField { fields.places = .points(pointField) }
    if let placeField { fields.places = .names(placeField) }
    fields.dateOrder = try dateOrder()
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

  private func dateOrder() throws(ValidationError) -> DateOrder? {
    guard let dateFormat else { return nil }
    if let order = DateOrder(pattern: dateFormat) { return order }
    throw ValidationError(
      "--date-format \(dateFormat): expected dmy, mdy, ymd or a pattern such as DD/MM/YYYY"
    )
  }

  private typealias Sink = @Sendable (UnsafeRawBufferPointer) throws(FileError) -> Void
  private typealias ProblemSink = @Sendable (BadRow) throws(TableError) -> Void

  private func writing(to file: OutputFile?, _ work: (@escaping Sink) throws -> RowCounts) throws -> RowCounts
  {
    guard let file else { return try work { _ in } }
    return try file.writePieces(work)
  }

  /// Does the work with what lists bad rows in a file, if there is one.
  private func listingProblems(
    in file: OutputFile?,
    _ work: (ProblemSink?) throws -> RowCounts
  ) throws -> RowCounts {
    guard let file else { return try work(nil) }
    return try file.writePieces { write in
      @Sendable func add(_ line: [UInt8]) throws(TableError) {
        var failure: FileError?
        line.withUnsafeBytes { bytes in do throws(FileError) { try write(bytes) } catch { failure = error } }
        if let failure { throw .unwritable(failure.description) }
      }
      try add(BadRow.csvHeader)
      return try work { row throws(TableError) in try add(row.csvLine) }
    }
  }

  private func write(_ table: LocatedTable, problems: ProblemSink?, to write: @escaping Sink) throws
    -> RowCounts
  {
    let isWatched = !data.quiet && isatty(STDERR_FILENO) == 1
    defer { if isWatched { Console.progress("") } }
    var progress: (@Sendable (Int) -> Void)?
    if isWatched { progress = { (rows: Int) in Console.progress(rows.counted("row")) } }
    let threads = threads ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    return try reading(input) { () throws(TableError) in
      try table.write(badRows: onError, threads: threads, problems: problems, progress: progress) {
        bytes throws(TableError) in
        do throws(FileError) { try write(bytes) } catch { throw .unwritable(error.description) }
      }
    }
  }

  /// How many rows, and of each kind of bad ones how many, with the first of them; and why, where most are.
  private func text(of counts: RowCounts, in table: LocatedTable) -> String {
    let outside = counts.outside * 2 > counts.rows ? ", of which \(counts.outside) outside the map" : ""
    let all = counts.rows.counted("row") + outside
    let done =
      dryRun ? "without an answer" : onError == .skip ? "left out" : "kept with empty cells"
    var lines = [counts.bad == 0 ? all : "\(all), of which \(counts.bad) \(done)"]
    for problem in RowProblem.allCases {
      let count = counts.count(of: problem)
      let examples = counts.examples.filter { $0.problem == problem }
      if count > examples.count { lines.append("  \(count.counted("row")): \(problem); the first of them:") }
      lines += examples.map { "  \($0)\(hint(on: $0, in: table))" }
    }
    if let cause = counts.likelyCause.map({ text(of: $0, in: table) }) { lines.append("  \(cause)") }
    return lines.joined(separator: "\n")
  }

  /// The options with which a row would be answered.
  private func hint(on row: BadRow, in table: LocatedTable) -> String {
    switch row.problem {
    case .memberTaken: return "; --prefix gives the added ones other names, --replace replaces it"
    case .undecidedDate: return "; --date-format dmy or mdy says which"
    case .swapped: return swapping(table).map { "; are longitude and latitude swapped? \($0)" } ?? ""
    default: return ""
    }
  }

  private func text(of cause: RowCounts.Cause, in table: LocatedTable) -> String {
    switch cause {
    case .swappedColumns:
      return
        "most rows have longitude and latitude the other way round\(swapping(table).map { ": \($0)" } ?? "")"
    case .otherCoordinates:
      return
        "most rows have another coordinate system, in metres; if it is EPSG:CODE, this makes degrees of them: "
        + "ogr2ogr -f CSV -lco GEOMETRY=AS_XY -s_srs EPSG:CODE -t_srs EPSG:4326 /vsistdout/ FILE"
    case .decimalCommas:
      return
        "most rows have more cells than the header, as with decimal commas: save the table with semicolons or "
        + "tabs between its cells"
    }
  }

  private func swapping(_ table: LocatedTable) -> String? {
    table.positionColumns.map { "--x-field \($0.latitude.shellWord) --y-field \($0.longitude.shellWord)" }
  }
}

extension TableFormat: ExpressibleByArgument {}
extension BadRowRule: ExpressibleByArgument {}
extension ChangeRule: ExpressibleByArgument {}

extension LocatedTable {
  /// What is wrong with the name of the output file: its extension is that of another format.
  fileprivate func problem(withName file: OutputFile) -> String? {
    let (name, endings) =
      switch format {
      case .geojson: ("GeoJSON", ["geojson", "json"])
      case .ndjson where areFeatures: ("features on lines", ["geojsonl", "geojsons", "ndjson", "jsonl"])
      case .ndjson: ("NDJSON", ["ndjson", "jsonl"])
      case .csv, .tsv: delimiter == 0x09 ? ("TSV", ["tsv", "tab", "csv"]) : ("CSV", ["csv"])
      }
    return file.problem(writing: "rows go out as they came in, here as \(name)", endings: endings)
  }
}

/// Does what reads a table; a failure has the exit code for it, and names the options that help.
private func reading<Value>(_ input: String, _ work: () throws(TableError) -> Value) throws(CommandFailure)
  -> Value
{
  do {
    return try work()
  } catch {
    let message = error.description.replacing("FILE", with: input == "-" ? "FILE" : input.shellWord)
    switch error {
    case .unreadable: throw .cannotRead(message)
    case .unwritable: throw .cannotWrite(message)
    case .columnMissing("date", _):
      throw .badInput("\(message); give a --date for all rows, or name the column with --date-field")
    case .positionsMissing:
      throw .badInput("\(message); name them with --x-field and --y-field, or --place-field")
    case .namesTaken(_, let prefix):
      throw .badInput(
        "\(message); --prefix \(prefix ?? "TEXT") gives the added columns other names, --replace replaces the old ones"
      )
    case .noTable, .columnMissing, .invalid, .badRow: throw .badInput(message)
    }
  }
}
