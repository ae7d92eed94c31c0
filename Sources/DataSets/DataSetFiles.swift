import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// Everything that the files of a data set say, before it is known to fit together.
struct DataSetFiles {
  let about: About?
  let powers: [(entry: Power, line: Int)]
  let sources: [(entry: Source, line: Int)]
  let regions: RegionReader.Reading?
  let points: [String: Position]
  let places: [PlaceReader.Entry]
  /// The names of seas and rivers, and of everything in other languages.
  let names: NamesReader
  /// The lines taken from the base map.
  let taken: [BaseLine]
  /// The lines given position by position.
  let digitised: [BaseLine]
  /// The lines drawn by steps.
  let entries: [BorderReader.Entry]
  let instruments: [Instrument]
  /// Where the entries stand in their files.
  let lines: EntryLines

  /// Every line that steps may follow.
  var baseLines: [BaseLine] { taken + digitised }

  /// Reads every file but the railways and the base layers.
  init(_ folder: Folder, _ problems: inout [DataSetProblem]) throws(DataSetError) {
    about = AboutReader().about(try folder.text("dataset.yaml"), in: "dataset.yaml", &problems)
    powers = EntryReader().powers(try folder.text("powers.yaml"), in: "powers.yaml", &problems)
    sources = EntryReader().sources(try folder.text("sources.yaml"), in: "sources.yaml", &problems)
    regions = RegionReader().regions(try folder.text("regions.yaml"), in: "regions.yaml", &problems)
    points =
      try folder.optionalText("points.csv").map { PointReader().points($0, in: "points.csv", &problems) }
      ?? [:]
    let names = try NamesReader(folder, &problems)
    self.names = names
    places =
      try folder.optionalText("places.csv").map {
        PlaceReader(names: names.list).places($0, in: "places.csv", &problems)
      } ?? []

    let reader = BaseLineReader()
    let (baseFile, digitisedFile) = ("lines/base-lines.yaml", "lines/digitised.csv")
    taken = try folder.optionalText(baseFile).map { reader.baseLines($0, in: baseFile, &problems) } ?? []
    digitised =
      try folder.optionalText(digitisedFile).map { reader.digitised($0, in: digitisedFile, &problems) } ?? []

    var entries: [BorderReader.Entry] = []
    for file in try folder.optionalFiles(in: "lines", endingWith: ".yaml") where file != baseFile {
      guard let read = BorderReader().border(try folder.text(file), in: file, &problems) else { continue }
      entries.append(read)
    }
    self.entries = entries
    var instruments: [Instrument] = []
    var lines = EntryLines(powers: powers, sources: sources, regions: regions?.lines.regions ?? [:])
    for file in try folder.files(in: "instruments", endingWith: ".yaml") {
      let text = try folder.text(file)
      guard let read = InstrumentReader().instrument(text, in: file, &problems) else { continue }
      instruments.append(read.instrument)
      lines.instruments[read.instrument.id] = read.lines
    }
    self.instruments = instruments
    self.lines = lines
    problems += try Self.unread(in: folder)
  }

  /// Files that look like a part of the data set and are read by nothing, because of their names.
  private static func unread(in folder: Folder) throws(DataSetError) -> [DataSetProblem] {
    var problems: [DataSetProblem] = []
    for subfolder in ["instruments", "lines"] {
      problems += try folder.optionalFiles(in: subfolder, endingWith: ".yml").map {
        DataSetProblem(file: $0, line: nil, message: "is not read; expected a name that ends in .yaml")
      }
    }
    let tables = [NamesReader.listFile, NamesReader.geographicFile]
    for file in try folder.optionalFiles(in: "names", endingWith: ".csv") where !tables.contains(file) {
      let message = "is not read; expected \(tables.joined(separator: " or "))"
      problems.append(DataSetProblem(file: file, line: nil, message: message))
    }
    return problems
  }

  /// The railways; none when the folder has no `railways`.
  func railways(
    in folder: Folder,
    _ problems: inout [DataSetProblem]
  ) throws(DataSetError) -> [Railway] {
    let file = "railways/railways.yaml"
    guard folder.has(file) else {
      if folder.has("railways") {
        problems.append(DataSetProblem(file: file, line: nil, message: "is missing, and the folder is there"))
      }
      return []
    }
    let reader = RailwayReader(
      lines: try folder.text("railways/lines.csv"),
      stations: try folder.text("railways/stations.csv"),
      powers: powers.map(\.entry),
      instruments: instruments,
      &problems
    )
    return reader.railways(try folder.text(file), in: file, &problems)
  }

  /// The register; nil when the entries do not make one.
  func register(_ problems: inout [DataSetProblem]) -> Register? {
    do {
      return try Register(
        powers: powers.map(\.entry),
        sources: sources.map(\.entry),
        regions: regions?.regions ?? [],
        instruments: instruments
      )
    } catch {
      problems += error.problems.map(lines.located)
      return nil
    }
  }

  /// Names that lines and the plan use and that are not there, and ids that are used twice.
  func checkReferences(_ problems: inout [DataSetProblem]) {
    if !problems.contains(where: { $0.file.hasPrefix("instruments/") }) {
      problems += DataSet.unknownReferences(
        of: entries,
        sources: sources.map(\.entry),
        instruments: instruments
      )
    }
    problems += DataSet.usedTwice(entries, digitised: digitised, taken: taken)
    if let regions {
      problems += regions.polygonFiles.flatMap { unknownSources(of: $0) }
    }
    guard let regions, let plan = regions.plan, !problems.contains(where: { $0.file.hasPrefix("lines/") })
    else { return }
    let known = Set(baseLines.map(\.id) + entries.map(\.border.id))
    problems += DataSet.unknownLines(of: plan, at: regions.lines, known: known)
  }

  /// Sources of ready polygons that are not there, and an id that another line has.
  private func unknownSources(of file: PolygonFile) -> [DataSetProblem] {
    func problem(_ message: String) -> DataSetProblem {
      DataSetProblem(file: "regions.yaml", line: file.line, message: message)
    }
    let known = Set(sources.map(\.entry.id))
    let ids = baseLines.map(\.id) + entries.map(\.border.id)
    return file.border.sources.filter { !known.contains($0) }
      .map { problem("polygons: there is no source \"\($0)\"; sources.yaml lists them") }
      + (ids.contains(file.border.id)
        ? [problem("polygons: another line has the id \(file.border.id) too")] : [])
  }
}
