public import Diplomacy
public import HistoricalAtlas
import MapGeometry
import Synchronization

/// What happened in each face of an atlas through its calendar, to follow the shares of many areas.
///
/// The history of a face is made when an area asks for it first. A value that any number of threads may use at once.
public struct OverlapHistories: Sendable {
  private let atlas: Atlas
  private let knowledge: Knowledge
  private let faces = FaceHistories()

  /// The histories of an atlas, as far as somebody knew.
  public init(of atlas: Atlas, knownTo knowledge: Knowledge = .everything) {
    self.atlas = atlas
    self.knowledge = knowledge
  }

  /// How the shares of an area changed over the whole calendar.
  ///
  /// Stretches are consecutive without gaps; a change that leaves every share unchanged is ignored. The
  /// parameters are those of ``MeasuredArea/shares(in:of:by:claims:)``.
  public func stretches(
    of area: MeasuredArea,
    by columns: Set<OverlapColumn> = Set(OverlapColumn.allCases),
    claims choice: ClaimChoice = .predominant
  ) -> [OverlapStretch] {
    let histories = area.pieces.map { piece in
      faces.stretches(ofFace: piece.face) { atlas.stretches(ofFace: piece.face, knownTo: knowledge) }
    }
    let numbers = Dictionary(uniqueKeysWithValues: zip(area.pieces.map(\.face), histories.indices))
    let days = Set([atlas.calendar.first] + histories.flatMap { $0.map(\.interval.start) }).sorted()
    var places = histories.map { _ in 0 }
    // A history has a stretch at least.
    var verdicts = histories.compactMap(\.first?.verdict)
    var found: [(day: HistoricalDate, shares: [OverlapShare], instruments: [InstrumentID])] = []
    var before = (day: atlas.calendar.first, verdicts: verdicts)
    for day in days {
      for (index, history) in histories.enumerated() {
        while places[index] + 1 < history.count, history[places[index] + 1].interval.start <= day {
          places[index] += 1
          verdicts[index] = history[places[index]].verdict
        }
      }
      let shares = area.shares(of: atlas, by: columns, claims: choice) { verdicts[numbers[$0] ?? 0] }
      if found.last?.shares != shares {
        let isFirst = found.isEmpty
        found.append((day, shares, isFirst ? [] : instruments(from: before, to: (day, verdicts), choice)))
      }
      before = (day, verdicts)
    }
    return found.indices.map { index in
      OverlapStretch(
        first: found[index].day,
        last: index + 1 < found.count ? found[index + 1].day.previous : atlas.calendar.last,
        shares: found[index].shares,
        instruments: found[index].instruments
      )
    }
  }

  /// What changed hands in the faces, or which claims began or ended there, and by which instruments.
  private func instruments(
    from before: (day: HistoricalDate, verdicts: [Verdict]),
    to after: (day: HistoricalDate, verdicts: [Verdict]),
    _ choice: ClaimChoice
  ) -> [InstrumentID] {
    var found: Set<InstrumentID> = []
    for (old, new) in zip(before.verdicts, after.verdicts) {
      if choice == .predominant {
        guard Lead(old) != Lead(new) else { continue }
        switch Difference.Cause(from: (before.day, old), to: (after.day, new), in: atlas.register) {
        case .ended(let claim): found.insert(claim.clause.endedBy ?? claim.instrument)
        case let cause?: if let instrument = cause.instrument { found.insert(instrument) }
        case nil: break
        }
      } else {
        let (oldIDs, newIDs) = (Set(old.claims.map(\.id)), Set(new.claims.map(\.id)))
        found.formUnion(new.claims.filter { !oldIDs.contains($0.id) }.map(\.instrument))
        found.formUnion(
          old.claims.filter { !newIDs.contains($0.id) }.map { $0.clause.endedBy ?? $0.instrument }
        )
      }
    }
    return found.sorted()
  }
}

/// The stretches of faces that were asked for.
private final class FaceHistories: Sendable {
  private let known = Mutex<[Int: [Stretch]]>([:])

  func stretches(ofFace face: Int, making: () -> [Stretch]) -> [Stretch] {
    if let found = known.withLock({ $0[face] }) { return found }
    let made = making()
    known.withLock { $0[face] = made }
    return made
  }
}
