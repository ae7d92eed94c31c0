import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

extension DataSet {
  /// What no single file shows to be wrong: days without a sovereign, gaps and overlaps of a day, dates that
  /// disagree, lines that nothing uses.
  ///
  /// - Parameter atlas: The atlas that was built from the data set.
  func lint(_ atlas: Atlas) -> [DataSetProblem] {
    daysWithoutSovereign(atlas) + slips() + disagreeingDates() + unusedLines()
  }

  /// Days of the calendar on which a face has neither a sovereign nor a suzerain.
  private func daysWithoutSovereign(_ atlas: Atlas) -> [DataSetProblem] {
    atlas.coverage.faces.flatMap { face -> [DataSetProblem] in
      guard let history = register.history(ofFace: face.id) else { return [] }
      // Neighbours that differ in other claims are told as one.
      let holes = history.stretches(of: about.calendar.interval).filter { $0.verdict.sovereign == nil }
        .map(\.interval).reduce(into: [(first: HistoricalDate, last: HistoricalDate?)]()) { holes, days in
          if let last = holes.last?.last, last.next == days.start {
            holes[holes.count - 1].last = days.lastDay
          } else {
            holes.append((days.start, days.lastDay))
          }
        }
      return holes.map { hole in
        let message = "\(face.id) has no sovereign from \(hole.first) to \(hole.last?.description ?? "..")"
        let title = lastTitle(of: face.id, endingBy: hole.first)
        return problem(title?.id, at: title.map { $0.start < hole.first } ?? true ? "end" : "start", message)
      }
    }
  }

  /// The clause that gave a face its last title before a day; where there is none, its first.
  private func lastTitle(of face: RegionID, endingBy day: HistoricalDate) -> Clause? {
    let lineage = register.regions.lineage(of: face)
    let titles = register.instruments.flatMap(\.clauses).filter {
      lineage.contains($0.region) && [.sovereignty, .suzerainty, .annexation].contains($0.tenure)
    }
    .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    return titles.last { $0.start < day } ?? titles.first
  }

  /// Clauses of one ground of which one ends a day before or after another starts, though they follow each
  /// other: for one power, by one tenure, or the one ended by the instrument of the other.
  private func slips() -> [DataSetProblem] {
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

  /// Clauses that count from signature or entry into force and start on another day than their instrument says.
  private func disagreeingDates() -> [DataSetProblem] {
    register.instruments.flatMap { instrument in
      instrument.clauses.compactMap { clause -> DataSetProblem? in
        let date: EDTF?
        switch clause.countsFrom {
        case .signature: date = instrument.signed
        case .inForce: date = instrument.inForce
        case .effect: return nil
        }
        guard let date else {
          return problem(
            clause.id,
            at: "counts_from",
            "counts from the entry into force, and the instrument does not give it"
          )
        }
        let fits =
          date.earliest.map { $0 <= clause.start } ?? true && date.latest.map { clause.start <= $0 } ?? true
        guard !fits else { return nil }
        let word = clause.countsFrom.rawValue
        return problem(
          clause.id,
          at: "start",
          "starts on \(clause.start) and counts from \(word), which is \(date)"
        )
      }
    }
  }

  /// Lines that neither cut the land nor serve another line.
  private func unusedLines() -> [DataSetProblem] {
    let used = Set(plan.lines)
    let served = Set(delimitations.flatMap(\.linesNamed))
    return delimitations.filter { !used.contains($0.id) && !served.contains($0.id) }.map {
      DataSetProblem(file: "lines/\($0.id).yaml", line: nil, message: "no region is cut by this line")
    }
  }

  /// A problem of a field of a clause, at its line, or of the regions as a whole.
  private func problem(_ clause: ClauseID?, at field: String, _ message: String) -> DataSetProblem {
    guard let clause else { return DataSetProblem(file: "regions.yaml", line: nil, message: message) }
    let place = place(of: field, of: clause)
    return DataSetProblem(file: place.file, line: place.line, message: "clause \(clause): \(message)")
  }

  private func place(of field: String, of clause: ClauseID) -> (file: String, line: Int?) {
    for lines in clauseLines.values {
      if let line = lines.clauses[clause] { return (lines.file, lines.fields[clause]?[field] ?? line) }
    }
    return ("instruments", nil)
  }
}
