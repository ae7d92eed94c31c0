import MapGeometry

/// Which parts a position of a region lies in.
struct Membership {
  private let parts: [DrawnPart]
  /// For each part whether it may have ground in each of the faces before parts.
  private let reach: [[Bool]]
  /// For each part the parts that are cut out of it.
  private let without: [[Int]]
  /// The parts, each after those that are cut out of it.
  private let order: [Int]

  init(_ regions: [RegionID], _ parts: [DrawnPart], _ plan: RegionPlan) {
    self.parts = parts
    let lineages = regions.map { Set(plan.lineage(of: $0)) }
    reach = parts.map { part in lineages.map { !$0.isDisjoint(with: part.plan.regions) } }
    let ids = parts.map(\.plan.id)
    let without = parts.map { $0.plan.without.compactMap(ids.firstIndex(of:)) }
    self.without = without
    var order: [Int] = []
    func add(_ part: Int) {
      guard !order.contains(part) else { return }
      without[part].forEach(add)
      order.append(part)
    }
    parts.indices.forEach(add)
    self.order = order
  }

  /// The indices of the parts of each position, given the face of each; empty where that is nil.
  func sets(at positions: [Position], _ faces: [Int?]) -> [[Int]] {
    var sets = [Set<Int>](repeating: [], count: positions.count)
    for part in order {
      let rings = parts[part].rings + parts[part].circles
      guard let box = BoundingBox(rings.flatMap(\.positions)) else { continue }
      let near = positions.indices.filter { index in
        faces[index].map { reach[part][$0] } ?? false && box.contains(positions[index])
          && sets[index].isDisjoint(with: without[part])
      }
      guard !near.isEmpty else { continue }
      for (index, isInside) in zip(near, parts[part].surrounds(near.map { positions[$0] })) where isInside {
        sets[index].insert(part)
      }
    }
    return sets.map { $0.sorted() }
  }
}
