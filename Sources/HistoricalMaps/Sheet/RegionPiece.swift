import Diplomacy
package import HistoricalAtlas
package import MapGeometry

/// The ground of a region that looks alike on a day.
package struct RegionPiece: Hashable {
  /// The region, with its subregions.
  package let region: RegionID
  /// How it looks.
  package let look: Look
  /// The indices of its faces, ascending.
  package let faces: [Int]
  /// The largest of its faces, which speaks for it.
  package let largest: Int
  /// Whether it is the largest of its region, which has the region's name.
  package let isMain: Bool
  /// Whether it has the largest face outside every subregion, and so the region's id; the largest if there is none.
  package let isOwn: Bool
  /// Whether the claim that leads is less than probable.
  package let isUncertain: Bool

  /// The pieces of all regions, by region, the largest first.
  package static func pieces(
    of snapshot: Snapshot,
    _ looks: SnapshotLooks,
    in atlas: Atlas
  ) -> [RegionPiece] {
    struct Key: Hashable {
      let region: RegionID
      let look: Look
    }
    var groups: [Key: (faces: [Int], area: Double)] = [:]
    for face in snapshot.verdicts.indices {
      let key = Key(region: atlas.region(ofFace: face), look: looks.looks[face])
      groups[key, default: ([], 0)].faces.append(face)
      groups[key]?.area += atlas.coverage.faces[face].areaInSquareKilometres
    }
    let sorted = groups.sorted { a, b in
      (a.key.region, b.value.area, a.value.faces[0]) < (b.key.region, a.value.area, b.value.faces[0])
    }
    let areas = atlas.coverage.faces.map(\.areaInSquareKilometres)
    func largest(_ faces: some Sequence<Int>) -> Int? {
      faces.max { (areas[$0], $1) < (areas[$1], $0) }
    }
    let own = Dictionary(grouping: atlas.coverage.faces.indices) { atlas.coverage.faces[$0].region }
      .mapValues { largest($0) }
    var named: Set<RegionID> = []
    return sorted.map { key, group in
      let first = largest(group.faces) ?? group.faces[0]
      let isMain = named.insert(key.region).inserted
      return RegionPiece(
        region: key.region,
        look: key.look,
        faces: group.faces,
        largest: first,
        isMain: isMain,
        isOwn: own[key.region].map { $0.map(group.faces.contains) ?? false } ?? isMain,
        isUncertain: snapshot.verdicts[first].isDoubtful
      )
    }
  }
}

extension Verdict {
  /// Whether the claim that leads is less than probable.
  fileprivate var isDoubtful: Bool {
    switch predominant?.certainty {
    case .uncertain, .disputed: true
    case .certain, .probable, nil: false
    }
  }
}
