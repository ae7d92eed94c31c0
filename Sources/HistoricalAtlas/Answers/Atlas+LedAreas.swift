public import Diplomacy
import MapGeometry

/// Ground with one lead through time: how many square kilometres, from day to day.
public struct LedArea: Hashable, Sendable {
  /// Who led there, and how.
  public let lead: Lead
  /// A verdict of such ground, on the first day on which there was any.
  public let verdict: Verdict
  /// The square kilometres from each day on which they changed, in order; 0 before the first.
  public let steps: [Step]

  /// The ground from a day on.
  public struct Step: Hashable, Sendable {
    /// The first day.
    public let day: HistoricalDate
    /// The geodesic area in square kilometres.
    public let squareKilometres: Double
  }

  /// The square kilometres on a day.
  public func squareKilometres(on day: HistoricalDate) -> Double {
    steps.last { $0.day <= day }?.squareKilometres ?? 0
  }
}

extension Atlas {
  /// The ground that each had on each day of a period, as snapshots would give it; empty off the calendar.
  ///
  /// Secret ground of a power is not told apart from other ground that it holds alike. Sorted by the ground and days
  /// held, the most first. Cost: that of the leads of all faces.
  public func ledAreas(in period: DatePeriod, knownTo knowledge: Knowledge = .everything) -> [LedArea] {
    guard let days = period.interval.intersection(calendar.interval) else { return [] }
    let last = min(period.last, calendar.last)
    var verdicts: [Lead: (day: HistoricalDate, verdict: Verdict)] = [:]
    var changes: [Lead: [HistoricalDate: [Int: Bool]]] = [:]
    for face in coverage.faces.indices {
      var before: Lead?
      for stretch in leads(ofFace: face, in: days, knownTo: knowledge) {
        let (day, lead) = (stretch.interval.start, Lead(stretch.verdict))
        guard lead != before else { continue }
        if let before { changes[before, default: [:]][day, default: [:]][face] = false }
        changes[lead, default: [:]][day, default: [:]][face] = true
        if verdicts[lead].map({ day < $0.day }) ?? true { verdicts[lead] = (day, stretch.verdict) }
        before = lead
      }
    }
    let areas = changes.compactMap { lead, turns -> (area: LedArea, amount: Double)? in
      guard let verdict = verdicts[lead]?.verdict else { return nil }
      var held: Set<Int> = []
      let sorted = turns.sorted { $0.key < $1.key }
      var amount = 0.0
      let steps = sorted.enumerated().map { index, turn in
        for (face, isHeld) in turn.value {
          if isHeld { held.insert(face) } else { held.remove(face) }
        }
        let area = coverage.squareKilometres(of: held)
        let end = index + 1 < sorted.count ? sorted[index + 1].key : last.next
        amount += area * Double(turn.key.distance(to: end))
        return LedArea.Step(day: turn.key, squareKilometres: area)
      }
      return (LedArea(lead: lead, verdict: verdict, steps: steps), amount)
    }
    return areas.sorted { ($1.amount, $0.area.name) < ($0.amount, $1.area.name) }.map(\.area)
  }
}

extension LedArea {
  /// A name that orders equal areas.
  fileprivate var name: String {
    let powers = ([lead.power].compactMap(\.self) + lead.contenders).map(\.name).joined(separator: " ")
    return "\(powers) \(lead.tenure?.rawValue ?? "") \(lead.status.rawValue)"
  }
}
