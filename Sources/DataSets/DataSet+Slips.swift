import Diplomacy
import HistoricalAtlas
import MapGeometry

extension DataSet {
  /// Clauses of one ground of which one ends a day before or after another starts, though they follow each
  /// other: for one power, by one tenure, or the one ended by the instrument of the other.
  func slips() -> [DataSetProblem] {
    struct Ground: Hashable {
      let region: RegionID
      let faces: [RegionID]
    }
    let clauses = register.instruments.flatMap { instrument in
      instrument.clauses.map { (clause: $0, instrument: instrument.id) }
    }
    let groups = Dictionary(grouping: clauses) { Ground(region: $0.clause.region, faces: $0.clause.faces) }
    let unlikely = unlikelyEnds()
    return groups.values.flatMap { group in
      group.flatMap { ending in
        group.compactMap { starting -> DataSetProblem? in
          let (clause, next) = (ending.clause, starting.clause)
          guard let days = clause.end?.distance(to: next.start), abs(days) == 1, clause.start < next.start,
            clause.power == next.power || clause.tenure == next.tenure
              || clause.endedBy == starting.instrument,
            unlikely[clause.id] == nil
          else { return nil }
          return days == 1
            ? problem(next.id, at: "start", "starts a day after \(clause.id) ends: a gap")
            : problem(next.id, at: "start", "starts a day before \(clause.id) ends: an overlap")
        }
      }
    }
      + unlikely.map { id, days in
        problem(
          id,
          at: "end",
          "ends on \(days.found), a day off what ended it and all that ended with it: expected \(days.expected)"
        )
      }
  }

  /// Clauses that end a day before or after the day to which most else of the instrument points that ended them.
  private func unlikelyEnds() -> [ClauseID: (found: HistoricalDate, expected: HistoricalDate)] {
    let clauses = register.instruments.flatMap(\.clauses)
    let groups = Dictionary(grouping: clauses.filter { $0.endedBy != nil && $0.end != nil }) { $0.endedBy }
    var unlikely: [ClauseID: (found: HistoricalDate, expected: HistoricalDate)] = [:]
    for (ender, ended) in groups {
      guard let instrument = ender.flatMap(register.instrument) else { continue }
      let dates = [instrument.signed, instrument.inForce].compactMap { $0 }.filter { !$0.isSpan }
      let days = dates.compactMap(\.earliest) + instrument.clauses.map(\.start) + ended.compactMap(\.end)
      let votes = days.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      for clause in ended {
        guard let end = clause.end, end <= about.calendar.last,
          let expected = [end.previous, end.next].max(by: { votes[$0, default: 0] < votes[$1, default: 0] })
        else { continue }
        // Its own vote does not count.
        let others = votes[end, default: 0] - 1
        if others <= 1, votes[expected, default: 0] > others { unlikely[clause.id] = (end, expected) }
      }
    }
    return unlikely
  }
}
