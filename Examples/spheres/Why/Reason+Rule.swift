import Diplomacy

extension Reason {
  /// The number of the rule in `Documentation/precedence.md` that puts the claim where it stands.
  var rule: Int {
    switch self {
    case .asserted: 1
    case .leads, .succeeded, .outranked: 3
    case .sharesHighestRank, .disputed, .besideDisputed: 4
    case .inPart, .contestsInPart, .contestedInPart: 5
    case .undelimited, .wouldLeadIfDelimited: 6
    case .secondTitle: 7
    }
  }
}
