import Diplomacy
public import MapFormats
import MapGeometry

/// The derivation of an answer: where the position lies and why, and why each claim is ranked where it is.
public struct Derivation: Sendable {
  let answer: Answer
  let atlas: Atlas

  /// The derivation of an answer of the atlas.
  public init(of answer: Answer, in atlas: Atlas) {
    self.answer = answer
    self.atlas = atlas
  }

  /// The border that decides, with the step that drew it.
  var border: (border: Border, distance: BorderDistance, step: Border.Step?)? {
    guard let distance = answer.border, let border = atlas.border(distance.line) else { return nil }
    return (border, distance, border.step(distance.step))
  }

  /// The text of the article behind a claim, in our words.
  func article(of claim: Claim) -> Article? {
    atlas.register.instrument(claim.instrument)?.articles.first { $0.id == claim.article }
  }

  /// The answer as the command prints it, with a reason for each claim, and the border's step.
  public var json: JSONValue {
    let answered = answer.json(in: atlas)
    guard case .object(var object) = answered else { return answered }
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
