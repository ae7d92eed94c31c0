public import Diplomacy
public import HistoricalAtlas
import MapGeometry
public import RegionBuilding

/// A folder of base layers, lines, instruments and places, read and valid.
public struct DataSet: Sendable {
  /// The description of the data set.
  public let about: About
  /// The powers, sources, regions, parts and instruments.
  public let register: Register
  /// The lines: those drawn by steps, those of the base map, and the edges of the parts.
  public let borders: [Border]
  /// The places with the region and the face where each must fall; checked by a build.
  public let places: [Place]
  /// The railways; empty if the folder has no `railways`.
  public let railways: [Railway]
  /// Which lines cut the land, and which pieces become which face; without the ready polygons, which a build reads.
  public let plan: RegionPlan
  /// The files of ready polygons, and which of their features make up each region.
  let polygonFiles: [PolygonFile]
  let polygonValues: [RegionID: PolygonValues]
  /// Where places must fall, by id: the region and, if given, the finer face.
  let expectations: [PlaceEntry]
  /// The lines of the entries in their files.
  let lines: EntryLines
  let geographicNames: GeographicNames
  /// The regions, powers and labels of maps with names of their own days.
  let namedThings: [NamedThing]
  /// The seats of government, in the order of the file.
  let capitals: [Capital]
  /// The powers, regions, instruments and places with codes.
  let codedThings: [CodedThing]
  let points: [String: Position]
  let baseLines: [BaseLine]
  let delimitations: [Delimitation]
  let stepLines: [String: [Int]]
  /// The parts, and where in their files what they say stands.
  let parts: [PartEntry]
  let folder: Folder

  /// Reads a folder; fails with everything that is wrong with its files.
  ///
  /// The base layers are read when lines are drawn.
  public init(folder path: String) throws(DataSetError) {
    folder = Folder(path: path)
    let files = try DataSetFiles(folder)
    let railways = try files.railways()
    files.checkReferences()
    files.checkParts()
    files.checkStrips(railways)
    files.checkSources(railways)
    files.checkNames(railways)
    files.checkDatedNames()
    files.checkCodes()
    let register = files.register()
    let problems = files.problems.all
    guard problems.isEmpty, let about = files.about, let regions = files.regions, let plan = regions.plan,
      let register
    else {
      throw .problems(problems.sorted())
    }
    self.about = about
    self.register = register
    self.railways = railways
    parts = files.parts
    self.plan = plan.with(parts: files.parts.map(\.plan), wholes: register.regions.wholes)
    polygonFiles = regions.polygonFiles
    polygonValues = regions.polygonValues
    borders =
      files.taken.lines.map { Border($0, files.taken.kinds[$0.id] ?? []) } + files.entries.map(\.border)
      + regions.polygonFiles.map(\.border)
      + files.parts.map(\.border)
    places = files.places.map(\.place)
    geographicNames = files.names.geographic
    namedThings = files.namedThings
    capitals = files.capitals.map(\.capital)
    codedThings = files.codes.map(\.thing)
    lines = files.lines
    expectations = files.places
    points = files.points.positions
    baseLines = files.baseLines
    delimitations = files.entries.map(\.delimitation)
    stepLines = Dictionary(
      files.entries.map { ($0.border.id, $0.stepLines) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
