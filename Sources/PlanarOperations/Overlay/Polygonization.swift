public import MapGeometry

/// All ground that lines enclose, and every piece of line that encloses none.
///
/// Each noded piece of the lines is an edge of a polygon or among the leftovers; nothing is lost. All four
/// lists come in the order of their positions.
public struct Polygonization: Hashable, Sendable {
  /// The faces between the lines: they touch along lines and in positions, and never overlap.
  ///
  /// What lies inside a ring that touches nothing is a polygon, and a hole of the polygon around it.
  public let polygons: [Polygon]
  /// Lines that lead nowhere: one end meets no other line, or only other dangles.
  public let dangles: [LineString]
  /// Lines that join two others and have the same ground on both sides.
  public let cutEdges: [LineString]
  /// Rings that are no border of valid ground.
  public let invalidRings: [LineString]
}
