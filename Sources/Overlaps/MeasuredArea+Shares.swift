import Diplomacy
public import HistoricalAtlas
import MapGeometry

extension MeasuredArea {
  /// Who held how much of the area on a day.
  ///
  /// - Parameters:
  ///   - snapshot: The day, and whose knowledge counts.
  ///   - atlas: The atlas on which the area was measured, and which made the snapshot.
  ///   - columns: What distinguishes shares; ground with equal columns is one share.
  ///   - choice: Which claims count.
  /// - Returns: The shares, largest first, outside last.
  public func shares(
    in snapshot: Snapshot,
    of atlas: Atlas,
    by columns: Set<OverlapColumn> = Set(OverlapColumn.allCases),
    claims choice: ClaimChoice = .predominant
  ) -> [OverlapShare] {
    shares(of: atlas, by: columns, claims: choice) { snapshot.verdicts[$0] }
  }

  /// The same by the verdict of each face.
  func shares(
    of atlas: Atlas,
    by columns: Set<OverlapColumn>,
    claims choice: ClaimChoice,
    verdict: (_ face: Int) -> Verdict
  ) -> [OverlapShare] {
    struct Key: Hashable {
      var kind = OverlapShare.Kind.held
      var power: PowerID?
      var tenure: Tenure?
      var region: RegionID?
    }
    let asksHolder = columns.contains(.power) || columns.contains(.tenure)
    var sums: [Key: Double] = [:]
    for piece in pieces {
      let face = atlas.coverage.faces[piece.face].region
      let region = columns.contains(.region) ? atlas.register.regions.principalRegion(of: face) ?? face : nil
      let verdict = verdict(piece.face)
      var keys: Set<Key> = []
      for claim in choice == .all ? verdict.claims : verdict.predominant.map({ [$0] }) ?? [] {
        keys.insert(
          Key(
            power: columns.contains(.power) ? claim.power : nil,
            tenure: columns.contains(.tenure) ? claim.tenure : nil,
            region: region
          )
        )
      }
      if keys.isEmpty { keys = [Key(kind: asksHolder ? .contested : .held, region: region)] }
      for key in keys { sums[key, default: 0] += piece.squareKilometres }
    }
    if outside > 0 { sums[Key(kind: .outside)] = outside }
    let whole = squareKilometres
    return sums.map { key, area in
      OverlapShare(
        kind: key.kind,
        power: key.power,
        tenure: key.tenure,
        region: key.region,
        squareKilometres: area,
        share: whole > 0 ? area / whole : 0
      )
    }
    .sorted()
  }
}
