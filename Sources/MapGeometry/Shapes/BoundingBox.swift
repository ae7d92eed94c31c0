/// The smallest axis-aligned box that contains one or more positions; its edges belong to it.
public struct BoundingBox: Hashable, Sendable {
  /// The corner with the smallest longitude and latitude.
  public private(set) var southWest: Position
  /// The corner with the largest longitude and latitude.
  public private(set) var northEast: Position

  /// The box of a single position.
  public init(_ position: Position) {
    southWest = position
    northEast = position
  }

  /// The box between two opposite corners, in any order.
  public init(_ a: Position, _ b: Position) {
    southWest = Position(uncheckedX: min(a.x, b.x), y: min(a.y, b.y))
    northEast = Position(uncheckedX: max(a.x, b.x), y: max(a.y, b.y))
  }

  /// The box of positions; nil if there are none.
  public init?(_ positions: some Sequence<Position>) {
    var box: BoundingBox?
    for position in positions {
      if box == nil { box = BoundingBox(position) } else { box?.extend(to: position) }
    }
    guard let box else { return nil }
    self = box
  }

  /// The box as an area, starting at its south-western corner; nil if it has no width or no height.
  package var polygon: Polygon? {
    let southEast = Position(uncheckedX: northEast.x, y: southWest.y)
    let northWest = Position(uncheckedX: southWest.x, y: northEast.y)
    return (try? Ring([southWest, southEast, northEast, northWest])).map { Polygon(outer: $0) }
  }

  /// Grows just enough to contain `position`.
  public mutating func extend(to position: Position) {
    southWest = Position(uncheckedX: min(southWest.x, position.x), y: min(southWest.y, position.y))
    northEast = Position(uncheckedX: max(northEast.x, position.x), y: max(northEast.y, position.y))
  }

  /// Grows just enough to contain `other`.
  public mutating func extend(to other: BoundingBox) {
    extend(to: other.southWest)
    extend(to: other.northEast)
  }

  /// Whether the position lies in the box or on its edge.
  public func contains(_ position: Position) -> Bool {
    southWest.x <= position.x && position.x <= northEast.x
      && southWest.y <= position.y && position.y <= northEast.y
  }

  /// Whether the whole other box lies in this one.
  public func contains(_ other: BoundingBox) -> Bool {
    contains(other.southWest) && contains(other.northEast)
  }

  /// Whether the boxes share at least one position.
  public func intersects(_ other: BoundingBox) -> Bool {
    southWest.x <= other.northEast.x && other.southWest.x <= northEast.x
      && southWest.y <= other.northEast.y && other.southWest.y <= northEast.y
  }
}
