public import Diplomacy
import MapGeometry

extension Words {
  /// An instrument as `treaties ID` prints it: dates, articles, clauses and sources.
  ///
  /// Names are those of the day of signature.
  public func text(of instrument: Instrument) -> String {
    (instrument.signed.earliest.map(on) ?? self).dayText(of: instrument)
  }

  private func dayText(of instrument: Instrument) -> String {
    var lines = [instrument.name, ""]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(name): \(value)") }
    }
    add("Id", instrument.id.name)
    add("Kind", instrument.kind.rawValue + (instrument.isSecret ? "\(comma)\(word("secret"))" : ""))
    add("Parties", names(of: instrument.parties).text)
    add("Signatories", instrument.signatories.joined(separator: "; "))
    add("Place", instrument.place)
    add("Signed", dated(instrument.signed))
    add("In force", instrument.inForce.map(dated))
    add("Public from", instrument.publicFrom?.text)
    add("Ended", instrument.ended.map(dated))
    add("Rows of the time-line", instrument.events.joined(separator: ", "))
    add("Wikidata", atlas.codes(of: instrument.id).wikidata)
    add("Certainty", word(instrument.certainty.rawValue).text)
    add("Note", instrument.note)
    add("Popular account", instrument.popularAccount)
    for article in instrument.articles {
      lines += ["", "\(article.id): \(article.text)"]
      if let note = article.note { lines.append("  (\(note))") }
    }
    for clause in instrument.clauses { lines += [""] + self.lines(of: clause) }
    lines.append("")
    for citation in instrument.sources {
      guard let source = atlas.register.source(citation.source) else { continue }
      lines.append("Source: \(citation.text(in: source))\(citation.isOpened ? "" : " (not opened)")")
      if let address = source.address ?? source.archive { lines.append("  \(address)") }
    }
    return lines.joined(separator: "\n")
  }

  /// The clause: what it gives, when, which date counts, who could know, who recognised it.
  private func lines(of clause: Clause) -> [String] {
    let faces = clause.faces.isEmpty ? "" : " (only \(clause.faces.map(\.name).joined(separator: ", ")))"
    let except =
      clause.exceptFaces.isEmpty ? "" : " (without \(clause.exceptFaces.map(\.name).joined(separator: ", ")))"
    let without =
      clause.exceptParts.isEmpty ? "" : " (without \(clause.exceptParts.map(\.name).joined(separator: ", ")))"
    let holder: Phrase = "\(name(of: clause.power))\(comma)\(how(clause))"
    let article = clause.article.map { ", \($0)" } ?? ""
    let published = publication(isSecret: clause.isSecret, clause.published)
    var lines = [
      "Clause \(clause.id): \(name(of: clause.region))\(faces)\(except)\(without), \(holder)",
      "  \(days(clause.start, clause.end?.previous))\(end(of: clause))",
      "  counted from \(basis(clause.countsFrom))\(article)",
      "  \(published), \(word(clause.certainty.rawValue))",
    ]
    if let end = clause.endPublicFrom { lines.append("  its end \(publication(isSecret: false, end))") }
    let recognised = clause.recognitions.map { recognition -> Phrase in
      let from = recognition.from.map { " from \($0)" } ?? ""
      let until = recognition.until.map { " to \($0.previous)" } ?? ""
      return "\(name(of: recognition.power))\(Phrase(from + until))"
    }
    if !recognised.isEmpty { lines.append("  \(recognition(by: recognised.joined(by: comma)))") }
    if let note = clause.note { lines.append("  \(note)") }
    return lines
  }

  /// Which of the three dates the start of a clause is.
  private func basis(_ basis: DateBasis) -> String {
    switch basis {
    case .signature: "signature"
    case .inForce: "entry into force"
    case .effect: "the day it took effect on the spot"
    }
  }

  /// The date, with the Julian date if it is a day and the data set uses both calendars.
  private func dated(_ date: EDTF) -> String {
    guard !date.isSpan, let oldStyle = date.earliest.flatMap(oldStyle) else { return date.text }
    return "\(date.text) (\(oldStyle))"
  }
}
