public import Diplomacy

extension Stretch {
  /// What a stretch of days brings: the claims that began, ended or changed since the previous one.
  public struct Turn: Sendable {
    /// The days with their verdict.
    public let stretch: Stretch
    /// The claims that began.
    public let begun: [Claim]
    /// The claims that ended.
    public let ended: [Claim]
    /// The claims that continue, as they were and as they are, if something about them changed.
    public let altered: [(before: Claim, now: Claim)]

    init(_ before: Verdict?, _ stretch: Stretch) {
      let old = before?.claims ?? []
      let new = stretch.verdict.claims
      self.stretch = stretch
      let known = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let stay = Set(new.map(\.id))
      begun = new.filter { known[$0.id] == nil }
      ended = old.filter { !stay.contains($0.id) }
      altered = new.compactMap { now in known[now.id].flatMap { $0 == now ? nil : (before: $0, now: now) } }
    }
  }
}

extension [Stretch] {
  /// The turns of stretches that follow each other; with the first everything begins.
  public var turns: [Stretch.Turn] {
    zip([nil] + map { Optional($0.verdict) }, self).map { Stretch.Turn($0, $1) }
  }
}
