import Diplomacy
import MapGeometry

/// Who leads in each face of an atlas on some days, to find the arcs across which another leads on one of them.
struct LeadsOfFaces {
  private let leads: [[(interval: DayInterval, lead: Lead)]]

  init(_ atlas: Atlas, _ days: DayInterval, _ knowledge: Knowledge) {
    leads = atlas.coverage.faces.indices.map { face in
      atlas.leads(ofFace: face, knownTo: knowledge).compactMap { stretch in
        stretch.interval.intersection(days).map { ($0, Lead(stretch.verdict)) }
      }
    }
  }

  /// Whether the leads on the two sides differ on a day; true where the map ends.
  func differ(across sides: ArcSides) -> Bool {
    guard let left = sides.left, let right = sides.right else { return true }
    guard left != right else { return false }
    return leads[left].contains { one in
      leads[right].contains { other in
        one.lead != other.lead && one.interval.intersection(other.interval) != nil
      }
    }
  }
}
