/// Why a claim leads, contends or does neither.
public enum Reason: Hashable, Sendable {
  /// It holds the highest rank, alone or, for one power, as the latest.
  case leads
  /// It contends: another power has a claim of the same rank, and none has a higher.
  case sharesHighestRank
  /// It contends: it holds the highest rank, and its source says that nobody led.
  case disputed
  /// It contends: it has the same rank as a disputed claim.
  case besideDisputed(ClauseID)
  /// It is a sphere that would lead, but no line reaches here.
  case wouldLeadIfDelimited
  /// It holds the same rank for the same power as a claim that started later.
  case succeeded(by: ClauseID)
  /// It is a title of the same rank as one that comes first: based on an act for the region, or undisputed.
  case secondTitle(beside: ClauseID)
  /// Its rank is below that of the first claim.
  case outranked(by: ClauseID)
  /// It is an undelimited sphere, and would not lead if a line reached here.
  case undelimited
  /// It is about a part of the matter only.
  case inScope
  /// It runs along a railway.
  case alongRailway
  /// It holds in a part whose ground is not known.
  case unlocated
  /// It is asserted only.
  case asserted
  /// It is a promise to keep others out.
  case promised

  /// Its position in the order: what leads or contends, what would, what is outranked, and what cannot lead.
  var place: Int {
    switch self {
    case .leads, .sharesHighestRank, .disputed, .besideDisputed: 0
    case .wouldLeadIfDelimited: 1
    case .succeeded, .secondTitle, .outranked: 2
    case .undelimited, .inScope, .alongRailway, .unlocated: 3
    case .asserted, .promised: 4
    }
  }

  /// The number of the rule in `Documentation/precedence.md` that ranks the claim.
  public var rule: Int {
    switch self {
    case .asserted, .promised: 1
    case .leads, .succeeded, .outranked: 3
    case .sharesHighestRank, .disputed, .besideDisputed: 4
    case .inScope, .alongRailway, .unlocated: 5
    case .undelimited, .wouldLeadIfDelimited: 6
    case .secondTitle: 7
    }
  }

  /// Whether the claim decides who leads: it leads, contends, or would lead if a line brought it here.
  package var decides: Bool { place <= 1 }

  /// Whether the claim contests the place.
  public var contends: Bool { place == 0 && self != .leads }
}

extension Reason: CustomStringConvertible {
  /// The reason as the end of a sentence that starts with the claim.
  public var description: String {
    switch self {
    case .leads: "leads: of the claims that may lead none ranks higher"
    case .sharesHighestRank: "contends: another power has a claim of the same rank and none has a higher"
    case .disputed: "contends: it ranks highest, and its source says that nobody led"
    case .besideDisputed(let other): "contends: it stands beside \(other), with which nobody led"
    case .wouldLeadIfDelimited: "would lead, but no line reaches here"
    case .succeeded(let other): "does not lead: \(other), of the same power and rank, is later"
    case .secondTitle(let other): "does not lead: the title of \(other) comes first"
    case .outranked(let other): "does not lead: \(other) ranks higher"
    case .undelimited: "does not lead: no line reaches here"
    case .inScope: "does not lead: it is about a part of the matter only"
    case .alongRailway: "does not lead: it runs along a railway"
    case .unlocated: "does not lead: it holds in a part whose ground is not known"
    case .asserted: "does not lead: it is asserted only"
    case .promised: "does not lead: it is a promise to keep others out"
    }
  }
}
