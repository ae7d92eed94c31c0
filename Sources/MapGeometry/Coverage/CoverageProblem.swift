/// One way in which polygons fail to be a coverage.
public enum CoverageProblem: Hashable, Sendable {
  /// Two faces claim the same ground, or one does twice; the position lies in or on the border of both, or, where
  /// two edges cross, within a grid step of that.
  case overlap(String, String, at: Position)
  /// Ground inside the coverage that no face claims, with its area in square kilometres (approximate).
  case gap(at: Position, squareKilometres: Double)
  /// An edge of a face that touches an edge of a neighbour, or runs along it, without sharing its vertices.
  case unmatchedEdge(Edge, of: String, beside: String)
  /// A hole of a polygon of the face that does not lie inside its outer ring, or lies inside another hole.
  case strayHole(of: String, at: Position)
  /// Two faces have the same name.
  case duplicateFace(String)
  /// A face has no polygon.
  case emptyFace(String)
  /// The arcs around a face do not close, or have it on both sides.
  case openBorder(String)
}

extension CoverageProblem: CustomStringConvertible {
  /// What was found and where.
  public var description: String {
    switch self {
    case .overlap(let first, let second, let position):
      first == second
        ? "\(first) overlaps itself at \(position)"
        : "\(first) and \(second) overlap at \(position)"
    case .gap(let position, let area):
      "a gap of about \(Int(area.rounded())) km2 that no face claims, at \(position)"
    case .unmatchedEdge(let edge, let face, let neighbour):
      "the edge \(edge.from) to \(edge.to) of \(face) touches \(neighbour) without sharing its vertices"
    case .strayHole(let face, let position):
      "a hole of \(face) at \(position) is not inside its polygon"
    case .duplicateFace(let face):
      "two faces are called \(face)"
    case .emptyFace(let face):
      "\(face) has no polygon"
    case .openBorder(let face):
      "the arcs around \(face) do not make closed rings"
    }
  }
}
