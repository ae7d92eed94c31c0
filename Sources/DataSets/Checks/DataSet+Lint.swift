import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

extension DataSet {
  /// Problems that no single file shows: days without a sovereign, gaps and overlaps of a day, dates that
  /// disagree, lines that nothing uses, two holders of one ground, strips outside their region.
  ///
  /// - Parameter atlas: The atlas built from the data set.
  func lint(_ atlas: Atlas) -> [DataSetProblem] {
    daysWithoutSovereign(atlas) + slips() + disagreeingDates() + unusedLines() + twoHolders(atlas)
      + strayStrips(atlas)
  }

  /// Days of the calendar on which a face has neither a sovereign nor a suzerain.
  private func daysWithoutSovereign(_ atlas: Atlas) -> [DataSetProblem] {
    let titles = titles()
    // A hole of a region is one of all its faces.
    var seen: Set<String> = []
    return atlas.coverage.faces.indices.flatMap { index -> [DataSetProblem] in
      let region = atlas.coverage.faces[index].region
      // Neighbours that differ only in other claims are reported as one.
      let holes = atlas.leads(ofFace: index).filter { $0.verdict.sovereign == nil }
        .map(\.interval).reduce(into: [(first: HistoricalDate, last: HistoricalDate?)]()) { holes, days in
          if let last = holes.last?.last, last.next == days.start {
            holes[holes.count - 1].last = days.lastDay
          } else {
            holes.append((days.start, days.lastDay))
          }
        }
      return holes.compactMap { hole in
        let message = "\(region) has no sovereign from \(hole.first) to \(hole.last?.description ?? "..")"
        guard seen.insert(message).inserted else { return nil }
        let title = lastTitle(of: region, endingBy: hole.first, titles)
        return problem(title?.id, at: title.map { $0.start < hole.first } ?? true ? "end" : "start", message)
      }
    }
  }

  /// The clause that gave a face its last title before a day; its first if there is none.
  private func lastTitle(
    of face: RegionID,
    endingBy day: HistoricalDate,
    _ titles: [RegionID: [Clause]]
  ) -> Clause? {
    let titles = register.regions.lineage(of: face).compactMap { titles[$0] }
    let before = titles.compactMap { ofRegion in ofRegion.last { $0.start < day } }
    return before.max(by: startsEarlier) ?? titles.compactMap(\.first).min(by: startsEarlier)
  }

  /// The titles to each region, by their start.
  private func titles() -> [RegionID: [Clause]] {
    let titles = register.instruments.flatMap(\.clauses).filter {
      [.sovereignty, .suzerainty, .annexation].contains($0.tenure)
    }
    return Dictionary(grouping: titles.sorted(by: startsEarlier), by: \.region)
  }

  private func startsEarlier(_ a: Clause, _ b: Clause) -> Bool { (a.start, a.id) < (b.start, b.id) }

  /// Clauses that count from signature or entry into force but start on a different day from their
  /// instrument's.
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
  func problem(_ clause: ClauseID?, at field: String, _ message: String) -> DataSetProblem {
    guard let clause else { return DataSetProblem(file: "regions.yaml", line: nil, message: message) }
    let place = lines.place(of: field, of: clause)
    return DataSetProblem(file: place.file, line: place.line, message: "clause \(clause): \(message)")
  }
}
