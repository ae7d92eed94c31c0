import MapGeometry

extension History {
  /// Splits days into intervals with one lead each, in order and without gaps: who led, who contended, who
  /// was sovereign, which sphere would lead.
  ///
  /// The verdicts contain only the claims that decide: of each power, tenure and control the first in the
  /// order of precedence, and none that never leads. Other claims change nothing here. Use
  /// ``stretches(of:knownTo:)`` for everything that was in force. Cost: O(n log n) in the clauses that ever
  /// touched the place, however many are in force at once.
  public func leads(of days: DayInterval, knownTo knowledge: Knowledge = .everything) -> [Stretch] {
    var candidates = Candidates(provisions.filter { $0.clause.mayDecide || $0.clause.ground == .unknown })
    var begins: [HistoricalDate: [Int]] = [:]
    var turns: Set<HistoricalDate> = [days.start]
    for index in candidates.provisions.indices {
      let provision = candidates.provisions[index]
      guard let first = provision.firstDay(in: days, knownTo: knowledge) else { continue }
      begins[first, default: []].append(index)
      turns.formUnion(provision.turningDays(in: days))
    }
    var found: [(start: HistoricalDate, verdict: Verdict)] = []
    for day in turns.sorted() {
      for index in begins[day] ?? [] { candidates.add(index) }
      let verdict = Precedence.verdict(of: candidates.claims(on: day, knownTo: knowledge))
      if found.last?.verdict != verdict { found.append((day, verdict)) }
    }
    return Stretch.following(found, through: days.end)
  }

  /// Every claim in force on some day, as it was on the first of them, unordered.
  ///
  /// Cost: in proportion to the clauses that ever touched the place.
  public func claims(in days: DayInterval, knownTo knowledge: Knowledge = .everything) -> [Claim] {
    provisions.compactMap { provision in
      provision.firstDay(in: days, knownTo: knowledge).flatMap { provision.claim(on: $0, knownTo: knowledge) }
    }
  }

  /// The claims that may decide, as the day advances.
  private struct Candidates {
    /// Claims among which the first in the order of precedence is the only one that can decide.
    struct Kind: Hashable {
      let power: PowerID
      let tenure: Tenure
      let control: Control
      let mayDecide: Bool
    }

    /// In the order of precedence.
    let provisions: [Provision]
    private var heaps: [Kind: Heap] = [:]

    init(_ provisions: [Provision]) {
      self.provisions = provisions.sorted { Precedence.comesFirst($0, $1) }
    }

    /// Adds a clause that holds from now on.
    mutating func add(_ index: Int) {
      let clause = provisions[index].clause
      let kind = Kind(
        power: clause.power,
        tenure: clause.tenure,
        control: clause.control,
        mayDecide: clause.mayDecide
      )
      heaps[kind, default: Heap()].add(index)
    }

    /// The first of each kind, after removing ended ones, which never return.
    mutating func claims(on day: HistoricalDate, knownTo knowledge: Knowledge) -> [Claim] {
      var claims: [Claim] = []
      for kind in Array(heaps.keys) {
        while let first = heaps[kind]?.first {
          if let claim = provisions[first].claim(on: day, knownTo: knowledge) {
            claims.append(claim)
            break
          }
          _ = heaps[kind]?.removeFirst()
        }
        if heaps[kind]?.first == nil { heaps[kind] = nil }
      }
      return claims
    }
  }
}
