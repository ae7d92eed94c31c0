import MapGeometry

extension ShapeVertices {
  /// The shape as required by the format: outer rings clockwise, each followed by its holes,
  /// counter-clockwise.
  init(_ geometry: Geometry) {
    switch geometry {
    case .point(let position):
      x = [position.longitude]
      y = [position.latitude]
    case .lineString(let line): append(line.positions)
    case .multiLineString(let lines): for line in lines { append(line.positions) }
    case .polygon(let polygon): append(polygon)
    case .multiPolygon(let polygons): for polygon in polygons { append(polygon) }
    }
  }

  private mutating func append(_ polygon: Polygon) {
    append(polygon.outer.clockwise.positions)
    for hole in polygon.holes { append(hole.counterClockwise.positions) }
  }

  private mutating func append(_ positions: [Position]) {
    partStarts.append(x.count)
    for position in positions {
      x.append(position.longitude)
      y.append(position.latitude)
    }
  }
}
