internal import MapGeometry
internal import Projections

extension MapPlane {
  /// The rings of polygons near the padded frame, with steps along their edges, the first positions repeated.
  func visibleRings(of polygons: [Polygon]) -> [[Position]] {
    var rings: [[Position]] = []
    for polygon in polygons {
      let box = polygon.boundingBox
      for part in visible where part.intersects(box) {
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

  /// How many steps of the grid east and north are nowhere in the frame longer than so many pixels; at least one.
  func gridSteps(pixels: Double) -> (x: UInt32, y: UInt32) {
    let step: Int32 = 10_000
    var (east, north) = (0.0, 0.0)
    for position in visible.flatMap({ $0.lattice(stepsPerSide: 4) }) {
      guard let toEast = try? Position(x: position.x + step, y: position.y) else { continue }
      guard let toNorth = try? Position(x: position.x, y: position.y + step) else { continue }
      guard let ends = try? self.pixels(of: [[position, toEast, toNorth]])[0] else { continue }
      east = max(east, ends[0].distance(to: ends[1]))
      north = max(north, ends[0].distance(to: ends[2]))
    }
    let count = { (length: Double) in
      length > 0 ? UInt32(min(max(Double(step) * pixels / length, 1), 10_000_000)) : 1
    }
    return (count(east), count(north))
  }

  /// The place in the picture of a position; nil outside the frame.
  func seenPixel(of position: Position) throws(ProjectionError) -> PixelPoint? {
    guard visible.contains(where: { $0.contains(position) }) else { return nil }
    let pixel = try pixel(of: position)
    return frame.contains(pixel) ? pixel : nil
  }
}
