import Diplomacy
import HistoricalAtlas
import MapGeometry

extension DataSet {
  /// Clauses of the same ground that start a day after or before another ends, although they are consecutive:
  /// for one power, by one tenure, or one ended by the other's instrument. Each is reported with one other.
  func slips() -> [DataSetProblem] {
    struct Place: Hashable {
      let region: RegionID
      let faces: [RegionID]
      let ground: Ground
    }
    struct End: Hashable {
      let place: Place
      let day: HistoricalDate
      let link: Link
    }
    enum Link: Hashable {
      case power(PowerID)
      case tenure(Tenure)
      case instrument(InstrumentID)
    }
    let clauses = register.instruments.flatMap { instrument in
      instrument.clauses.map { (clause: $0, instrument: instrument.id) }
    }
    let unlikely = unlikelyEnds()
    var ended: [End: (first: Clause, longer: Clause?)] = [:]
    for (clause, _) in clauses.sorted(by: { $0.clause.id < $1.clause.id }) where unlikely[clause.id] == nil {
      guard let end = clause.end else { continue }
      let place = Place(region: clause.region, faces: clause.faces, ground: clause.ground)
      let links =
        [Link.power(clause.power), .tenure(clause.tenure)]
        + [clause.endedBy].compactMap { $0.map(Link.instrument) }
      // A one-day clause starts with the one that follows it too soon.
      let isLonger = clause.start.distance(to: end) > 1
      for link in links {
        var known = ended[End(place: place, day: end, link: link)] ?? (clause, nil)
        if isLonger, known.longer == nil { known.longer = clause }
        ended[End(place: place, day: end, link: link)] = known
      }
    }
    return clauses.flatMap { next, instrument -> [DataSetProblem] in
      let place = Place(region: next.region, faces: next.faces, ground: next.ground)
      func clause(endingOn day: HistoricalDate?, _ choose: ((first: Clause, longer: Clause?)) -> Clause?)
        -> Clause?
      {
        guard let day else { return nil }
        return [Link.power(next.power), .tenure(next.tenure), .instrument(instrument)]
          .compactMap { ended[End(place: place, day: day, link: $0)].flatMap(choose) }
          .min { $0.id < $1.id }
      }
      return [
        clause(endingOn: next.start.previous) { $0.first }
          .map { problem(next.id, at: "start", "starts a day after \($0.id) ends: a gap") },
        clause(endingOn: next.start.next) { $0.longer }
          .map { problem(next.id, at: "start", "starts a day before \($0.id) ends: an overlap") },
      ].compactMap { $0 }
    }
      + unlikely.map { id, days in
        problem(
          id,
          at: "end",
          "ends on \(days.found), a day off what ended it and all that ended with it: expected \(days.expected)"
        )
      }
  }

  /// Clauses that end a day before or after the day on which most clauses ended by the same instrument end.
  ///
  /// Parts are left out: each was taken or left on a day of its own.
  private func unlikelyEnds() -> [ClauseID: (found: HistoricalDate, expected: HistoricalDate)] {
    let clauses = register.instruments.flatMap(\.clauses).filter { $0.ground == .whole }
    let groups = Dictionary(grouping: clauses.filter { $0.endedBy != nil && $0.end != nil }) { $0.endedBy }
    var unlikely: [ClauseID: (found: HistoricalDate, expected: HistoricalDate)] = [:]
    for (ender, ended) in groups {
      guard let instrument = ender.flatMap(register.instrument) else { continue }
      let dates = [instrument.signed, instrument.inForce].compactMap { $0 }.filter { !$0.isSpan }
      let days =
        dates.compactMap(\.earliest)
        + instrument.clauses.filter { $0.ground == .whole }.map(\.start) + ended.compactMap(\.end)
      let votes = days.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      for clause in ended {
        guard let end = clause.end, end <= about.calendar.last,
          let expected = [end.previous, end.next].max(by: { votes[$0, default: 0] < votes[$1, default: 0] })
        else { continue }
        // Its own end does not count.
        let others = votes[end, default: 0] - 1
        if others <= 1, votes[expected, default: 0] > others { unlikely[clause.id] = (end, expected) }
      }
    }
    return unlikely
  }
}
