internal import MapGeometry
internal import Projections

extension MapPlane {
  /// The rings of polygons near the padded frame, with steps along their edges, the first positions repeated.
  func visibleRings(of polygons: [Polygon]) -> [[Position]] {
    var rings: [[Position]] = []
    for polygon in polygons {
      for part in visible {
        for ring in polygon.rings {
          let clipped = part.clipped(ring)
          if !clipped.isEmpty { rings.append(clipped.withEdgeSteps()) }
        }
      }
    }
    return rings
  }

  /// The pieces of lines near the padded frame, with steps along their edges.
  func visiblePieces(of lines: [LineString]) -> [[Position]] {
    var pieces: [[Position]] = []
    for line in lines {
      for part in visible { pieces += part.clipped(line).map { $0.withEdgeSteps() } }
    }
    return pieces
  }

  /// The place in the picture of a position; nil outside the frame.
  func seenPixel(of position: Position) throws(ProjectionError) -> PixelPoint? {
    guard visible.contains(where: { $0.contains(position) }) else { return nil }
    let pixel = try pixel(of: position)
    return frame.contains(pixel) ? pixel : nil
  }
}
