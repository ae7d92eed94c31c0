/// One outer ring, counter-clockwise, and the holes in it, clockwise (the winding of RFC 7946).
public struct Polygon: Hashable, Sendable {
  /// The outer ring, counter-clockwise.
  public let outer: Ring
  /// The holes, each clockwise.
  public let holes: [Ring]

  /// Reverses rings where necessary.
  public init(outer: Ring, holes: [Ring] = []) {
    self.outer = outer.counterClockwise
    self.holes = holes.map(\.clockwise)
  }

  /// Takes rings with the right direction.
  init(outer: Ring, turnedHoles holes: [Ring]) {
    self.outer = outer
    self.holes = holes
  }

  /// The outer ring, then the holes.
  public var rings: [Ring] { [outer] + holes }

  /// The polygon's bounding box.
  public var boundingBox: BoundingBox { outer.boundingBox }

  /// Whether the position lies inside, outside or exactly on the border of the polygon.
  public func side(of position: Position) -> RingSide {
    switch outer.side(of: position) {
    case .outside: return .outside
    case .border: return .border
    case .inside: break
    }
    for hole in holes {
      switch hole.side(of: position) {
      case .inside: return .outside
      case .border: return .border
      case .outside: continue
      }
    }
    return .inside
  }
}
