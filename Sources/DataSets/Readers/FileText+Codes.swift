import Diplomacy
import HistoricalAtlas

/// A row of `codes.csv`.
struct CodedThingEntry {
  /// The file.
  static let file = "codes.csv"

  let thing: CodedThing
  let line: Int
}

/// A column of `codes.csv` that holds a code.
enum CodeColumn: String, CaseIterable {
  case gwcode, cowcode, wikidata, geonames

  /// Whether things of a kind may have such a code.
  func isOf(_ kind: CodedThing.Kind) -> Bool {
    switch (self, kind) {
    case (.wikidata, _), (.gwcode, .power), (.gwcode, .region), (.cowcode, .power), (.cowcode, .region): true
    case (.geonames, .place), (.geonames, .region): true
    default: false
    }
  }

  /// Two things of a kind may be one in a list of states, as an empire and the republic that follows it. An
  /// item of Wikidata and a place of GeoNames are one thing.
  var isUnique: Bool { self == .wikidata || self == .geonames }

  /// A code as in the file.
  func text(of codes: Codes) -> String? {
    switch self {
    case .gwcode: codes.gleditschWard?.description
    case .cowcode: codes.correlatesOfWar?.description
    case .wikidata: codes.wikidata
    case .geonames: codes.geoNames?.description
    }
  }
}

extension FileText {
  /// Reads `codes.csv`.
  func codes() -> [CodedThingEntry] {
    let columns = ["kind", "id"] + CodeColumn.allCases.map(\.rawValue) + ["source", "note"]
    return Table(self, columns: columns).rows.compactMap { row in
      let kind: CodedThing.Kind? = row.word("kind")
      let id = row.id("id")
      let codes = Codes(
        gleditschWard: row.number(.gwcode, in: Codes.states),
        correlatesOfWar: row.number(.cowcode, in: Codes.states),
        wikidata: row.item(.wikidata),
        geoNames: row.number(.geonames, in: Codes.places)
      )
      if CodeColumn.allCases.allSatisfy({ row[$0.rawValue] == nil }) {
        row.report("has no code; expected one, or no row")
      }
      if let kind {
        for column in CodeColumn.allCases where !column.isOf(kind) {
          guard let cell = row[column.rawValue] else { continue }
          row.report("column \(column.rawValue): found \"\(cell)\", expected nothing for \(kind.withArticle)")
        }
      }
      let sources = (row.required("source") ?? "").split(separator: ";").map { String($0).trimmed }
      guard let kind, let id else { return nil }
      let thing = CodedThing(
        kind: kind,
        id: id,
        codes: codes,
        sources: sources.map { SourceID(knownValid: $0) },
        note: row["note"]
      )
      return CodedThingEntry(thing: thing, line: row.line)
    }
  }
}

extension CodedThing.Kind {
  fileprivate var withArticle: String { self == .instrument ? "an \(rawValue)" : "a \(rawValue)" }
}

extension Table.Row {
  /// The whole number in a column, written in digits alone; nil if the cell is empty.
  fileprivate func number(_ column: CodeColumn, in range: ClosedRange<Int>) -> Int? {
    guard let cell = self[column.rawValue] else { return nil }
    if cell.utf8.allSatisfy({ (0x30...0x39).contains($0) }), cell.first != "0", let number = Int(cell),
      range ~= number
    {
      return number
    }
    report(
      "column \(column.rawValue): found \"\(cell)\", expected a whole number from \(range.lowerBound) to "
        + "\(range.upperBound)"
    )
    return nil
  }

  /// The item of Wikidata in a column; nil if the cell is empty.
  fileprivate func item(_ column: CodeColumn) -> String? {
    guard let cell = self[column.rawValue] else { return nil }
    if Codes.isItem(cell) { return cell }
    report("column \(column.rawValue): found \"\(cell)\", expected the id of an item, as in Q30")
    return nil
  }
}
