import Diplomacy
import HistoricalAtlas
import MapGeometry

extension DataSet {
  /// Two powers that hold one ground on one day by tenures of the same rank, although no source is said to leave open
  /// who led; each pair of clauses once, with its first day and one face.
  func twoHolders(_ atlas: Atlas) -> [DataSetProblem] {
    struct Pair: Hashable {
      let first: ClauseID
      let second: ClauseID
    }
    var found: [Pair: (day: HistoricalDate, face: String)] = [:]
    for index in atlas.coverage.faces.indices {
      for stretch in atlas.leads(ofFace: index) {
        let rivals = stretch.verdict.standings.filter { $0.reason == .sharesHighestRank }.map(\.claim)
          .filter { $0.control != .contested }
          .sorted { ($0.startDate, $0.id) < ($1.startDate, $1.id) }
        guard let first = rivals.first, let last = rivals.last(where: { $0.power != first.power }) else {
          continue
        }
        let pair = Pair(first: first.id, second: last.id)
        if let known = found[pair], known.day <= stretch.interval.start { continue }
        found[pair] = (stretch.interval.start, atlas.coverage.faces[index].name)
      }
    }
    return found.map { pair, at in
      problem(
        pair.second,
        at: "part",
        "holds \(at.face) on \(at.day) as clause \(pair.first) of another power does, by a tenure of the same rank:"
          + " expected except_parts in one of them, other days, or control: contested or disputed"
      )
    }
  }

  /// Strips along railways whose track does not touch the region of the clause.
  func strayStrips(_ atlas: Atlas) -> [DataSetProblem] {
    let lines = Dictionary(atlas.railways.map { ($0.id, $0.line) }, uniquingKeysWith: { first, _ in first })
    return register.instruments.flatMap(\.clauses).flatMap { clause in
      clause.ground.railways.filter { id in
        guard let line = lines[id] else { return false }
        return !line.positions.contains { position in
          guard let face = atlas.match(at: position)?.face else { return false }
          return register.regions.lineage(of: atlas.coverage.faces[face].region).contains(clause.region)
        }
      }
      .map { id in
        problem(clause.id, at: "railways", "is a strip along \(id), which does not touch \(clause.region)")
      }
    }
  }

  /// What an author may have overlooked about parts: clauses on a part that lead nowhere in it on any day, and ground
  /// that a clause leaves out and nobody holds by a tenure of that rank.
  func oversights(_ atlas: Atlas) -> [DataSetProblem] {
    outranked(atlas) + uncovered(atlas)
  }

  /// Clauses on a part that lead nowhere in it on any day.
  private func outranked(_ atlas: Atlas) -> [DataSetProblem] {
    var never: [ClauseID: ClauseID?] = [:]
    var leading: Set<ClauseID> = []
    for index in atlas.coverage.faces.indices where !atlas.coverage.faces[index].parts.isEmpty {
      for stretch in atlas.leads(ofFace: index) {
        for standing in stretch.verdict.standings where standing.claim.ground.part != nil {
          if standing.reason == .leads || standing.reason.contends {
            leading.insert(standing.claim.id)
          } else if case .outranked(let other) = standing.reason {
            never[standing.claim.id] = other
          }
        }
      }
    }
    return never.filter { !leading.contains($0.key) }.map { clause, other in
      let above = other.map { ": \($0) ranks higher" } ?? ""
      return problem(clause, at: "part", "leads nowhere in its part on any day\(above)").asWarning
    }
  }

  /// Ground that a clause leaves out as a part, while nobody holds it by a tenure of the same rank.
  private func uncovered(_ atlas: Atlas) -> [DataSetProblem] {
    let calendar = about.calendar.interval
    return register.instruments.flatMap(\.clauses).flatMap { clause -> [DataSetProblem] in
      guard !clause.exceptParts.isEmpty, let rank = clause.tenure.rank, rank.isContestable,
        let days = clause.interval?.intersection(calendar)
      else { return [] }
      return clause.exceptParts.compactMap { part in
        let holes = atlas.faces(of: part).sorted().flatMap { face -> [DayInterval] in
          guard register.regions.lineage(of: atlas.coverage.faces[face].region).contains(clause.region) else {
            return []
          }
          return atlas.stretches(ofFace: face).filter { stretch in
            !stretch.verdict.claims.contains {
              $0.tenure.rank.map { $0 <= rank } ?? false && $0.ground.hasFaces
            }
          }
          .compactMap { $0.interval.intersection(days) }
        }
        guard let first = holes.map(\.start).min(), let last = holes.map({ $0.lastDay ?? .last }).max() else {
          return nil
        }
        let text = "leaves out \(part), where nobody holds by that rank on days from \(first) to \(last)"
        return problem(clause.id, at: "except_parts", text).asWarning
      }
    }
  }

  /// Strips along railways that the data set does not have, or whose track it does not date.
  static func strips(of instruments: [Instrument], along railways: [Railway]) -> [(
    clause: ClauseID, message: String
  )] {
    let known = Dictionary(railways.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return instruments.flatMap(\.clauses).flatMap { clause in
      clause.ground.railways.compactMap { id -> (clause: ClauseID, message: String)? in
        guard let railway = known[id] else { return (clause.id, "there is no railway \"\(id)\"") }
        guard railway.sections.isEmpty else { return nil }
        return (
          clause.id, "is a strip along \(id), whose track has no days: expected track: in railways.yaml"
        )
      }
    }
  }
}
