import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// Everything that the files of a data set say, before it is known to fit together.
struct DataSetFiles {
  let about: About?
  let powers: EntryReader.Listing<Power>
  let sources: EntryReader.Listing<Source>
  let regions: RegionReader.Reading?
  let points: PointReader
  let places: [PlaceReader.Entry]
  /// The names of seas and rivers, and of everything in other languages.
  let names: NamesReader
  /// The lines taken from the base map.
  let taken: BaseLineReader.Listing
  /// The lines given position by position.
  let digitised: BaseLineReader.Listing
  /// The lines drawn by steps.
  let entries: [BorderReader.Entry]
  /// The lines that have a file, those among them that could not be read.
  let lineFiles: Set<String>
  let instruments: [Instrument]
  /// Where the entries stand in their files.
  let lines: EntryLines

  /// Every line that steps may follow.
  var baseLines: [BaseLine] { taken.lines + digitised.lines }

  /// Reads every file but the railways and the base layers.
  init(_ folder: Folder, _ problems: inout [DataSetProblem]) throws(DataSetError) {
    about = try folder.text("dataset.yaml", &problems)
      .flatMap { AboutReader().about($0, in: "dataset.yaml", &problems) }
    powers =
      try folder.text("powers.yaml", &problems)
      .map { EntryReader().powers($0, in: "powers.yaml", &problems) } ?? EntryReader.Listing()
    sources =
      try folder.text("sources.yaml", &problems)
      .map { EntryReader().sources($0, in: "sources.yaml", &problems) } ?? EntryReader.Listing()
    regions = try folder.text("regions.yaml", &problems)
      .flatMap { RegionReader().regions($0, in: "regions.yaml", &problems) }
    points =
      try folder.optionalText("points.csv", &problems)
      .map { PointReader($0, in: "points.csv", &problems) } ?? PointReader()
    let names = try NamesReader(folder, &problems)
    self.names = names
    places =
      try folder.optionalText("places.csv", &problems)
      .map { PlaceReader(names: names.list).places($0, in: "places.csv", &problems) } ?? []

    let reader = BaseLineReader()
    let (baseFile, digitisedFile) = ("lines/base-lines.yaml", "lines/digitised.csv")
    taken =
      try folder.optionalText(baseFile, &problems).map { reader.baseLines($0, in: baseFile, &problems) }
      ?? BaseLineReader.Listing(isWhole: !folder.has(baseFile))
    digitised =
      try folder.optionalText(digitisedFile, &problems)
      .map { reader.digitised($0, in: digitisedFile, &problems) }
      ?? BaseLineReader.Listing(isWhole: !folder.has(digitisedFile))

    var entries: [BorderReader.Entry] = []
    let lineFiles = try folder.optionalFiles(in: "lines", endingWith: ".yaml").filter { $0 != baseFile }
    for file in lineFiles {
      guard let text = try folder.text(file, &problems),
        let read = BorderReader().border(text, in: file, &problems)
      else { continue }
      entries.append(read)
    }
    self.entries = entries
    self.lineFiles = Set(lineFiles.map { String($0.dropFirst("lines/".count).dropLast(".yaml".count)) })
    var instruments: [Instrument] = []
    let files = try folder.files(in: "instruments", endingWith: ".yaml")
    var lines = EntryLines(
      powers: powers,
      sources: sources,
      regions: regions?.lines,
      instrumentFiles: files
    )
    for file in files {
      guard let text = try folder.text(file, &problems),
        let read = InstrumentReader().instrument(text, in: file, &problems)
      else { continue }
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
    let courses = try folder.text("railways/lines.csv", &problems)
    let stations = try folder.text("railways/stations.csv", &problems)
    let text = try folder.text(file, &problems)
    guard let courses, let stations, let text else { return [] }
    let reader = RailwayReader(
      lines: courses,
      stations: stations,
      powers: powers.isWhole ? Set(powers.entries.map(\.entry.id)) : nil,
      instruments: lines.instrumentIDs,
      &problems
    )
    return reader.railways(text, in: file, &problems)
  }

  /// The register; nil when the entries do not make one.
  func register(_ problems: inout [DataSetProblem]) -> Register? {
    do {
      return try Register(
        powers: powers.entries.map(\.entry),
        sources: sources.entries.map(\.entry),
        regions: regions?.regions ?? [],
        instruments: instruments
      )
    } catch {
      problems += lines.located(error.problems.filter(lines.isOfTheFiles))
      return nil
    }
  }

  /// Names that lines and the plan use and that are not there, and ids that are used twice.
  func checkReferences(_ problems: inout [DataSetProblem]) {
    problems += unknownReferences() + unknownMouths()
    problems += DataSet.usedTwice(entries, digitised: digitised.lines, taken: taken.lines)
    if let regions {
      problems += regions.polygonFiles.flatMap { unknownSources(of: $0) }
      problems += unknownLines(named: regions.lines.named)
    }
  }

  /// Sources of ready polygons that are not there, and an id that another line has.
  private func unknownSources(of file: PolygonFile) -> [DataSetProblem] {
    func problem(_ message: String) -> DataSetProblem {
      DataSetProblem(file: "regions.yaml", line: file.line, message: message)
    }
    let known = Set(sources.entries.map(\.entry.id))
    let ids = baseLines.map(\.id) + entries.map(\.border.id)
    return file.border.sources.filter { sources.isWhole && !known.contains($0) }
      .map { problem("polygons: there is no source \"\($0)\"; sources.yaml lists them") }
      + (ids.contains(file.border.id)
        ? [problem("polygons: another line has the id \(file.border.id) too")] : [])
  }
}
