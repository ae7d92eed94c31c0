/// Where a position lies as seen from a ring or a polygon.
public enum RingSide: Sendable {
  /// Within the area.
  case inside
  /// Exactly on an edge or a vertex.
  case border
  /// Neither within nor on an edge.
  case outside
}
