import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// The tables of `names`: what maps and answers take from them, and everything that is wrong with them.
struct NamesReader {
  /// The table of names in other languages.
  static let listFile = "names/names.csv"
  /// The table of seas, lands and rivers.
  static let geographicFile = "names/geographic.csv"

  let list: NameList
  let geographic: GeographicNames

  /// Reads both tables; one that is not there is empty.
  init(_ folder: Folder, _ problems: inout [DataSetProblem]) throws(DataSetError) {
    var faults: [MapNamesError] = []
    list = try folder.optionalText(Self.listFile, &problems).map { NameList($0, &faults) } ?? NameList()
    problems += Self.located(faults, in: Self.listFile)
    faults = []
    geographic =
      try folder.optionalText(Self.geographicFile, &problems).map { GeographicNames(table: $0, &faults) }
      ?? GeographicNames()
    problems += Self.located(faults, in: Self.geographicFile)
  }

  /// The faults of a table as problems of its file.
  static func located(_ faults: [MapNamesError], in file: String) -> [DataSetProblem] {
    faults.map { DataSetProblem(file: file, line: $0.line, message: $0.reason) }
  }
}

extension DataSetFiles {
  /// Names of what is not there, and names that are there twice.
  func nameProblems(_ railways: [Railway]) -> [DataSetProblem] {
    let labels = railways.flatMap { $0.tenures.compactMap(\.label) }
    let known: [NameList.Kind: [String]] = [
      .region: regions?.regions.map(\.id.name) ?? [],
      .power: powers.entries.map(\.entry.id.name),
      .place: places.map(\.place.modernName),
      .railway: labels,
      .geographic: names.geographic.ids,
    ]
    return NamesReader.located(
      names.list.faults(known: known, title: about?.id ?? ""),
      in: NamesReader.listFile
    )
  }
}
