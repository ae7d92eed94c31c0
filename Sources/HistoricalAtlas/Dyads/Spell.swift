import Diplomacy
import MapGeometry

/// Days on which a claim leads, or is in force, on one face, or on ground that has none.
struct Spell {
  let region: RegionID
  /// Nil along a railway and on unknown ground.
  let face: Int?
  /// The days, within the calendar.
  let days: DayInterval
  /// Nil where nobody leads.
  let claim: Claim?
  let isLed: Bool
  let status: VerdictStatus
  let contenders: [PowerID]
  let sovereign: PowerID?
  let certainty: Certainty?

  /// The same on some of the days; nil if it has none of them.
  func on(_ interval: DayInterval) -> Spell? {
    days.intersection(interval).map { days in
      Spell(
        region: region,
        face: face,
        days: days,
        claim: claim,
        isLed: isLed,
        status: status,
        contenders: contenders,
        sovereign: sovereign,
        certainty: certainty
      )
    }
  }
}

extension Spell {
  /// Who leads in a face, nobody too.
  init(leadingIn face: Int, of region: RegionID, _ stretch: Stretch) {
    let verdict = stretch.verdict
    self.init(
      region: region,
      face: face,
      days: stretch.interval,
      claim: verdict.predominant,
      isLed: verdict.predominant != nil,
      status: verdict.status,
      contenders: verdict.contenders,
      sovereign: verdict.sovereign?.power,
      certainty: stretch.certainty
    )
  }

  /// A claim that is in force.
  init(of claim: Claim, on face: Int?, of region: RegionID, _ days: DayInterval, under verdict: Verdict?) {
    self.init(
      region: region,
      face: face,
      days: days,
      claim: claim,
      isLed: face != nil && verdict?.predominant?.id == claim.id,
      status: verdict?.status ?? .held,
      contenders: [],
      sovereign: verdict?.sovereign?.power,
      certainty: claim.certainty
    )
  }
}

extension [Spell] {
  /// The number of days that at least one has.
  var dayCount: Int {
    var count = 0
    var reached: HistoricalDate?
    for days in map(\.days).sorted(by: { $0.start < $1.start }) {
      let start = reached.map { Swift.max($0, days.start) } ?? days.start
      guard let end = days.end, start < end else { continue }
      count += start.distance(to: end)
      reached = end
    }
    return count
  }

  /// The largest area of the faces that are held on one day.
  func largestArea(_ areas: [Double]) -> Double? {
    let spells = filter { $0.face != nil }
    return Set(spells.map(\.days.start)).map { day in
      spells.filter { $0.days.contains(day) }.compactMap(\.face).sorted().reduce(0) { $0 + areas[$1] }
    }.max()
  }

  /// The area of each face, once for every day.
  func areaDays(_ areas: [Double]) -> Double {
    reduce(0) { sum, spell in
      guard let face = spell.face, let days = spell.days.dayCount else { return sum }
      return sum + areas[face] * Double(days)
    }
  }

  /// What most of the ground and days have; without ground, most of the days. Of equals the first in the
  /// order of names.
  func most<Value: Hashable>(
    _ areas: [Double],
    _ value: (Spell) -> Value?,
    named name: (Value) -> String
  ) -> Value? {
    var weights: [Value: (area: Double, days: Int)] = [:]
    for spell in self {
      guard let found = value(spell) else { continue }
      weights[found, default: (0, 0)].area += [spell].areaDays(areas)
      weights[found, default: (0, 0)].days += spell.days.dayCount ?? 0
    }
    return weights.max { a, b in
      (a.value.area, a.value.days, name(b.key)) < (b.value.area, b.value.days, name(a.key))
    }?.key
  }
}
