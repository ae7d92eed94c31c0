import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// What the lines of an atlas's maps have in common on every day.
struct LineGround {
  /// The borders of the arcs in the order of the atlas, with the indices of their arcs; without coasts and seams.
  let lines: [(border: Border, treaty: Instrument?, arcs: [Int])]
  /// For each face the region that answers for it.
  let regions: [RegionID]
  /// The ids of the lines all of whose arcs run along one meridian or one parallel.
  let straight: Set<String>
  /// The metres across of the smallest ground whose part edges are drawn.
  let smallest: Double

  init(of atlas: Atlas, smallest: Double) {
    let arcs = atlas.coverage.arcs
    let indices = Dictionary(grouping: arcs.indices.filter { !arcs[$0].isSeam }) { arcs[$0].origin.line }
    lines = atlas.borders.compactMap { border in
      guard border.kind != .coast, let indices = indices[border.id] else { return nil }
      return (border, atlas.treaty(drawing: border), indices)
    }
    regions = atlas.coverage.faces.indices.map(atlas.region(ofFace:))
    straight = atlas.coverage.straightLines
    self.smallest = smallest
  }
}

extension Coverage {
  /// The ids of the lines all of whose arcs run along one meridian or one parallel.
  fileprivate var straightLines: Set<String> {
    let straight = Dictionary(grouping: arcs, by: \.origin.line).filter { _, arcs in
      let first = arcs[0].line.start
      return arcs.allSatisfy { $0.line.positions.allSatisfy { $0.x == first.x } }
        || arcs.allSatisfy { $0.line.positions.allSatisfy { $0.y == first.y } }
    }
    return Set(straight.keys)
  }
}
