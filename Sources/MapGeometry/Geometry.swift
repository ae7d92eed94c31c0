/// A shape as the map formats know it.
public enum Geometry: Hashable, Sendable {
  /// A single position.
  case point(Position)
  /// A line.
  case lineString(LineString)
  /// Any number of lines.
  case multiLineString([LineString])
  /// An area in one piece.
  case polygon(Polygon)
  /// An area in any number of pieces.
  case multiPolygon([Polygon])

  /// The box of all positions; nil for a shape without any.
  public var boundingBox: BoundingBox? {
    var boxes: [BoundingBox]
    switch self {
    case .point(let position): boxes = [BoundingBox(position)]
    case .lineString(let line): boxes = [line.boundingBox]
    case .multiLineString(let lines): boxes = lines.map(\.boundingBox)
    case .polygon(let polygon): boxes = [polygon.boundingBox]
    case .multiPolygon(let polygons): boxes = polygons.map(\.boundingBox)
    }
    guard var box = boxes.popLast() else { return nil }
    for other in boxes { box.extend(to: other) }
    return box
  }
}
