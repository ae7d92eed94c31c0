/// A shape as in map formats.
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

  /// An area in as many pieces as there are polygons: `.polygon` for one.
  public init(_ polygons: [Polygon]) {
    self = polygons.count == 1 ? .polygon(polygons[0]) : .multiPolygon(polygons)
  }

  /// The pieces of an area; empty for other shapes.
  public var polygons: [Polygon] {
    switch self {
    case .polygon(let polygon): [polygon]
    case .multiPolygon(let polygons): polygons
    case .point, .lineString, .multiLineString: []
    }
  }

  /// The pieces of a line; empty for other shapes.
  public var lines: [LineString] {
    switch self {
    case .lineString(let line): [line]
    case .multiLineString(let lines): lines
    case .point, .polygon, .multiPolygon: []
    }
  }

  /// The box of all positions; nil if there are none.
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
