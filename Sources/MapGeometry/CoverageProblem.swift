/// One way in which polygons fail to be a coverage.
public enum CoverageProblem: Hashable, Sendable {
  /// Two faces claim the same ground; the position lies in or on the border of both.
  case overlap(String, String, at: Position)
  /// Ground inside the coverage that no face claims, with its area in square kilometres (approximate).
  case gap(at: Position, squareKilometres: Double)
  /// An edge of a face that runs along an edge of a neighbour without being the same edge.
  case unmatchedEdge(Edge, of: String, beside: String)
  /// Two faces have the same name.
  case duplicateFace(String)
  /// A face has no polygon.
  case emptyFace(String)
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
      "the edge \(edge.from) to \(edge.to) of \(face) runs along \(neighbour) without sharing its vertices"
    case .duplicateFace(let face):
      "two faces are called \(face)"
    case .emptyFace(let face):
      "\(face) has no polygon"
    }
  }
}
