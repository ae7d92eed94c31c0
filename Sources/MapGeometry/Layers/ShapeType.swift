/// What every shape of a layer is.
public enum ShapeType: String, Hashable, Sendable {
  /// A single position.
  case point
  /// One line or several.
  case line
  /// An area in one piece or several.
  case polygon

  /// The kind of a shape.
  public init(of geometry: Geometry) {
    switch geometry {
    case .point: self = .point
    case .lineString, .multiLineString: self = .line
    case .polygon, .multiPolygon: self = .polygon
    }
  }
}
