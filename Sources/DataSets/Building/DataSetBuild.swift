public import HistoricalAtlas
import MapGeometry
import PlanarOperations
import Projections
public import RegionBuilding

/// A data set built into an atlas, with everything that needs attention.
public struct DataSetBuild: Sendable {
  /// The atlas, even if there are problems: what is left over has no face.
  public let atlas: Atlas
  /// What was drawn, the adjustments, and what is left over.
  public let report: BuildReport
  /// Leftovers of the report, places that do not fall where their file says, and problems across files.
  public let problems: [DataSetProblem]
  /// What its author may have overlooked: islands in no region, parts that nobody leads in.
  public let warnings: [DataSetProblem]
  /// What the build was made from and with.
  public let manifest: Manifest
  let files: [(name: String, bytes: [UInt8])]

  /// Draws the lines, cuts the land and joins ground and rules.
  ///
  /// The same files give the same bytes, as long as the versions of GEOS and PROJ are the same.
  public init(_ dataSet: DataSet) throws(DataSetBuildError) {
    var book: LineBook
    let sources: Fingerprint
    let baseMap: BaseMap
    let plan: RegionPlan
    do {
      plan = try dataSet.planWithPolygons()
      book = try dataSet.lineBook(polygons: plan.polygons)
      baseMap = try dataSet.baseMap()
      sources = try dataSet.fingerprint()
    } catch {
      throw .dataSet(error)
    }
    let build: CoverageBuild
    do {
      build = try CoverageBuild(plan: plan, book: &book)
    } catch .delimitations(let errors, let parts) {
      throw .steps((errors.map(dataSet.located) + parts.map(dataSet.located)).sorted())
    } catch {
      throw .coverage(error)
    }
    report = build.report
    let coverageBytes: [UInt8]
    do {
      atlas = try Atlas(
        about: dataSet.about,
        coverage: build.coverage,
        register: dataSet.register,
        borders: dataSet.borders,
        places: dataSet.places,
        railways: dataSet.railways,
        namedThings: dataSet.namedThings,
        capitals: dataSet.capitals,
        codedThings: dataSet.codedThings
      )
    } catch {
      throw .atlas(error)
    }
    do {
      coverageBytes = try atlas.coverageTopoJSON()
    } catch {
      throw .reservedName(String(describing: error))
    }
    let (atlasBytes, answersBytes) = (atlas.atlasJSON, atlas.answersCBOR)
    let groundBytes = baseMap.builtFile
    manifest = Manifest(
      sources: sources.description,
      atlas: Fingerprint(atlasBytes).description,
      coverage: Fingerprint(coverageBytes).description,
      answers: Fingerprint(answersBytes).description,
      ground: Fingerprint(groundBytes).description,
      geos: GEOSLibrary.version,
      proj: PROJLibrary.version
    )
    files = [
      (Manifest.answersFileName, answersBytes),
      (Manifest.atlasFileName, atlasBytes),
      (Manifest.coverageFileName, coverageBytes),
      (Manifest.groundFileName, groundBytes),
      (Manifest.fileName, manifest.bytes),
    ]
    let leftovers = report.problems.map {
      DataSetProblem(file: "regions.yaml", line: nil, message: $0.description)
    }
    let islands = report.warnings.map {
      DataSetProblem(file: "regions.yaml", line: nil, message: $0.description, isWarning: true)
    }
    warnings = islands + dataSet.oversights(atlas).sorted()
    let parts = report.partProblems.map(dataSet.located) + dataSet.unheld(in: atlas)
    let rivers = NamesReader.located(
      dataSet.geographicNames.unknownRivers(on: baseMap),
      in: NamesReader.geographicFile
    )
    problems = (leftovers + parts + rivers + dataSet.misplaced(in: atlas) + dataSet.lint(atlas)).sorted()
  }
}
