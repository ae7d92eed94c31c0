@testable import DataSets

/// The CSV files of a data set; the first byte says which.
enum TablesCheck {
  static func run(_ bytes: [UInt8]) throws {
    let (kind, rest) = bytes.choice
    let text = rest.decoded
    var problems: [DataSetProblem] = []
    switch kind % 5 {
    case 0: _ = PlaceReader().places(text, in: "places.csv", &problems)
    case 1: _ = PointReader(text, in: "points.csv", &problems)
    case 2: _ = BaseLineReader().digitised(text, in: "lines/digitised.csv", &problems)
    case 3:
      _ = RailwayReader(lines: "", stations: text, powers: [], instruments: [], &problems)
    default:
      let table = Table(csv: text, in: "table.csv", columns: ["a"], &problems)
      let lines = text.unicodeScalars.count { $0 == "\n" } + 1
      try holds(table.rows.allSatisfy { (1...lines).contains($0.line) }, "a row on a line that is not there")
    }
    _ = problems.sorted().map(\.description)
  }
}
