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
    daysWithoutSovereign(atlas) + slips() + lateEnds() + disagreeingDates() + unusedLines()
  }

  /// Days of the calendar on which a face has neither a sovereign nor a suzerain.
  private func daysWithoutSovereign(_ atlas: Atlas) -> [DataSetProblem] {
    atlas.coverage.faces.flatMap { face -> [DataSetProblem] in
      guard let history = register.history(ofFace: face.id) else { return [] }
      return history.stretches(of: about.calendar.interval).filter { $0.verdict.sovereign == nil }.map {
        let days = $0.interval
        let last = days.lastDay?.description ?? ".."
        let message = "\(face.id) has no sovereign from \(days.start) to \(last)"
        return problem(lastTitle(of: face.id, endingBy: days.start), message)
      }
    }
  }

  /// The clause that gave a face its last title before a day; where there is none, its first.
  private func lastTitle(of face: RegionID, endingBy day: HistoricalDate) -> ClauseID? {
    let lineage = register.regions.lineage(of: face)
    let titles = register.instruments.flatMap(\.clauses).filter {
      lineage.contains($0.region) && [.sovereignty, .suzerainty, .annexation].contains($0.tenure)
    }
    .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    return (titles.last { $0.start < day } ?? titles.first)?.id
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
    return groups.values.flatMap { group in
      group.flatMap { ending in
        group.compactMap { starting -> DataSetProblem? in
          let (clause, next) = (ending.clause, starting.clause)
          guard let days = clause.end?.distance(to: next.start), abs(days) == 1, clause.start < next.start,
            clause.power == next.power || clause.tenure == next.tenure
              || clause.endedBy == starting.instrument
          else { return nil }
          return days == 1
            ? problem(next.id, "starts a day after \(clause.id) ends: a gap")
            : problem(next.id, "starts a day before \(clause.id) ends: an overlap")
        }
      }
    }
  }

  /// Clauses that end a day before or after the instrument that is said to have ended them.
  private func lateEnds() -> [DataSetProblem] {
    register.instruments.flatMap(\.clauses).compactMap { clause -> DataSetProblem? in
      guard let end = clause.end, end <= about.calendar.last,
        let instrument = clause.endedBy.flatMap(register.instrument)
      else { return nil }
      let dates = [instrument.signed, instrument.inForce].compactMap { $0 }.filter { !$0.isSpan }
      let days = dates.compactMap(\.earliest) + instrument.clauses.map(\.start)
      guard !days.contains(end), let near = days.first(where: { abs($0.distance(to: end)) == 1 }) else {
        return nil
      }
      return problem(
        clause.id,
        "ends on \(end), a day off \(instrument.id), which ended it: expected \(near)"
      )
    }
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
          return problem(clause.id, "counts from the entry into force, and the instrument does not give it")
        }
        let fits =
          date.earliest.map { $0 <= clause.start } ?? true && date.latest.map { clause.start <= $0 } ?? true
        guard !fits else { return nil }
        let word = clause.countsFrom.rawValue
        return problem(clause.id, "starts on \(clause.start) and counts from \(word), which is \(date)")
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

  /// A problem of a clause, at its line, or of the regions as a whole.
  private func problem(_ clause: ClauseID?, _ message: String) -> DataSetProblem {
    guard let clause else { return DataSetProblem(file: "regions.yaml", line: nil, message: message) }
    let place = places(of: clause)
    return DataSetProblem(file: place.file, line: place.line, message: "clause \(clause): \(message)")
  }

  private func places(of clause: ClauseID) -> (file: String, line: Int?) {
    for lines in clauseLines.values {
      if let line = lines.clauses[clause] { return (lines.file, line) }
    }
    return ("instruments", nil)
  }
}
