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
    add("Signed", InstrumentText.dated(instrument.signed, in: atlas))
    add("In force", instrument.inForce.map { InstrumentText.dated($0, in: atlas) })
    add("Public from", instrument.publicFrom?.text)
    add("Ended", instrument.ended.map { InstrumentText.dated($0, in: atlas) })
    add("Rows of the time-line", instrument.events.joined(separator: ", "))
    add("Certainty", instrument.certainty.rawValue)
    add("Note", instrument.note)
    add("Popular account", instrument.popularAccount)
    for article in instrument.articles {
      lines += ["", "\(article.id): \(article.text)"]
      if let note = article.note { lines.append("  (\(note))") }
    }
    for clause in instrument.clauses {
      lines.append("")
      lines += InstrumentText.lines(of: clause, atlas, powers)
    }
    lines.append("")
    for id in instrument.sources {
      guard let source = atlas.register.source(id) else { continue }
      lines.append("Source: \(source.citation)\(source.isChecked ? "" : " (not checked)")")
    }
    text = lines.joined(separator: "\n")
  }

  /// The clause: what it gives, when, on which date that rests, who could know, who recognised it.
  private static func lines(
    of clause: Clause,
    _ atlas: Atlas,
    _ powers: (PowerID) -> String
  ) -> [String] {
    let region = atlas.register.regions.region(clause.region)?.name ?? clause.region.name
    let faces = clause.faces.isEmpty ? "" : " (only \(clause.faces.map(\.name).joined(separator: ", ")))"
    let except =
      clause.exceptFaces.isEmpty ? "" : " (without \(clause.exceptFaces.map(\.name).joined(separator: ", ")))"
    let kind = clause.kind.map { " (\($0.rawValue))" } ?? ""
    let control = clause.control == .whole ? "" : ", \(clause.control.rawValue)"
    let holder = "\(powers(clause.power)), \(clause.tenure.rawValue)\(kind)\(control)"
    let ended = clause.endedBy.flatMap(atlas.register.instrument).map { ", ended by \($0.name)" } ?? ""
    let article = clause.article.map { ", \($0)" } ?? ""
    let publication = (clause.publicFrom ?? EDTF(clause.start)).text
    var lines = [
      "Clause \(clause.id): \(region)\(faces)\(except), \(holder)",
      "  \(clause.start) to \(clause.end?.previous.description ?? "..")\(ended)",
      "  counted from \(basis(clause.countsFrom))\(article)",
      "  \(clause.isSecret ? "secret, public" : "public") from \(publication), \(clause.certainty.rawValue)",
    ]
    if let end = clause.endPublicFrom { lines.append("  its end public from \(end.text)") }
    let recognised = clause.recognitions.map { recognition in
      let from = recognition.from.map { " from \($0)" } ?? ""
      let until = recognition.until.map { " to \($0.previous)" } ?? ""
      return powers(recognition.power) + from + until
    }
    if !recognised.isEmpty { lines.append("  recognised by \(recognised.joined(separator: ", "))") }
    if let note = clause.note { lines.append("  \(note)") }
    return lines
  }

  /// Which of the three dates the start of a clause is.
  private static func basis(_ basis: DateBasis) -> String {
    switch basis {
    case .signature: "signature"
    case .inForce: "entry into force"
    case .effect: "the day it took effect on the spot"
    }
  }

  /// The date, with the Julian day where it is a day and the data set reckons by both calendars.
  private static func dated(_ date: EDTF, in atlas: Atlas) -> String {
    guard atlas.about.usesOldStyle, !date.isSpan, let day = date.earliest else { return date.text }
    let (year, month, number) = day.julianComponents
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.text) (\(year)-\(pad(month))-\(pad(number)) Old Style)"
  }
}
