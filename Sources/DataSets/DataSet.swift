public import Diplomacy
public import HistoricalAtlas
import MapGeometry
public import RegionBuilding

/// A folder of base layers, lines, instruments and places, read and found sound.
public struct DataSet: Sendable {
  /// What the data set says of itself.
  public let about: About
  /// The powers, sources, regions and instruments.
  public let register: Register
  /// The lines: those drawn by steps, and those of the base map.
  public let borders: [Border]
  /// The places with the region and the face where each has to fall; a build compares.
  public let places: [Place]
  /// The railways; none when the folder has no `railways`.
  public let railways: [Railway]
  /// Which lines cut the land, and which pieces become which face; without the ready polygons, which a build reads.
  public let plan: RegionPlan
  /// The files of ready polygons, and which of their features each region is.
  let polygonFiles: [PolygonFile]
  let polygonValues: [RegionID: PolygonValues]
  /// Where places have to fall, by id: the region and, where the file says so, the finer face.
  let expectations: [PlaceReader.Entry]
  /// Where the clauses stand in their files.
  let clauseLines: [InstrumentID: InstrumentReader.Lines]
  /// The instruments of the clauses.
  let clauseFiles: [ClauseID: InstrumentID]
  /// The names of seas, lands and rivers.
  let geographicNames: GeographicNames
  let points: [String: Position]
  let baseLines: [BaseLine]
  let delimitations: [Delimitation]
  let stepLines: [String: [Int]]
  let folder: Folder

  /// Reads a folder; fails with everything that is wrong with its files.
  ///
  /// The base layers are read when lines are drawn.
  public init(folder path: String) throws(DataSetError) {
    folder = Folder(path: path)
    var problems: [DataSetProblem] = []
    let files = try DataSetFiles(folder, &problems)
    let railways = try files.railways(in: folder, &problems)
    files.checkReferences(&problems)
    problems += files.nameProblems(railways)
    let register = files.register(&problems)
    guard problems.isEmpty, let about = files.about, let regions = files.regions, let plan = regions.plan,
      let register
    else {
      throw .problems(problems.sorted())
    }
    self.about = about
    self.register = register
    self.railways = railways
    self.plan = plan
    polygonFiles = regions.polygonFiles
    polygonValues = regions.polygonValues
    borders =
      files.taken.lines.map(Border.init) + files.entries.map(\.border) + regions.polygonFiles.map(\.border)
    places = files.places.map(\.place)
    geographicNames = files.names.geographic
    clauseLines = files.lines.instruments
    clauseFiles = Dictionary(
      files.instruments.flatMap { instrument in instrument.clauses.map { ($0.id, instrument.id) } },
      uniquingKeysWith: { first, _ in first }
    )
    expectations = files.places
    points = files.points.points
    baseLines = files.baseLines
    delimitations = files.entries.map(\.delimitation)
    stepLines = Dictionary(
      files.entries.map { ($0.border.id, $0.stepLines) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
