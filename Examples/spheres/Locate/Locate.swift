import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The same rows with what the atlas says of each: the filter for millions of positions.
struct Locate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "CSV, TSV or NDJSON in, the same rows out with columns added.",
    discussion: """
        spheres locate stations.csv -o located.csv
        zcat finds.csv.gz | spheres locate --date 1912-07-08 --columns since,until > finds.csv

      Columns with positions are found by their names: lon,lat; longitude,latitude; x,y; decimalLongitude,\
      decimalLatitude; wkt or geometry with points. Rows go out in their order, and what they hold is copied byte \
      for byte. A row without a position or a date gets empty cells. A column that is there already is not added \
      twice: --prefix names the new ones differently, --replace puts them in its place.
      """
  )

  @Argument(help: ArgumentHelp("The file; - or nothing for standard input.", valueName: "file"))
  var input = "-"
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - for standard output.", valueName: "file")
  )
  var output = "-"
  @Flag(help: "Replace the file if it is there.") var force = false
  @Option(help: "csv, tsv or ndjson; by default what the name or the first line says.")
  var format: RowFormat?
  @Option(help: ArgumentHelp("The column with longitudes.", valueName: "name")) var xField: String?
  @Option(help: ArgumentHelp("The column with latitudes.", valueName: "name")) var yField: String?
  @Option(help: ArgumentHelp("The column with dates; by default date.", valueName: "name"))
  var dateField: String?
  @OptionGroup var date: DateOption
  @Option(
    help: ArgumentHelp(
      "More columns, with commas: \(AddedColumn.others).",
      valueName: "names"
    )
  )
  var columns: String?
  @Option(help: ArgumentHelp("Goes before the name of each column added.", valueName: "text")) var prefix = ""
  @Flag(help: "Put the columns added in the place of those of the same names.") var replace = false
  @Option(help: "What is done with a row that has no readable position or date: keep, skip or fail.")
  var onError: RowErrorRule = .keep
  @Option(help: ArgumentHelp("Threads; by default one for each core.", valueName: "count")) var threads: Int?
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var data: DataOptions

  func validate() throws {
    if (xField == nil) != (yField == nil) { throw ValidationError("--x-field and --y-field go together") }
    if date.text != nil, dateField != nil {
      throw ValidationError("--date and --date-field exclude each other")
    }
    if let threads, threads < 1 { throw ValidationError("--threads \(threads): expected 1 or more") }
  }

  func run() throws {
    let period = try date.period()
    let knowledge = try knowledge.knowledge()
    let added = AddedNames(columns: try AddedColumn.list(columns), prefix: prefix, replaces: replace)
    try reportingFailure {
      let file = OutputFile(path: output, replaces: force)
      try file.checkFree()
      let source = try RowSource(path: input)
      let atlas = try data.atlas()
      let start = try source.start()
      let layout = try RowLayout(
        start: start,
        format: format ?? RowFormat(path: input, start: start),
        asked: (x: xField, y: yField, date: dateField),
        needsDate: period == nil,
        added: added
      )
      if format == nil, let problem = layout.problem(withName: file) {
        throw CommandFailure.wrongUsage(problem)
      }
      if !data.quiet { Console.note("spheres: \(layout.description)") }
      let answers = LocateAnswers(
        atlas: atlas,
        added: added,
        layout: layout,
        period: period,
        knowledge: knowledge
      )
      let sink = try RowSink(file)
      let pipeline = LocatePipeline(
        source: source,
        sink: sink,
        layout: layout,
        answers: answers,
        rule: onError,
        showsProgress: !data.quiet
      )
      let counts = try pipeline.run(threads: threads ?? LocatePipeline.coreCount)
      try sink.finish()
      if !data.quiet || counts.bad > 0 { Console.note("spheres: \(counts.text(onError))") }
    }
  }
}
