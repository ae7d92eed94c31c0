import MapGeometry

extension ShapeType {
  /// The kind of a number in a shapefile's header; nil for multipoints and surfaces.
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
