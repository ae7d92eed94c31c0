import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The faces of an atlas by what can be said of them: those that lie in one region, and in the same of the
/// parts that its claims name, have one history.
struct PageGround {
  /// A region with some of its parts.
  struct Key: Hashable {
    let region: RegionID
    let parts: [PartID]
  }

  /// Each key once, in the order of the faces.
  private(set) var keys: [Key] = []
  /// For each face the number of its key.
  private(set) var numbers: [Int] = []

  /// Faces by the parts in which a clause holds, or does not exist, that satisfies a condition.
  init(_ atlas: Atlas, where isMeant: (Clause) -> Bool = { _ in true }) {
    var named: [RegionID: Set<PartID>] = [:]
    for clause in atlas.register.instruments.flatMap(\.clauses) where isMeant(clause) {
      let parts = clause.exceptParts + [clause.ground.part].compactMap(\.self)
      named[clause.region, default: []].formUnion(parts)
    }
    var known: [Key: Int] = [:]
    for face in atlas.coverage.faces {
      let lineage = atlas.register.regions.lineage(of: face.region)
      let key = Key(
        region: face.region,
        parts: face.parts.filter { part in lineage.contains { named[$0]?.contains(part) ?? false } }
      )
      let number = known[key] ?? keys.count
      if number == keys.count { keys.append(key) }
      known[key] = number
      numbers.append(number)
    }
  }
}
