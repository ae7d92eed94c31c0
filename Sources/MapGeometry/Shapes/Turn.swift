/// The side of a directed edge on which a position lies; exact for every three positions.
public enum Turn: Int, Sendable {
  /// The position lies right of the edge.
  case right = -1
  /// The position lies on the line through the edge.
  case straight = 0
  /// The position lies left of the edge.
  case left = 1

  /// The side of the edge `from` → `to` on which `position` lies.
  ///
  /// The two products are at most 3.6 × 10⁹ · 1.8 × 10⁹ and fit 64 bits; they are compared, never subtracted.
  @inline(__always)
  public static func of(_ position: Position, from: Position, to: Position) -> Turn {
    let rise = (Int64(to.x) - Int64(from.x)) * (Int64(position.y) - Int64(from.y))
    let run = (Int64(to.y) - Int64(from.y)) * (Int64(position.x) - Int64(from.x))
    return rise > run ? .left : (rise < run ? .right : .straight)
  }
}
