public import Diplomacy
import HistoricalAtlas
public import MapGeometry

/// Days with the same shares of an area, and what changed them.
public struct OverlapStretch: Hashable, Sendable {
  /// The first day.
  public let first: HistoricalDate
  /// The last day, inclusive.
  public let last: HistoricalDate
  /// The shares, largest first, outside last.
  public let shares: [OverlapShare]
  /// The instruments that changed them on the first day, sorted; empty on the first day of the calendar. For a
  /// claim that ended it is the one that ended it or, if not recorded, the claim's own.
  public let instruments: [InstrumentID]

  package init(
    first: HistoricalDate,
    last: HistoricalDate,
    shares: [OverlapShare],
    instruments: [InstrumentID]
  ) {
    self.first = first
    self.last = last
    self.shares = shares
    self.instruments = instruments
  }
}

extension OverlapFaces {
  /// How the shares of an area changed over the whole calendar.
  ///
  /// Stretches are consecutive without gaps; a change that leaves every share unchanged is ignored. The
  /// parameters are those of ``MeasuredArea/shares(in:of:by:claims:)``.
  public func stretches(
    of area: MeasuredArea,
    by columns: Set<OverlapColumn> = Set(OverlapColumn.allCases),
    claims choice: ClaimChoice = .predominant,
    knownTo knowledge: Knowledge = .everything
  ) -> [OverlapStretch] {
    let faces = Set(area.pieces.map(\.face))
    var days: Set<HistoricalDate> = [atlas.calendar.first]
    for face in faces {
      days.formUnion(atlas.stretches(ofFace: face, knownTo: knowledge).map(\.interval.start))
    }
    var found: [(day: HistoricalDate, shares: [OverlapShare], instruments: [InstrumentID])] = []
    var before: Snapshot?
    for day in days.sorted() {
      guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else { continue }
      let shares = area.shares(in: snapshot, of: atlas, by: columns, claims: choice)
      if found.last?.shares != shares {
        let causes = before.map { instruments(from: $0, to: snapshot, faces, choice) } ?? []
        found.append((day, shares, causes))
      }
      before = snapshot
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
    from before: Snapshot,
    to after: Snapshot,
    _ faces: Set<Int>,
    _ choice: ClaimChoice
  ) -> [InstrumentID] {
    if choice == .predominant {
      let changes = atlas.difference(from: before, to: after).changes.filter {
        !faces.isDisjoint(with: $0.faces)
      }
      let causes = changes.compactMap { change -> InstrumentID? in
        guard case .ended(let claim)? = change.cause else { return change.cause?.instrument }
        return claim.clause.endedBy ?? claim.instrument
      }
      return Set(causes).sorted()
    }
    var found: Set<InstrumentID> = []
    for face in faces {
      let old = before.verdicts[face].claims
      let new = after.verdicts[face].claims
      let (oldIDs, newIDs) = (Set(old.map(\.id)), Set(new.map(\.id)))
      found.formUnion(new.filter { !oldIDs.contains($0.id) }.map(\.instrument))
      found.formUnion(old.filter { !newIDs.contains($0.id) }.map { $0.clause.endedBy ?? $0.instrument })
    }
    return found.sorted()
  }
}
