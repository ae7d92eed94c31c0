import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The tables of `names`: what maps and answers take from them, and all their problems.
struct NamesReader {
  /// The table of names in other languages.
  static let listFile = "names/names.csv"
  /// The table of seas, lands and rivers.
  static let geographicFile = "names/geographic.csv"
  /// The table of names with their days.
  static let datedFile = "names/dated.csv"
  /// The table of seats of government.
  static let capitalsFile = "names/capitals.csv"

  let list: NameList
  let geographic: GeographicNames

  /// Reads both tables; a missing one is empty.
  init(_ folder: Folder, _ problems: Problems) throws(DataSetError) {
    var faults: [MapNamesError] = []
    list = try folder.optionalText(Self.listFile, problems).map { NameList($0.text, &faults) } ?? NameList()
    problems.report(Self.located(faults, in: Self.listFile))
    faults = []
    geographic =
      try folder.optionalText(Self.geographicFile, problems).map { GeographicNames(table: $0.text, &faults) }
      ?? GeographicNames()
    problems.report(Self.located(faults, in: Self.geographicFile))
  }

  /// The errors of a table as problems of its file.
  static func located(_ faults: [MapNamesError], in file: String) -> [DataSetProblem] {
    faults.map { DataSetProblem(file: file, line: $0.line, message: $0.reason) }
  }
}
