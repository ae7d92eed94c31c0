internal import MapGeometry
internal import Projections

extension MapPlane {
  /// The rings of polygons as the padded frame shows them, first points not repeated; those out of sight left out.
  func rings(of polygons: [Polygon]) throws(ProjectionError) -> [[PixelPoint]] {
    var rings: [[Position]] = []
    for polygon in polygons {
      let box = polygon.boundingBox
      for part in visible where part.intersects(box) {
        for ring in polygon.rings {
          let clipped = part.clipped(ring: ring.positions)
          if !clipped.isEmpty { rings.append(clipped.withEdgeSteps()) }
        }
      }
    }
    return try pixels(of: rings).map { paddedFrame.clipped(ring: $0.dropLast()) }.filter { $0.count > 2 }
  }

  /// The pieces of lines that lie in the padded frame.
  func pieces(of lines: [LineString]) throws(ProjectionError) -> [[PixelPoint]] {
    var near: [[Position]] = []
    for line in lines {
      for part in visible {
        near.append(contentsOf: part.clipped(line: line.positions).map { $0.withEdgeSteps() })
      }
    }
    return try pixels(of: near).flatMap { paddedFrame.clipped(line: $0) }
  }

  /// The place in the picture of a position; nil outside the frame.
  func seenPixel(of position: Position) throws(ProjectionError) -> PixelPoint? {
    guard visible.contains(where: { $0.contains(position) }) else { return nil }
    let pixel = try pixel(of: position)
    return frame.contains(pixel) ? pixel : nil
  }
}
