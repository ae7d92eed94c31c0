import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// What the lines of an atlas's maps have in common on every day.
struct LineGround {
  /// The borders of the arcs in the order of the atlas, with the treaty that draws each and on which days, and the indices
  /// of their arcs; without coasts and seams.
  let lines: [(border: Border, treaty: Instrument?, days: DayInterval?, arcs: [Int])]
  /// For each face the region that answers for it.
  let regions: [RegionID]
  /// The regions beside the arcs of lines whose kinds change, by the indices of the arcs.
  let beside: [Int: Set<RegionID>]
  /// How a line is drawn while its treaty holds, by its id, where it runs along one meridian or one
  /// parallel throughout; the others are treaty lines.
  let straight: [String: BorderKind]
  /// The metres across of the smallest ground whose part edges are drawn.
  let smallest: Double

  init(of atlas: Atlas, smallest: Double) {
    let arcs = atlas.coverage.arcs
    let indices = Dictionary(grouping: arcs.indices.filter { !arcs[$0].isSeam }) { arcs[$0].origin.line }
    lines = atlas.borders.compactMap { border in
      guard border.kind != .coast, let indices = indices[border.id] else { return nil }
      return (border, atlas.treaty(drawing: border), atlas.standing(of: border), indices)
    }
    regions = atlas.coverage.faces.indices.map(atlas.region(ofFace:))
    let changing = lines.filter { !$0.border.kinds.isEmpty }.flatMap(\.arcs)
    beside = Dictionary(
      changing.map { ($0, atlas.regions(beside: arcs[$0].sides)) },
      uniquingKeysWith: { first, _ in first }
    )
    straight = Dictionary(
      lines.filter { $0.treaty != nil }.compactMap { line in
        atlas.course(ofLine: line.border.id).map { (line.border.id, BorderKind($0)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    self.smallest = smallest
  }
}

extension BorderKind {
  /// The style of a treaty's line along a meridian or a parallel.
  fileprivate init(_ course: Border.Course) {
    switch course {
    case .meridian: self = .meridian
    case .parallel: self = .parallel
    }
  }
}
