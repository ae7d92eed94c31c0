public import Diplomacy
public import HistoricalAtlas
import MapGeometry
public import RegionBuilding
import Shapefiles

/// A folder of base layers, lines, instruments and places, read and found sound.
public struct DataSet: Sendable {
  /// What the data set says of itself.
  public let about: About
  /// The powers, sources, regions and instruments.
  public let register: Register
  /// The lines: those drawn by steps, and those of the base map.
  public let borders: [Border]
  /// The places.
  public let places: [Place]
  /// The railways; none when the folder has no `railways`.
  public let railways: [Railway]
  /// Which lines cut the land, and which pieces become which face.
  public let plan: RegionPlan
  /// Where places have to fall, by id: the region and, where the file says so, the finer face.
  let expectations: [PlaceReader.Entry]
  /// Where the clauses stand in their files.
  let clauseLines: [InstrumentID: InstrumentReader.Lines]
  private let points: [String: Position]
  private let baseLines: [BaseLine]
  let delimitations: [Delimitation]
  private let stepLines: [String: [Int]]
  let folder: Folder

  /// Reads a folder; fails with everything that is wrong with its files.
  ///
  /// The base layers are read when lines are drawn (``lineBook()``).
  public init(folder path: String) throws(DataSetError) {
    let folder = Folder(path: path)
    var problems: [DataSetProblem] = []
    let about = AboutReader().about(try folder.text("dataset.yaml"), in: "dataset.yaml", &problems)
    let powers = EntryReader().powers(try folder.text("powers.yaml"), in: "powers.yaml", &problems)
    let sources = EntryReader().sources(try folder.text("sources.yaml"), in: "sources.yaml", &problems)
    let regions = RegionReader().regions(try folder.text("regions.yaml"), in: "regions.yaml", &problems)
    let points = PointReader().points(try folder.text("points.csv"), in: "points.csv", &problems)
    let places = PlaceReader().places(try folder.text("places.csv"), in: "places.csv", &problems)

    let reader = BaseLineReader()
    let (baseFile, digitisedFile) = ("lines/base-lines.yaml", "lines/digitised.csv")
    let taken = reader.baseLines(try folder.text(baseFile), in: baseFile, &problems)
    let digitised = reader.digitised(try folder.text(digitisedFile), in: digitisedFile, &problems)
    let baseLines = taken + digitised

    var entries: [BorderReader.Entry] = []
    for file in try folder.files(in: "lines", endingWith: ".yaml") where file != "lines/base-lines.yaml" {
      guard let read = BorderReader().border(try folder.text(file), in: file, &problems) else { continue }
      entries.append(read)
    }
    var instruments: [Instrument] = []
    var lines = EntryLines(powers: powers, sources: sources, regions: regions?.lines.regions ?? [:])
    for file in try folder.files(in: "instruments", endingWith: ".yaml") {
      let text = try folder.text(file)
      guard let read = InstrumentReader().instrument(text, in: file, &problems) else { continue }
      instruments.append(read.instrument)
      lines.instruments[read.instrument.id] = read.lines
    }

    // Where names are explained in a file that is not sound, what uses them is not said to be wrong too.
    let lists: Set = ["powers.yaml", "sources.yaml", "regions.yaml"]
    guard !problems.contains(where: { lists.contains($0.file) }) else { throw .problems(problems.sorted()) }

    let railways = try DataSet.railways(
      in: folder,
      powers: powers.map(\.entry),
      instruments: instruments,
      &problems
    )
    let checked = DataSet.register(
      powers: powers.map(\.entry),
      sources: sources.map(\.entry),
      regions: regions?.regions ?? [],
      instruments: instruments,
      lines
    )
    if !problems.contains(where: { $0.file.hasPrefix("instruments/") }) {
      problems += DataSet.unknownReferences(
        of: entries,
        sources: sources.map(\.entry),
        instruments: instruments
      )
    }
    problems += checked.problems
    problems += DataSet.usedTwice(entries, digitised: digitised, taken: taken)
    if let regions, let plan = regions.plan, !problems.contains(where: { $0.file.hasPrefix("lines/") }) {
      let known = Set(baseLines.map(\.id) + entries.map(\.border.id))
      problems += DataSet.unknownLines(of: plan, at: regions.lines, known: known)
    }
    guard problems.isEmpty, let about, let plan = regions?.plan, let register = checked.register else {
      throw .problems(problems.sorted())
    }
    self.about = about
    self.register = register
    self.borders = taken.map(Border.init) + entries.map(\.border)
    self.places = places.map(\.place)
    self.railways = railways
    self.clauseLines = lines.instruments
    self.plan = plan
    self.expectations = places
    self.points = points
    self.baseLines = baseLines
    self.delimitations = entries.map(\.delimitation)
    self.stepLines = Dictionary(
      entries.map { ($0.border.id, $0.stepLines) },
      uniquingKeysWith: { first, _ in first }
    )
    self.folder = folder
  }

  private static func railways(
    in folder: Folder,
    powers: [Power],
    instruments: [Instrument],
    _ problems: inout [DataSetProblem]
  ) throws(DataSetError) -> [Railway] {
    let file = "railways/railways.yaml"
    guard folder.has(file) else { return [] }
    let reader = RailwayReader(
      lines: try folder.text("railways/lines.csv"),
      stations: try folder.text("railways/stations.csv"),
      powers: powers,
      instruments: instruments,
      &problems
    )
    return reader.railways(try folder.text(file), in: file, &problems)
  }

  /// The lines, ready to be drawn over the base layers, which are read now.
  public func lineBook() throws(DataSetError) -> LineBook {
    var layers: [BaseLayer] = []
    for name in layerNames {
      let path = "\(folder.path)/base/\(name).shp"
      do {
        layers.append(BaseLayer(name: name, features: try Shapefile(contentsOf: path).features))
      } catch {
        throw .baseLayer(name: name, reason: error.description)
      }
    }
    return LineBook(
      layers: layers,
      points: points,
      baseLines: baseLines,
      delimitations: delimitations
    )
  }

  /// The place in the data set's files of a step that cannot be carried out.
  func located(_ error: DelimitationError) -> DataSetProblem {
    guard let lines = stepLines[error.line] else {
      return DataSetProblem(file: "lines/base-lines.yaml", line: nil, message: error.description)
    }
    let file = "lines/\(error.line).yaml"
    guard let step = error.step else {
      return DataSetProblem(file: file, line: nil, message: error.reason)
    }
    return DataSetProblem(file: file, line: lines[step - 1], message: "step \(step): \(error.reason)")
  }

  /// The layers that base lines are taken from.
  var layerNames: [String] {
    let names = baseLines.compactMap { line -> String? in
      switch line.origin {
      case .layer(let name, _, _, _), .outlines(let name): name
      case .positions: nil
      }
    }
    return Set(names).sorted()
  }
}

extension Border {
  /// A line that is taken from the base map as it is.
  fileprivate init(_ line: BaseLine) {
    let isCoast = if case .outlines = line.origin { true } else { false }
    self.init(
      id: line.id,
      name: line.name,
      kind: isCoast ? .coast : .frontier,
      sources: [],
      certainty: .probable
    )
  }
}
