public import Diplomacy

extension Verdict {
  /// How sure the verdict is: as its predominant claim; where no line brings an agreed sphere here, at most as
  /// that sphere; where nobody leads, disputed.
  public var certainty: Certainty? {
    guard status != .contested else { return .disputed }
    let deciding = standings.filter { $0.reason == .leads || $0.reason == .wouldLeadIfDelimited }
    let order = Certainty.allCases
    return deciding.map(\.claim.certainty).max { a, b in
      (order.firstIndex(of: a) ?? 0) < (order.firstIndex(of: b) ?? 0)
    }
  }
}
