import Diplomacy
import HistoricalAtlas

/// What a stretch of days brings: the claims that began, ended or are seen in another light since the one before.
struct Turn {
  /// The days with their verdict.
  let stretch: Stretch
  /// The claims that began.
  let begun: [Claim]
  /// The claims that ended.
  let ended: [Claim]
  /// The claims that go on, as they were and as they are, when something said of them is different.
  let altered: [(before: Claim, now: Claim)]

  /// The turns of a timeline; with the first everything begins.
  static func turns(of stretches: [Stretch]) -> [Turn] {
    let verdicts = [nil] + stretches.map { Optional($0.verdict) }
    return zip(verdicts, stretches).map { Turn($0, $1) }
  }

  private init(_ before: Verdict?, _ stretch: Stretch) {
    let old = before?.claims ?? []
    let new = stretch.verdict.claims
    self.stretch = stretch
    let known = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let stay = Set(new.map(\.id))
    begun = new.filter { known[$0.id] == nil }
    ended = old.filter { !stay.contains($0.id) }
    altered = new.compactMap { now in known[now.id].flatMap { $0 == now ? nil : (before: $0, now: now) } }
  }

  /// The turn in lines: the days and who leads, then a line for each claim.
  func lines(in atlas: Atlas) -> [String] {
    let days = stretch.interval
    let lead = LeadText(Lead(stretch.verdict), in: atlas).text
    var lines = ["\(days.start) to \(days.lastDay?.description ?? "..")  \(lead)"]
    lines += begun.map { claim in
      "    + \(words(claim, atlas))\(claim.isSecret ? ", secret" : ""): \(claim.instrumentName)"
    }
    lines += ended.map { claim in
      let ended = claim.clause.endedBy.flatMap(atlas.register.instrument)
      let by = ended.map { ", ended by \($0.name)" } ?? ""
      return "    - \(words(claim, atlas)): \(claim.instrumentName)\(by)"
    }
    for (before, now) in altered {
      let light = light(before, now, atlas).joined(separator: ", ")
      if !light.isEmpty { lines.append("    ~ \(words(now, atlas)), \(light): \(now.instrumentName)") }
    }
    return lines
  }

  private func words(_ claim: Claim, _ atlas: Atlas) -> String {
    let part = claim.control == .part ? ", in part" : ""
    return "\(name(claim.power, atlas)), \(claim.tenure.rawValue)\(part)"
  }

  /// What is said of a claim that was not said before.
  private func light(_ before: Claim, _ now: Claim, _ atlas: Atlas) -> [String] {
    let gained = now.recognisedBy.filter { !before.recognisedBy.contains($0) }
    let lost = before.recognisedBy.filter { !now.recognisedBy.contains($0) }
    return [
      before.isSecret && !now.isSecret ? "now public" : nil,
      gained.isEmpty ? nil : "now recognised by \(gained.map { name($0, atlas) }.joined(separator: ", "))",
      lost.isEmpty ? nil : "no longer recognised by \(lost.map { name($0, atlas) }.joined(separator: ", "))",
      before.endDate == now.endDate ? nil : "its end now known",
    ].compactMap { $0 }
  }

  private func name(_ power: PowerID, _ atlas: Atlas) -> String {
    atlas.register.power(power)?.name ?? power.name
  }
}
