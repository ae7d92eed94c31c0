public import MapGeometry

/// All ground enclosed by lines, and every piece of line that encloses none.
///
/// Each noded piece of the lines is an edge of a polygon or a leftover; nothing is lost. All four lists are
/// sorted by position.
public struct Polygonization: Hashable, Sendable {
  /// The faces between the lines: they touch along lines and in positions, and never overlap.
  ///
  /// What lies inside a ring that touches nothing is a polygon, and a hole of the polygon around it.
  public let polygons: [Polygon]
  /// Lines with a free end: one end meets no other line, or only other dangles.
  public let dangles: [LineString]
  /// Lines that join two others and have the same ground on both sides.
  public let cutEdges: [LineString]
  /// Rings that do not bound valid ground.
  public let invalidRings: [LineString]
}
