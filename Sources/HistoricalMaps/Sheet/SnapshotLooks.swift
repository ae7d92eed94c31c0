import Cartography
import Diplomacy
package import HistoricalAtlas
import MapGeometry

/// How each face looks on a map of a day.
///
/// To those who do not know the line that bounds a sphere, it has no limit there: on both sides of the line, as far as a
/// sphere or a bare title leads, it is drawn as a sphere that no line bounds.
package struct SnapshotLooks {
  /// One for each face.
  package let looks: [Look]

  /// The looks of a day, as far as its knowledge goes.
  package init(_ snapshot: Snapshot, in atlas: Atlas) {
    self.init(snapshot, in: atlas, hidden: HiddenArcs(of: atlas))
  }

  /// - Parameter hidden: The arcs of lines that a treaty draws.
  init(_ snapshot: Snapshot, in atlas: Atlas, hidden: HiddenArcs) {
    var looks = snapshot.verdicts.map { Look($0) }
    guard snapshot.knowledge != .everything else {
      self.looks = looks
      return
    }
    let groups = looks.indices.map { Group(region: atlas.region(ofFace: $0), look: looks[$0]) }
    var joined = Joined()
    for (left, right) in hidden.sides(in: snapshot) where groups[left] != groups[right] {
      guard [left, right].allSatisfy({ looks[$0].isSphere || looks[$0].isBareTitle }) else { continue }
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

/// The arcs of the lines that treaties draw, with the faces on their two sides.
struct HiddenArcs {
  private let lines:
    [(border: Border, treaty: Instrument, days: DayInterval?, sides: [(left: Int, right: Int)])]

  init(of atlas: Atlas) {
    let arcs = Dictionary(grouping: atlas.coverage.arcs) { $0.origin.line }
    lines = atlas.borders.compactMap { border in
      guard let treaty = atlas.treaty(drawing: border), let own = arcs[border.id] else { return nil }
      let sides = own.compactMap { arc -> (left: Int, right: Int)? in
        guard let left = arc.sides.left, let right = arc.sides.right else { return nil }
        return (left, right)
      }
      return (border, treaty, atlas.standing(of: border), sides)
    }
  }

  /// The faces on both sides of each line whose treaty is signed, and not known to those whose knowledge a snapshot has.
  func sides(in snapshot: Snapshot) -> [(left: Int, right: Int)] {
    lines.flatMap { border, treaty, days, sides -> [(left: Int, right: Int)] in
      guard let signed = treaty.signed.earliest, signed <= snapshot.day,
        case .unheardOf = LineStanding(of: border, drawnBy: treaty, on: days, in: snapshot)
      else { return [] }
      return sides
    }
  }
}
