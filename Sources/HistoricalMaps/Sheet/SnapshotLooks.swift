import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// How each face looks on a map of a day.
///
/// To those who do not know the line that bounds a sphere, it has no limit there: on both sides of the line, as far as a
/// sphere or a bare title leads, it is drawn as a sphere that no line bounds.
package struct SnapshotLooks {
  /// One for each face.
  package let looks: [Look]

  /// The looks of a day, as far as its knowledge goes.
  init(_ snapshot: Snapshot, in atlas: Atlas, _ lines: LineGround) {
    var looks = snapshot.verdicts.map { Look($0) }
    guard snapshot.knowledge != .everything else {
      self.looks = looks
      return
    }
    let groups = looks.indices.map { Group(region: atlas.region(ofFace: $0), look: looks[$0]) }
    var joined = Joined()
    for (left, right) in lines.hiddenSides(in: snapshot, of: atlas.coverage) {
      guard groups[left] != groups[right],
        [left, right].allSatisfy({ looks[$0].isSphere || looks[$0].isBareTitle })
      else { continue }
      joined.join(groups[left], groups[right])
    }
    for (face, group) in groups.enumerated() {
      guard let members = joined.members(of: group) else { continue }
      let spheres = members.compactMap { $0.look.isSphere ? $0.look.fill.power : nil }
      guard !spheres.isEmpty, Set(members.map(\.look)).count > 1 else { continue }
      looks[face] = looks[face].without(
        limitOf: Set(spheres).sorted(),
        over: snapshot.verdicts[face].sovereign
      )
    }
    self.looks = looks
  }

  /// The ground of a region that looks alike.
  private struct Group: Hashable {
    let region: RegionID
    let look: Look
  }

  /// Groups that meet at lines which are not known.
  private struct Joined {
    private var sets: [Set<Group>] = []

    mutating func join(_ a: Group, _ b: Group) {
      var union: Set<Group> = [a, b]
      sets.removeAll { set in
        guard !set.isDisjoint(with: union) else { return false }
        union.formUnion(set)
        return true
      }
      sets.append(union)
    }

    func members(of group: Group) -> Set<Group>? { sets.first { $0.contains(group) } }
  }
}

extension LineGround {
  /// The faces on both sides of each line whose treaty is signed, and not known to those whose knowledge a snapshot has.
  func hiddenSides(in snapshot: Snapshot, of coverage: Coverage) -> [(left: Int, right: Int)] {
    lines.flatMap { border, treaty, days, arcs -> [(left: Int, right: Int)] in
      guard let signed = treaty?.signed.earliest, signed <= snapshot.day,
        case .unheardOf = LineStanding(of: border, drawnBy: treaty, on: days, in: snapshot)
      else { return [] }
      return arcs.compactMap { number in
        let sides = coverage.arcs[number].sides
        guard let left = sides.left, let right = sides.right else { return nil }
        return (left, right)
      }
    }
  }
}
