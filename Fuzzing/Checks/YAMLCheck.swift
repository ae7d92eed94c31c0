@testable import DataSets

/// The YAML files of a data set; the first byte says which.
enum YAMLCheck {
  static func run(_ bytes: [UInt8]) throws {
    let (kind, rest) = bytes.choice
    let text = rest.decoded
    var problems: [DataSetProblem] = []
    switch kind % 8 {
    case 0: _ = AboutReader().about(text, in: "dataset.yaml", &problems)
    case 1: _ = EntryReader().powers(text, in: "powers.yaml", &problems)
    case 2: _ = EntryReader().sources(text, in: "sources.yaml", &problems)
    case 3: _ = RegionReader().regions(text, in: "regions.yaml", &problems)
    case 4: _ = BaseLineReader().baseLines(text, in: "lines/base-lines.yaml", &problems)
    case 5: _ = BorderReader().border(text, in: "lines/line.yaml", &problems)
    case 6: _ = InstrumentReader().instrument(text, in: "instruments/treaty.yaml", &problems)
    default:
      var none: [DataSetProblem] = []
      let reader = RailwayReader(lines: "", stations: "", powers: [], instruments: [], &none)
      _ = reader.railways(text, in: "railways/railways.yaml", &problems)
    }
    _ = problems.sorted().map(\.description)
  }
}
