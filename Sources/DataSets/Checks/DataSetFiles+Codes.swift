import Diplomacy
import HistoricalAtlas

extension DataSetFiles {
  /// Reports codes of what is not there, by a source that is not there, of a thing that has a row already,
  /// and those of which two things have the same.
  func checkCodes() {
    let ids: [CodedThing.Kind: [String]] = [
      .instrument: instruments.map(\.id.name),
      .place: places.map(\.place.id),
      .power: powers.entries.map(\.entry.id.name),
      .region: regions?.regions.map(\.id.name) ?? [],
    ]
    let areAllRead: [CodedThing.Kind: Bool] = [
      .instrument: lines.areAllInstrumentsRead,
      .place: !hasUnreadPlaces,
      .power: powers.isWhole,
      .region: regions?.lines.isWhole ?? false,
    ]
    var firstLines: [[String]: Int] = [:]
    for entry in codes {
      let (kind, id) = (entry.thing.kind, entry.thing.id)
      func report(_ message: String) {
        problems.report(message, in: CodedThingEntry.file, line: entry.line)
      }
      if areAllRead[kind] == true, let known = ids[kind], !known.contains(id) {
        let near = NameSuggestions(for: id, among: known).question.map { "; \($0)" } ?? ""
        report("there is no \(kind.rawValue) \"\(id)\"\(near)")
      }
      for source in entry.thing.sources where !isSource(source) {
        report("there is no source \"\(source)\"")
      }
      if let first = firstLines[[kind.rawValue, id]] {
        report("\(kind.rawValue) \(id) is there twice; the first is in line \(first)")
      } else {
        firstLines[[kind.rawValue, id]] = entry.line
      }
    }
    for column in CodeColumn.allCases where column.isUnique { checkUnique(column) }
  }

  /// Things of one kind that have the same code.
  private func checkUnique(_ column: CodeColumn) {
    var first: [[String]: CodedThingEntry] = [:]
    for entry in codes {
      guard let code = column.text(of: entry.thing.codes) else { continue }
      let key = [entry.thing.kind.rawValue, code]
      if let other = first[key] {
        guard other.thing.id != entry.thing.id else { continue }
        let message =
          "column \(column.rawValue): found \"\(code)\", which is \(other.thing.id) in line \(other.line); "
          + "expected another"
        problems.report(message, in: CodedThingEntry.file, line: entry.line)
      } else {
        first[key] = entry
      }
    }
  }
}
