package import MapGeometry

/// The border at which the map ends, for positions outside it.
///
/// It answers as ``DecidingBorders`` does there, on every day, and is made in a fraction of the time. A value; threads
/// may share it.
package struct MapEdge: Sendable {
  private let index: ArcIndex
  private let kinds = ArcKinds(count: 1) { _ in true }
  private let origins: [ArcOrigin]
  private let across: [RegionID?]

  /// Indexes the arcs at which the map of an atlas ends.
  package init(_ atlas: Atlas) {
    let arcs = atlas.coverage.arcs
    index = ArcIndex(atlas.coverage) { $0.sides.isFrontier ? 0 : nil }
    origins = arcs.map(\.origin)
    across = arcs.map { $0.sides.isFrontier ? atlas.region(behind: $0) : nil }
  }

  /// The border whose uncertainty covers a position outside the map; nil if none does.
  package func nearest(to position: Position) -> BorderDistance? {
    index.nearestArc(to: position, of: kinds).flatMap { found in
      BorderDistance(
        fromOutside: origins[found.arc],
        found.nearest,
        arc: found.arc,
        across: across[found.arc]
      )
    }
  }
}
