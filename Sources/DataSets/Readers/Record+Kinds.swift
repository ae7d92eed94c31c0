import Diplomacy
import HistoricalAtlas

/// A kind of a line by its days, and where it stands in the file.
struct DatedKindEntry {
  let kind: Border.DatedKind
  let line: Int
}

extension Record {
  /// The kinds of a line by their days: those that are said of the same stretch follow each other.
  func kinds() -> [DatedKindEntry] {
    let fields: Set<String> = ["kind", "from", "to", "beside", "certainty", "sources", "note"]
    var entries: [DatedKindEntry] = []
    for record in records("kinds", fields: fields) {
      guard let kind = record.datedKind() else {
        doubt("kinds")
        continue
      }
      let last = entries.last { $0.kind.beside == kind.beside }?.kind
      if let last, last.to.flatMap({ end in kind.from.map { end <= $0 } }) != true {
        let end = last.to.map { "ends on \($0)" } ?? "has no end"
        let start = kind.from.map { "starts on \($0)" } ?? "has no start"
        record.note("kinds: \(start), and the one before it \(end)", at: record.has("from") ? "from" : "kind")
      }
      entries.append(DatedKindEntry(kind: kind, line: record.line))
    }
    return entries
  }

  private func datedKind() -> Border.DatedKind? {
    require("kind")
    let kinds: [Border.Kind] = [.treatyLine, .frontier, .provincialLimit, .administrativeLimit, .helper]
    let words = (kinds.map(\.rawValue) + ["none"]).joined(separator: ", ")
    // The outer nil is a word that was not understood.
    let kind: Border.Kind?? = value("kind", expected: "one of \(words)") { text in
      text == "none" ? .some(nil) : kinds.first { $0.rawValue == text }.map(Optional.some)
    }
    let (from, to) = (day("from"), day("to"))
    let certainty: Certainty? = requiredWord("certainty")
    let (regions, sources, note) = (regions("beside"), citations("sources"), text("note"))
    if let from, let to, to <= from {
      self.note("to: is \(to), expected a day after \(from)", at: "to")
    }
    if !has("from"), !has("to"), !has("beside") {
      self.note("kinds: holds always and everywhere; expected from:, to: or beside:", at: "kind")
    }
    if sources.failToSupport(certainty ?? .probable), !faultyFields.contains("sources") {
      self.note(RegisterProblem.Finding.certainWithoutPassage.description, at: "certainty")
    }
    guard let kind, let certainty, faultyFields.isEmpty else { return nil }
    return Border.DatedKind(
      kind: kind,
      from: from,
      to: to,
      beside: regions,
      certainty: certainty,
      sources: sources,
      note: note
    )
  }
}
