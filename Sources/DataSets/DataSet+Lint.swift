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

  /// Clauses of one power, region, faces and tenure of which one ends a day before or after the next starts.
  private func slips() -> [DataSetProblem] {
    struct Subject: Hashable {
      let region: RegionID
      let faces: [RegionID]
      let power: PowerID
      let tenure: Tenure
    }
    let clauses = register.instruments.flatMap(\.clauses)
    let groups = Dictionary(grouping: clauses) {
      Subject(region: $0.region, faces: $0.faces, power: $0.power, tenure: $0.tenure)
    }
    var problems: [DataSetProblem] = []
    for clauses in groups.values {
      let ordered = clauses.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
      for (clause, next) in zip(ordered, ordered.dropFirst()) {
        guard let end = clause.end else { continue }
        let days = end.distance(to: next.start)
        if days == 1 { problems.append(problem(next.id, "starts a day after \(clause.id) ends: a gap")) }
        if days == -1 {
          problems.append(problem(next.id, "starts a day before \(clause.id) ends: an overlap"))
        }
      }
    }
    return problems
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
