import Diplomacy
import MapGeometry

extension Words {
  /// An answer as `at` prints it: who leads first, then everything else that was in force.
  ///
  /// Names are those of the first day; after a change, of the day of the change.
  public func text(of answer: Answer) -> String { on(answer.period.first).dayText(of: answer) }

  private func dayText(of answer: Answer) -> String {
    var lines: [String] = []
    if let place = answer.place { lines.append(bothNames(of: place)) }
    let oldStyle = answer.period.isDay ? oldStyle(answer.period.first).map { "  (\($0))" } ?? "" : ""
    lines.append("\(answer.position)  \(answer.period)\(oldStyle)")
    if let match = answer.match { lines.append(names(of: match)) }
    switch answer.finding {
    case .outside: lines.append("\(outside): nobody was asked about here")
    case .before: lines.append("before the calendar of the data set, which begins on \(atlas.calendar.first)")
    case .after: lines.append("after the calendar of the data set, which ends on \(atlas.calendar.last)")
    case .constant(let stretch): lines += self.lines(of: stretch.verdict, stretch.certainty)
    case .changed(let stretches):
      lines.append("changed within these days:")
      for stretch in stretches {
        lines += ["", "from \(days(stretch.interval.start, stretch.interval.lastDay))"]
        lines += on(stretch.interval.start).lines(of: stretch.verdict, stretch.certainty)
      }
    }
    for railway in answer.railways {
      let station = railway.station.map { ", station \($0)" } ?? ""
      let owners = ([railway.ownership.power] + railway.ownership.partners).map { name(of: $0).text }
      lines += [
        "",
        "Railway near by: \(railway.name), \(owners.joined(separator: " with "))\(station),",
        "  about \(railway.kilometres.tenths) km away, drawn to \(railway.uncertaintyInKilometres.tenths) km",
      ]
    }
    if let border = answer.border {
      let which = border.across == nil ? "across which another leads" : "of the map"
      lines += ["", "\(word("page-border")) \(which): \(name(of: border))\(kind(ofBorderOf: answer)),"]
      lines.append("  \(distance(border))\(across(border))")
    }
    return lines.joined(separator: "\n")
  }

  /// The names of a face, its region and what that is part of, the finest first.
  package func names(of match: RegionMatch) -> String {
    ([match.finest, match.region] + match.partOf).reduce(into: [String]()) { names, id in
      let name = name(of: id).text
      if names.last != name { names.append(name) }
    }
    .joined(separator: ", in ")
  }

  private func lines(of verdict: Verdict, _ certainty: Certainty?) -> [String] {
    let certainty = certainty.map { $0 == .certain ? "" : " (\(word($0.rawValue)))" } ?? ""
    let holder = verdict.predominant.map { name(of: $0.power) } ?? word("page-nobody")
    let says =
      switch verdict.status {
      case .held: "held by \(holder)\(certainty)"
      case .contested: "\(lead(verdict))"
      case .undelimited: "undelimited: \(word("page-no-line")); \(holder) comes next\(certainty)"
      case .unassigned: "unassigned: nobody but the general sovereign, \(holder)\(certainty)"
      }
    return ["", says] + verdict.claims.flatMap(lines)
  }

  private func lines(of claim: Claim) -> [String] {
    var facts = [days(claim.startDate, claim.endDate)]
    if claim.isSecret { facts.append("\(publication(isSecret: true, claim.publicFrom))") }
    facts.append("\(word(claim.certainty.rawValue))")
    if !claim.recognisedBy.isEmpty { facts.append("\(recognition(by: names(of: claim.recognisedBy)))") }
    return ["", "\(name(of: claim.power))\(colon)\(how(claim))", "  \(authority(claim))"]
      + ["  " + facts.joined(separator: " · ")]
      + [claim.note, source(of: claim)].compactMap(\.self).flatMap(wrapped)
  }

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
      line += String(word)
      letters += more
    }
    return lines + [line]
  }
}

extension Substring {
  /// How many characters a reader sees, without grapheme breaking where each is a byte.
  fileprivate var letterCount: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count
  }
}
