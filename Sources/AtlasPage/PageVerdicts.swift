import Diplomacy
import HistoricalAtlas
import MapGeometry

/// Every stretch of days of every face, for each kind of knowledge: found once, asked for many days.
struct PageVerdicts {
  let knowledges: [Knowledge]
  let ground: PageGround
  /// For each kind of knowledge, for each key of the ground.
  let stretches: [[[Stretch]]]

  init(_ atlas: Atlas, _ knowledges: [Knowledge]) {
    let ground = PageGround(atlas)
    let days = atlas.calendar.interval
    self.knowledges = knowledges
    self.ground = ground
    stretches = knowledges.map { knowledge in
      ground.keys.map { key in
        let history = atlas.register.history(of: key.region, parts: key.parts)
        return history?.stretches(of: days, knownTo: knowledge) ?? []
      }
    }
  }

  /// Who led in every face on a day of the calendar, for the knowledge of a number.
  func snapshot(on day: HistoricalDate, _ knowledge: Int) -> Snapshot {
    let verdicts = stretches[knowledge].map { stretches in
      stretches[stretches.indices.last { stretches[$0].interval.start <= day } ?? 0].verdict
    }
    return Snapshot(
      day: day,
      knowledge: knowledges[knowledge],
      verdicts: ground.numbers.map { verdicts[$0] }
    )
  }
}
