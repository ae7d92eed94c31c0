import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// An answer taken apart: where the position lies and why, and why each claim stands where it does.
struct Derivation {
  private let answer: Answer
  private let atlas: Atlas

  init(_ answer: Answer, in atlas: Atlas) {
    self.answer = answer
    self.atlas = atlas
  }

  /// The border that decides, with the step that drew it.
  private var border: (border: Border, distance: BorderDistance, step: Border.Step?)? {
    guard let distance = answer.border, let border = atlas.border(distance.line) else { return nil }
    let step = distance.step.flatMap { border.steps.indices.contains($0 - 1) ? border.steps[$0 - 1] : nil }
    return (border, distance, step)
  }

  /// The text of the article on which a claim rests, in our words.
  private func article(of claim: Claim) -> Article? {
    atlas.register.instrument(claim.instrument)?.articles.first { $0.id == claim.article }
  }

  private func name(_ id: PowerID) -> String { atlas.register.power(id)?.name ?? id.name }

  // MARK: Text

  /// The derivation for people, from the ground to the claims.
  var text: String {
    let place = answer.place.map { "\($0.bothNames), " } ?? ""
    var lines = ["\(place)\(answer.position) on \(answer.period)"]
    guard let ground = answer.ground else {
      lines.append("1. It lies in no face of the coverage: outside the map.")
      return (lines + (border == nil ? [] : borderLines) + warningLines).joined(separator: "\n")
    }
    let chain = ([ground.part] + atlas.register.regions.ancestors(of: ground.part)).map(\.name)
    lines.append("1. It lies in the face \(chain.joined(separator: ", part of ")).")
    if ground.isOnBorder { lines.append("   \(Warning.onBorder)") }
    lines += borderLines
    guard let verdict = answer.verdict else {
      lines.append("3. The day is \(answer.status) the calendar of the data set, \(atlas.calendar).")
      return lines.joined(separator: "\n")
    }
    let count = verdict.standings.count.counted("claim is", "claims are")
    lines.append("3. \(count) in force there, in order of Documentation/precedence.md:")
    for standing in verdict.standings { lines += claimLines(standing) }
    let status = verdict.status == .contested ? "" : "\(verdict.status.rawValue): "
    lines.append("4. So it is \(status)\(LeadText(Lead(verdict), in: atlas).text).")
    return (lines + warningLines).joined(separator: "\n")
  }

  private var warningLines: [String] { answer.warnings.map { "   Warning \($0.code): \($0)." } }

  /// The rule that decides, with the ranks where these do.
  private func rule(of standing: Standing) -> String {
    let rule = "rule \(standing.reason.rule)"
    guard case .outranked(let other) = standing.reason,
      let above = answer.verdict?.claims.first(where: { $0.id == other })
    else { return rule }
    return "\(rule): \(above.tenure.rawValue) before \(standing.claim.tenure.rawValue)"
  }

  private var borderLines: [String] {
    guard let (border, distance, step) = border else {
      return ["2. No border of the map has another lead on its other side."]
    }
    let region = distance.across.map { "to \(atlas.name(ofRegion: $0))" } ?? "across which another leads"
    var lines = [
      "2. The nearest border \(region) is \(border.name) (\(border.id)),",
      "   \(distance.kilometres.text(decimals: 2)) km away, known to \(distance.uncertaintyInKilometres.text(decimals: 2)) km.",
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

  private func claimLines(_ standing: Standing) -> [String] {
    let claim = standing.claim
    let days = "\(claim.startDate) to \(claim.endDate?.description ?? "..")"
    var lines = [
      "   \(claim.id): \(name(claim.power)), \(claim.tenure.rawValue), \(days)",
      "      \(standing.reason) (\(rule(of: standing)))",
      "      \(claim.instrumentName)\(claim.article.map { ", \($0)" } ?? "")",
    ]
    if let article = article(of: claim) {
      lines.append("      It says: \(article.text)\(article.note.map { " (\($0))" } ?? "")")
    }
    lines.append("      Source: \(claim.citations.joined(separator: "; "))")
    return lines
  }

  // MARK: JSON

  /// The derivation for programs: the answer with a reason for each claim, and the border's step.
  var json: JSONValue {
    guard case .object(var object) = answer.json else { return answer.json }
    if let (border, distance, step) = border {
      var members: JSONObject = [
        "id": .string(border.id),
        "name": .string(border.name),
        "distance_km": .number(distance.kilometres.rounded(toDecimals: 2)),
        "uncertainty_km": .number(distance.uncertaintyInKilometres),
        "step": distance.step.map { .integer($0) } ?? .null,
        "text": step.map { .string($0.text) } ?? .null,
        "assumed": .boolean(step?.isAssumed ?? false),
        "instrument": border.instrument.map { .string($0.name) } ?? .null,
        "article": border.article.map { .string($0) } ?? .null,
        "note": border.note.map { .string($0) } ?? .null,
      ]
      if let across = distance.across { members["across"] = .string(across.name) }
      object["border"] = .object(members)
    }
    object["derivation"] = .array((answer.verdict?.standings ?? []).map(reason))
    return .object(object)
  }

  private func reason(_ standing: Standing) -> JSONValue {
    [
      "claim": .string(standing.claim.id.name),
      "power": .string(standing.claim.power.name),
      "tenure": .string(standing.claim.tenure.rawValue),
      "reason": .string(standing.reason.description),
      "rule": .integer(standing.reason.rule),
      "article_text": article(of: standing.claim).map { .string($0.text) } ?? .null,
    ]
  }
}
