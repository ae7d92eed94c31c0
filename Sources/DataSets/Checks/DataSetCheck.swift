import HistoricalAtlas
import RegionBuilding

/// Everything that is wrong with the folder of a data set: with its sources, and with what was built from them.
///
/// A build is made in memory, and the files in `built` are compared with it byte for byte. If they were made
/// with other versions of GEOS or PROJ, whose last digits may differ, faces are compared by area. In a folder
/// with only built files, such as an installed one, these are compared with one another.
public struct DataSetCheck: Sendable {
  /// What is wrong, by file and line, and then warnings (``DataSetProblem/isWarning``).
  public private(set) var problems: [DataSetProblem] = []
  /// What was compared less closely, and why.
  public private(set) var remarks: [String] = []

  /// Checks a folder; fails when it cannot be read at all.
  public init(folder path: String) throws(DataSetError) {
    let folder = Folder(path: path)
    let sources = [
      "dataset.yaml", "powers.yaml", "sources.yaml", "regions.yaml", "instruments", "lines", "places.csv",
    ]
    guard sources.contains(where: folder.has) || !folder.has("built/\(Manifest.fileName)") else {
      remarks = ["\(path) has no sources: its built files were compared with one another only"]
      problems = BuiltFiles(folder).check().problems.sorted()
      return
    }
    let dataSet: DataSet
    do {
      dataSet = try DataSet(folder: path)
    } catch .problems(let found) {
      problems = found
      return
    }
    let build: DataSetBuild
    do {
      build = try DataSetBuild(dataSet)
    } catch .dataSet(.baseLayer(let name, let reason)) {
      problems = [DataSetProblem(file: "base/\(name).shp", line: nil, message: reason)]
      return
    } catch .dataSet(.problems(let found)), .steps(let found) {
      problems = found
      return
    } catch .dataSet(let error) {
      throw error
    } catch {
      // Problems of ready polygons are reported for the file that names them.
      let file = if case .coverage(.polygons) = error { "regions.yaml" } else { "lines" }
      problems = [DataSetProblem(file: file, line: nil, message: error.description)]
      return
    }
    let built = BuiltFiles(folder).compared(with: build)
    problems = (build.problems + built.problems).sorted() + build.warnings
    remarks = built.remark.map { [$0] } ?? []
  }
}
