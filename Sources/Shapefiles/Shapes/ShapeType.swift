public import MapGeometry

/// What every shape of a shapefile is; a shapefile holds shapes of one kind only.
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

  /// The kind that the number in a shapefile's header stands for; nil for multipoints and surfaces.
  ///
  /// Shapes with heights (Z) and measures (M) count as the plain ones.
  init?(code: Int32) {
    switch code {
    case 1, 11, 21: self = .point
    case 3, 13, 23: self = .line
    case 5, 15, 25: self = .polygon
    default: return nil
    }
  }

  /// The number of the plain kind in a shapefile's header.
  var code: Int32 {
    switch self {
    case .point: 1
    case .line: 3
    case .polygon: 5
    }
  }
}
