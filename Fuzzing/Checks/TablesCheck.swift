@testable import DataSets

/// The CSV files of a data set; the first byte says which.
enum TablesCheck {
  static func run(_ bytes: [UInt8]) throws {
    let (kind, rest) = bytes.choice
    let file = FileText(name: "table.csv", text: rest.decoded, problems: Problems())
    switch kind % 5 {
    case 0: _ = file.places()
    case 1: _ = NamedPoints(file)
    case 2: _ = file.digitisedLines()
    case 3:
      let lines = FileText(name: "lines.csv", text: "", problems: file.problems)
      _ = RailwayReader(lines: lines, stations: file, powers: [], instruments: [], sources: [])
    default:
      let lines = file.text.unicodeScalars.count { $0 == "\n" } + 1
      let rows = Table(file, columns: ["a"]).rows
      try holds(rows.allSatisfy { (1...lines).contains($0.line) }, "a row on a line that is not there")
    }
    _ = file.problems.all.sorted().map(\.description)
  }
}
