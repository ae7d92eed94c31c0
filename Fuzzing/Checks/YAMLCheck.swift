@testable import DataSets

/// The YAML files of a data set; the first byte says which.
enum YAMLCheck {
  static func run(_ bytes: [UInt8]) throws {
    let (kind, rest) = bytes.choice
    let file = FileText(name: "file.yaml", text: rest.decoded, problems: Problems())
    switch kind % 9 {
    case 0: _ = file.about()
    case 1: _ = file.powers()
    case 2: _ = file.sources()
    case 3: _ = file.regions()
    case 4: _ = file.baseLines()
    case 5: _ = file.border()
    case 6: _ = file.instrument()
    case 7:
      let empty = FileText(name: "empty.csv", text: "", problems: Problems())
      _ = RailwayReader(lines: empty, stations: empty, powers: [], instruments: [], sources: []).railways(
        file
      )
    default: _ = file.part()
    }
    _ = file.problems.all.sorted().map(\.description)
  }
}
