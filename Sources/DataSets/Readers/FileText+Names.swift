import Diplomacy
import HistoricalAtlas
import MapGeometry

/// A row of `names/dated.csv`, with what has the name.
struct DatedNameEntry {
  /// What has the name.
  enum Subject: Hashable {
    case place(String)
    case thing(NamedThing.Kind, String)

    /// The words of the column `kind`.
    static let kinds = ["place"] + NamedThing.Kind.allCases.map(\.rawValue)

    init?(kind: String, id: String) {
      if kind == "place" {
        self = .place(id)
      } else if let kind = NamedThing.Kind(rawValue: kind) {
        self = .thing(kind, id)
      } else {
        return nil
      }
    }

    var id: String {
      switch self {
      case .place(let id), .thing(_, let id): id
      }
    }

    /// The kind, as in the file.
    var kind: String {
      switch self {
      case .place: "place"
      case .thing(let kind, _): kind.rawValue
      }
    }
  }

  let subject: Subject
  let name: DatedName
  let line: Int
}

/// A row of `names/capitals.csv`.
struct CapitalEntry {
  let capital: Capital
  let line: Int
}

extension FileText {
  /// Reads `names/dated.csv`.
  func datedNames() -> [DatedNameEntry] {
    let columns = [
      "kind", "id", "language", "name", "from", "to", "use", "confidence", "source", "passage", "note",
    ]
    return Table(self, columns: columns).rows.compactMap { row in
      let kind = row.required("kind")
      let id = row.id("id")
      let language = row.required("language")
      let text = row.required("name")
      let (from, to) = row.days()
      let use: DatedName.Use? = row.word("use")
      let confidence: DatedName.Confidence? = row.word("confidence")
      let source = row.source()
      if let kind, !DatedNameEntry.Subject.kinds.contains(kind) {
        let kinds = DatedNameEntry.Subject.kinds.joined(separator: ", ")
        row.report("column kind: found \"\(kind)\", expected one of \(kinds)")
      }
      guard let kind, let id, let subject = DatedNameEntry.Subject(kind: kind, id: id), let language,
        let text,
        let use, let confidence, let source
      else { return nil }
      let name = DatedName(
        language: language,
        text: text,
        from: from,
        to: to,
        use: use,
        confidence: confidence,
        source: source,
        passage: row["passage"],
        note: row["note"]
      )
      return DatedNameEntry(subject: subject, name: name, line: row.line)
    }
  }

  /// Reads `names/capitals.csv`.
  func capitals() -> [CapitalEntry] {
    let columns = ["power", "place", "from", "to", "confidence", "source", "passage", "note"]
    return Table(self, columns: columns).rows.compactMap { row in
      let power = row.id("power")
      let place = row.id("place")
      let (from, to) = row.days()
      let confidence: DatedName.Confidence? = row.word("confidence")
      let source = row.source()
      guard let power, let place, let confidence, let source else { return nil }
      let capital = Capital(
        power: PowerID(knownValid: power),
        place: place,
        from: from,
        to: to,
        confidence: confidence,
        source: source,
        passage: row["passage"],
        note: row["note"]
      )
      return CapitalEntry(capital: capital, line: row.line)
    }
  }
}

extension Table.Row {
  /// The date in a column, which has a first day; nil if the cell is empty.
  func date(_ column: String) -> EDTF? {
    guard let cell = self[column] else { return nil }
    do {
      let date = try EDTF(cell)
      if date.earliest != nil, !cell.contains("/") { return date }
      report("column \(column): found \"\(cell)\", expected a day, a month or a year")
    } catch {
      report("column \(column): \(error)")
    }
    return nil
  }

  /// The dates in the columns `from` and `to`; the second is later.
  fileprivate func days() -> (from: EDTF?, to: EDTF?) {
    let (from, to) = (date("from"), date("to"))
    if let start = from?.earliest, let end = to?.earliest, end <= start {
      report("column to: found \"\(to?.text ?? "")\", expected a day after \(from?.text ?? "")")
    }
    return (from, to)
  }

  func word<Word: RawRepresentable<String> & CaseIterable>(_ column: String) -> Word? {
    guard let cell = required(column) else { return nil }
    if let word = Word(rawValue: cell) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    report("column \(column): found \"\(cell)\", expected one of \(words)")
    return nil
  }

  fileprivate func source() -> SourceID? { id("source").map { SourceID(knownValid: $0) } }
}
