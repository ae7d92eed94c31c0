import Diplomacy
import HistoricalAtlas
import MapGeometry

/// An answer as a reader would like it: who leads first, then everything else that was in force.
struct AnswerText {
  private let atlas: Atlas
  private var lines: [String] = []

  /// The lines joined.
  var text: String { lines.joined(separator: "\n") }

  init(_ answer: Answer, in atlas: Atlas) {
    self.atlas = atlas
    if let place = answer.place { lines.append(place.bothNames) }
    lines.append("\(answer.position)  \(answer.period)\(julian(answer.period))")
    if let ground = answer.ground { lines.append(ground.names(in: atlas)) }
    switch answer.finding {
    case .outside: lines.append("outside the map: nobody was asked about here")
    case .before: lines.append("before the calendar of the data set, which begins on \(atlas.calendar.first)")
    case .after: lines.append("after the calendar of the data set, which ends on \(atlas.calendar.last)")
    case .constant(let verdict): add(verdict)
    case .changed(let stretches):
      lines.append("changed within these days:")
      for stretch in stretches {
        let last = stretch.interval.lastDay.map(\.description) ?? ".."
        lines += ["", "from \(stretch.interval.start) to \(last)"]
        add(stretch.verdict)
      }
    }
    for railway in answer.railways {
      let station = railway.station.map { ", station \($0)" } ?? ""
      lines += [
        "",
        "Railway near by: \(railway.name), \(powerName(railway.ownership.power))\(station),",
        "  about \(railway.kilometres.tenths) km away, drawn to \(railway.uncertaintyInKilometres.tenths) km",
      ]
    }
    if let border = answer.border {
      let name = atlas.border(border.line)?.name ?? border.line
      let region = border.across.map { "; \(atlas.name(ofRegion: $0)) lies across" } ?? ""
      lines += [
        "",
        border.across == nil
          ? "Nearest border across which another leads: \(name)," : "Nearest border of the map: \(name),",
        "  \(border.kilometres.tenths) km away, known to \(border.uncertaintyInKilometres.tenths) km\(region)",
      ]
    }
  }

  private mutating func add(_ verdict: Verdict) {
    lines.append("")
    let certainty = verdict.certainty.map { $0 == .certain ? "" : " (\($0.rawValue))" } ?? ""
    switch verdict.status {
    case .held:
      lines.append("held by \(verdict.predominant.map { powerName($0.power) } ?? "nobody")\(certainty)")
    case .contested:
      lines.append("contested by \(verdict.contenders.map(powerName).joined(separator: ", "))")
    case .undelimited:
      let name = verdict.predominant.map { powerName($0.power) } ?? "nobody"
      lines.append(
        "undelimited: a sphere was agreed, but no line reaches here; \(name) comes next\(certainty)"
      )
    case .unassigned:
      let name = verdict.predominant.map { powerName($0.power) } ?? "nobody"
      lines.append("unassigned: nobody but the general sovereign, \(name)\(certainty)")
    }
    for claim in verdict.claims { add(claim) }
  }

  private mutating func add(_ claim: Claim) {
    let kind = claim.kind.map { " (\($0.rawValue))" } ?? ""
    let through = claim.through.map { ", through \(powerName(named: $0))" } ?? ""
    let control = claim.control == .whole ? "" : ", \(claim.control.rawValue)"
    lines += ["", "\(powerName(claim.power)): \(claim.tenure.rawValue)\(kind)\(through)\(control)"]
    let article = claim.article.map { ", \($0)" } ?? ""
    lines.append("  \(claim.instrumentName)\(article)")
    var facts = ["\(claim.startDate) to \(claim.endDate?.description ?? "..")"]
    if claim.isSecret { facts.append("secret, public from \(claim.publicFrom.text)") }
    facts.append(claim.certainty.rawValue)
    if !claim.recognisedBy.isEmpty {
      facts.append("recognised by \(claim.recognisedBy.map(powerName).joined(separator: ", "))")
    }
    lines.append("  " + facts.joined(separator: " · "))
    if let note = claim.note { lines += wrapped(note) }
    lines += wrapped("Source: " + claim.citations.joined(separator: "; "))
  }

  private func powerName(_ id: PowerID) -> String {
    atlas.register.power(id)?.name ?? id.name
  }

  /// The name of a power where the words for a local state are its id; the words themselves otherwise.
  private func powerName(named words: String) -> String {
    (try? PowerID(words)).map(powerName) ?? words
  }

  /// The same day by the Julian calendar.
  private func julian(_ period: DatePeriod) -> String {
    guard period.isDay, atlas.about.usesOldStyle else { return "" }
    let (year, month, day) = period.first.julianComponents
    return "  (\(year)-\(twoDigits(month))-\(twoDigits(day)) Old Style)"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The text in lines of at most 96 letters, indented by two spaces.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var (line, letters) = (" ", 1)
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(word)
      let more = 1 + word.letterCount
      if letters + more > 96, letters > 1 {
        lines.append(line)
        (line, letters) = (" ", 1)
      }
      line += " "
      line.append(contentsOf: word)
      letters += more
    }
    return lines + [line]
  }
}

extension Substring {
  /// How many letters a reader sees, without looking for their borders where each is a byte.
  fileprivate var letterCount: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count
  }
}
