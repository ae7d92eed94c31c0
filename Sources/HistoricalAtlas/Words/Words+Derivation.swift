import Diplomacy
import MapGeometry

extension Words {
  /// A derivation as `why` prints it, from the ground to the claims.
  public func text(of derivation: Derivation) -> String {
    on(derivation.answer.period.first).dayText(of: derivation)
  }

  private func dayText(of derivation: Derivation) -> String {
    let answer = derivation.answer
    let place = answer.place.map { "\(bothNames(of: $0)), " } ?? ""
    let border = borderLines(derivation)
    let warnings = answer.warnings.map { "   Warning \(coded($0))." }
    var lines = ["\(place)\(answer.position) on \(answer.period)"]
    guard let match = answer.match else {
      lines.append("1. It lies in no face of the coverage: \(outside).")
      return (lines + (answer.border == nil ? [] : border) + warnings).joined(separator: "\n")
    }
    let chain = atlas.register.regions.lineage(of: match.finest).map(\.name)
    lines.append("1. It lies in the face \(chain.joined(separator: ", part of ")).")
    if !match.parts.isEmpty {
      lines.append("   It lies in the parts \(match.parts.map(\.name).joined(separator: ", ")).")
    }
    if answer.warnings.contains(.onBorder) { lines.append("   \(warning(.onBorder))") }
    lines += border
    guard let verdict = answer.verdict else {
      lines.append("3. The day is \(answer.status) the calendar of the data set, \(atlas.calendar).")
      return lines.joined(separator: "\n")
    }
    let count = verdict.standings.count.counted("claim is", "claims are")
    lines.append("3. \(count) in force there, in order of Documentation/precedence.md:")
    for standing in verdict.standings { lines += claimLines(standing, derivation) }
    let status = verdict.status == .contested ? "" : "\(verdict.status.rawValue): "
    lines.append("4. So it is \(status)\(lead(verdict)).")
    return (lines + warnings).joined(separator: "\n")
  }

  private func borderLines(_ derivation: Derivation) -> [String] {
    guard let (border, distance, step) = derivation.border else { return ["2. \(word("page-no-border"))"] }
    let region = distance.across.map { "to \(name(of: $0))" } ?? "across which another leads"
    var lines = [
      "2. The nearest border \(region) is \(border.name) (\(border.id)),",
      "   \(self.distance(distance, decimals: 2)).",
    ]
    if let step, let number = distance.step {
      let assumed = step.isAssumed ? " (assumed)" : ""
      lines.append("   Step \(number) drew it there\(assumed): \(step.text)")
    }
    if let instrument = border.instrument {
      lines.append("   After \(instrument)\(border.article.map { ", \($0)" } ?? "").")
    }
    if let note = border.note { lines.append("   \(note)") }
    return lines
  }

  private func claimLines(_ standing: Standing, _ derivation: Derivation) -> [String] {
    let claim = standing.claim
    var lines = [
      "   \(claim.id)\(colon)\(name(of: claim.power)), \(how(claim)), \(days(claim.startDate, claim.endDate))",
      "      \(standing.reason) (\(rule(of: standing, derivation.answer)))",
      "      \(authority(claim))",
    ]
    if let article = derivation.article(of: claim) {
      lines.append("      It says: \(article.text)\(article.note.map { " (\($0))" } ?? "")")
    }
    return lines + ["      \(source(of: claim))"]
  }

  /// The rule that decides, with the ranks if these decide.
  private func rule(of standing: Standing, _ answer: Answer) -> String {
    let rule = "rule \(standing.reason.rule)"
    guard case .outranked(let other) = standing.reason,
      let above = answer.verdict?.claims.first(where: { $0.id == other })
    else { return rule }
    return "\(rule): \(tenure(above.tenure)) before \(tenure(standing.claim.tenure))"
  }
}
