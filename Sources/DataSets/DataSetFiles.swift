import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// The contents of a data set's files, before they are known to be consistent.
struct DataSetFiles {
  let problems: Problems
  private let folder: Folder
  let about: About?
  let powers: Listing<Power>
  let sources: Listing<Source>
  let regions: RegionReading?
  let points: NamedPoints
  let places: [PlaceEntry]
  /// Whether some place could not be read.
  let hasUnreadPlaces: Bool
  /// The names with their days.
  let datedNames: [DatedNameEntry]
  /// The seats of government.
  let capitals: [CapitalEntry]
  /// The codes under which other data sets know things of this one.
  let codes: [CodedThingEntry]
  /// The names of seas and rivers, and of everything in other languages.
  let names: NamesReader
  /// The lines taken from the base map.
  let taken: BaseLineListing
  /// The lines given position by position.
  let digitised: BaseLineListing
  /// The lines drawn by steps.
  let entries: [BorderEntry]
  /// The lines that have a file, including those that could not be read.
  let lineFiles: Set<String>
  let parts: [PartEntry]
  /// The parts that have a file, including those that could not be read.
  let partFiles: Set<String>
  let instruments: [Instrument]
  /// The lines of the entries in their files.
  let lines: EntryLines

  /// Every line that steps may follow.
  var baseLines: [BaseLine] { taken.lines + digitised.lines }

  /// Reads every file except the railways and the base layers.
  init(_ folder: Folder) throws(DataSetError) {
    let problems = Problems()
    self.problems = problems
    self.folder = folder
    about = try folder.text("dataset.yaml", problems)?.about()
    powers = try folder.text("powers.yaml", problems)?.powers() ?? Listing()
    sources = try folder.text("sources.yaml", problems)?.sources() ?? Listing()
    regions = try folder.text("regions.yaml", problems)?.regions()
    points = try folder.optionalText("points.csv", problems).map { NamedPoints($0) } ?? NamedPoints()
    names = try NamesReader(folder, problems)
    datedNames = try folder.optionalText(NamesReader.datedFile, problems)?.datedNames() ?? []
    capitals = try folder.optionalText(NamesReader.capitalsFile, problems)?.capitals() ?? []
    codes = try folder.optionalText(CodedThingEntry.file, problems)?.codes() ?? []
    var namesOfPlaces: [String: [DatedName]] = [:]
    for entry in datedNames {
      if case .place(let id) = entry.subject { namesOfPlaces[id, default: []].append(entry.name) }
    }
    let before = problems.all.count
    places =
      try folder.optionalText("places.csv", problems)?
      .places(names: names.list, dated: namesOfPlaces.mapValues(\.inOrder)) ?? []
    hasUnreadPlaces = problems.all.count > before

    let (baseFile, digitisedFile) = ("lines/base-lines.yaml", "lines/digitised.csv")
    taken =
      try folder.optionalText(baseFile, problems)?.baseLines()
      ?? BaseLineListing(isWhole: !folder.has(baseFile))
    digitised =
      try folder.optionalText(digitisedFile, problems)?.digitisedLines()
      ?? BaseLineListing(isWhole: !folder.has(digitisedFile))

    var entries: [BorderEntry] = []
    let lineFiles = try folder.optionalFiles(in: "lines", endingWith: ".yaml").filter { $0 != baseFile }
    for file in lineFiles {
      if let entry = try folder.text(file, problems)?.border() { entries.append(entry) }
    }
    self.entries = entries
    self.lineFiles = Set(lineFiles.map { String($0.dropFirst("lines/".count).dropLast(".yaml".count)) })
    let partFiles = try folder.optionalFiles(in: "parts", endingWith: ".yaml")
    var parts: [PartEntry] = []
    for file in partFiles {
      if let part = try folder.text(file, problems)?.part() { parts.append(part) }
    }
    self.parts = parts
    self.partFiles = Set(partFiles.map { String($0.dropFirst("parts/".count).dropLast(".yaml".count)) })
    var instruments: [Instrument] = []
    let files = try folder.files(in: "instruments", endingWith: ".yaml")
    var lines = EntryLines(
      powers: powers,
      sources: sources,
      regions: regions?.lines,
      instrumentFiles: files
    )
    lines.parts = Dictionary(parts.map { ($0.part.id, $0.line) }, uniquingKeysWith: { _, last in last })
    if parts.count < partFiles.count { lines.missesParts() }
    for file in files {
      guard let read = try folder.text(file, problems)?.instrument() else { continue }
      instruments.append(read.instrument)
      lines.instruments[read.instrument.id] = read.lines
    }
    self.instruments = instruments
    self.lines = lines
    try reportUnread()
  }

  /// Reports files that look like a part of the data set and are read by nothing, because of their names.
  private func reportUnread() throws(DataSetError) {
    for subfolder in ["instruments", "lines", "parts"] {
      for file in try folder.optionalFiles(in: subfolder, endingWith: ".yml") {
        problems.report("is not read; expected a name that ends in .yaml", in: file)
      }
    }
    let tables = [
      NamesReader.listFile, NamesReader.geographicFile, NamesReader.datedFile, NamesReader.capitalsFile,
    ]
    let expected = NameSuggestions.list(tables, lastWord: "or")
    for file in try folder.optionalFiles(in: "names", endingWith: ".csv") where !tables.contains(file) {
      problems.report("is not read; expected \(expected)", in: file)
    }
  }

  /// The railways; empty if the folder has no `railways`.
  func railways() throws(DataSetError) -> [Railway] {
    let file = "railways/railways.yaml"
    guard folder.has(file) else {
      if folder.has("railways") { problems.report("is missing, and the folder is there", in: file) }
      return []
    }
    let courses = try folder.text("railways/lines.csv", problems)
    let stations = try folder.text("railways/stations.csv", problems)
    let text = try folder.text(file, problems)
    guard let courses, let stations, let text else { return [] }
    let reader = RailwayReader(
      lines: courses,
      stations: stations,
      powers: powers.isWhole ? Set(powers.entries.map(\.entry.id)) : nil,
      instruments: lines.instrumentIDs,
      sources: sources.isWhole ? Set(sources.entries.map(\.entry.id)) : nil
    )
    return reader.railways(text)
  }

  /// The register; nil if the entries are inconsistent.
  func register() -> Register? {
    do {
      return try Register(
        powers: powers.entries.map(\.entry),
        sources: sources.entries.map(\.entry),
        regions: regions?.regions ?? [],
        parts: parts.map(\.part),
        instruments: instruments
      )
    } catch {
      problems.report(lines.located(error.problems.filter(lines.isOfTheFiles)))
      return nil
    }
  }
}
