import Diplomacy
import HistoricalAtlas
import MapGeometry

/// An instrument as a reader would like it.
struct InstrumentText {
  private(set) var text: String

  init(_ instrument: Instrument, in atlas: Atlas) {
    let powers = { (id: PowerID) in atlas.register.power(id)?.name ?? id.name }
    var lines = [instrument.name, ""]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(name): \(value)") }
    }
    add("Id", instrument.id.name)
    add("Kind", instrument.kind.rawValue + (instrument.isSecret ? ", secret" : ""))
    add("Parties", instrument.parties.map(powers).joined(separator: ", "))
    add("Signatories", instrument.signatories.joined(separator: "; "))
    add("Place", instrument.place)
    add("Signed", InstrumentText.inBothCalendars(instrument.signed))
    add("In force", instrument.inForce.map(InstrumentText.inBothCalendars))
    add("Public from", instrument.publicFrom?.text)
    add("Ended", instrument.ended?.text)
    add("Certainty", instrument.certainty.rawValue)
    add("Note", instrument.note)
    add("Popular account", instrument.popularAccount)
    for article in instrument.articles {
      lines += ["", "\(article.id): \(article.text)"]
      if let note = article.note { lines.append("  (\(note))") }
    }
    for clause in instrument.clauses {
      let last = clause.end?.previous.description ?? ".."
      let article = clause.article.map { ", \($0)" } ?? ""
      lines += [
        "", "Clause \(clause.id): \(clause.region), \(powers(clause.power)), \(clause.tenure.rawValue)",
        "  \(clause.start) to \(last), counted from \(clause.countsFrom.rawValue)\(article)",
      ]
      if let note = clause.note { lines.append("  \(note)") }
    }
    lines.append("")
    for id in instrument.sources {
      guard let source = atlas.register.source(id) else { continue }
      lines.append("Source: \(source.citation)\(source.isChecked ? "" : " (not checked)")")
    }
    text = lines.joined(separator: "\n")
  }

  /// The date, with the Julian day where it is a day.
  private static func inBothCalendars(_ date: EDTF) -> String {
    guard !date.isSpan, let day = date.earliest else { return date.text }
    let (year, month, number) = day.julianComponents
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.text) (\(year)-\(pad(month))-\(pad(number)) Old Style)"
  }
}
