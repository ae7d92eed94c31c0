public import Diplomacy
import MapGeometry

extension Words {
  /// Who leads: the power, how it holds, whether that is secret, and what is particular about it; or who contends.
  public func lead(_ verdict: Verdict) -> Phrase {
    lead(Lead(verdict), isSecret: verdict.predominant?.isSecret ?? false)
  }

  /// The same where the claim that leads is not at hand.
  package func lead(_ lead: Lead, isSecret: Bool = false) -> Phrase {
    if lead.status == .contested { return word("page-contested", ["powers": names(of: lead.contenders)]) }
    guard let power = lead.power, let tenure = lead.tenure else { return word("page-nobody") }
    let secret = isSecret ? [word("secret")] : []
    let held = ([name(of: power), word(tenure.rawValue)] + secret).joined(by: comma)
    return switch lead.status {
    case .held, .contested: held
    case .undelimited: "\(held)\(semicolon)\(word("page-no-line"))"
    case .unassigned: "\(held)\(semicolon)\(word("page-general"))"
    }
  }

  /// How a power holds.
  package func tenure(_ tenure: Tenure) -> Phrase { word(tenure.rawValue) }

  /// How a claim is held: the tenure, what a sphere is one of, through whom, on which ground, and in which matter.
  func how(_ claim: Claim) -> Phrase { how(claim.clause) }

  /// How a clause is held.
  func how(_ clause: Clause) -> Phrase {
    let kind = clause.kind.map { " (\(english($0.words)))" } ?? ("" as Phrase)
    let through = clause.through.map { word("page-through", ["power": name(ofPower: $0)]) }
    let scope = clause.scope.map { english($0) }
    let more = [through, ground(clause.ground), scope, extent(clause.control)].compactMap(\.self)
    return (["\(word(clause.tenure.rawValue))\(kind)"] + more).joined(by: comma)
  }

  /// The ground that is not a region; nil for a region.
  private func ground(_ ground: Ground) -> Phrase? {
    switch ground {
    case .whole: nil
    case .part(let id): word("page-in", ["region": name(of: id)])
    case .strip: word("page-strip")
    case .unknown: word("page-unlocated")
    }
  }

  /// What keeps a claim from leading; nil for nothing.
  private func extent(_ control: Control) -> Phrase? {
    switch control {
    case .whole: nil
    case .contested: word("contested")
    case .disputed: word("page-disputed-control")
    case .undelimited: word("page-undelimited")
    }
  }

  /// When something became public, and whether it was secret until then.
  func publication(isSecret: Bool, _ published: EDTF) -> Phrase {
    let published = word("page-public-from", ["date": Phrase(published.text)]).inSentence
    return isSecret ? "\(word("secret"))\(comma)\(published)" : published
  }

  /// By whom something is recognised.
  func recognition(by powers: Phrase) -> Phrase { word("page-recognised", ["powers": powers]).inSentence }

  /// On what a claim rests.
  func source(of claim: Claim) -> String {
    "\(word("page-source"))\(colon)\(claim.citations.joined(separator: "; "))"
  }

  /// The instrument and its article.
  func authority(_ claim: Claim) -> String {
    ([claim.instrumentName] + [claim.article].compactMap(\.self)).joined(separator: ", ")
  }
}

extension SphereKind {
  fileprivate var words: String {
    switch self {
    case .railwaysTelegraphs: "railways and telegraphs"
    case .railways: "railways"
    case .nonAlienation: "not to be ceded or leased to others"
    case .specialInterests: "special interests"
    }
  }
}
