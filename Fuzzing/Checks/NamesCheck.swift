import DataSets
import HistoricalAtlas

/// The tables of names of maps, read until the first error and to the end, and suggestions for a name.
enum NamesCheck {
  static func run(_ bytes: [UInt8]) throws {
    let text = bytes.decoded
    var faults: [MapNamesError] = []
    _ = GeographicNames(table: text, &faults)
    try holds((try? GeographicNames(table: text)) == nil || faults.isEmpty, "a fault was passed over")
    faults = []
    let list = NameList(text, &faults)
    let isRead = (try? MapNames(table: text, language: "ja")) != nil
    try holds(!isRead || faults.allSatisfy { $0.line == 1 }, "a fault was passed over")
    _ = list.faults(known: [.place: ["Harbour"], .power: ["aria"]], title: "island")
    let names = text.split(separator: ",").map(String.init)
    if let last = names.last {
      let near = NameSuggestions(for: last, among: names)
      try holds(near.names.allSatisfy(names.contains), "a name that was not given")
      let folded = SearchName(last)
      try holds(SearchName(folded.text) == folded, "folded twice")
    }
  }
}
