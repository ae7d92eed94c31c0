import MapGeometry

extension ShapeBytes {
  /// The bytes of a shape in a layer: header with the box of the shape, then well-known binary, little end first.
  ///
  /// Lines and areas are written as multi-shapes, whether they have one part or several, for a table has one type.
  static func bytes(of geometry: Geometry) -> [UInt8] {
    var writer = ShapeBytesWriter()
    let box = geometry.boundingBox
    writer.bytes += [UInt8(ascii: "G"), UInt8(ascii: "P"), 0, box == nil ? 0b0001_0001 : 0b0000_0011]
    writer.append(UInt32(FileTables.system))
    if let box {
      for value in [box.southWest.x, box.northEast.x, box.southWest.y, box.northEast.y] {
        writer.append(degrees: value)
      }
    }
    writer.append(geometry)
    return writer.bytes
  }
}

/// Well-known binary as ISO has it.
private struct ShapeBytesWriter {
  var bytes: [UInt8] = []

  mutating func append(_ geometry: Geometry) {
    switch geometry {
    case .point(let position):
      begin(1)
      append(position)
    case .lineString(let line): append([line])
    case .multiLineString(let lines): append(lines)
    case .polygon(let polygon): append([polygon])
    case .multiPolygon(let polygons): append(polygons)
    }
  }

  private mutating func append(_ lines: [LineString]) {
    begin(5, count: lines.count)
    for line in lines {
      begin(2, count: line.positions.count)
      for position in line.positions { append(position) }
    }
  }

  private mutating func append(_ polygons: [Polygon]) {
    begin(6, count: polygons.count)
    for polygon in polygons {
      begin(3, count: polygon.rings.count)
      for ring in polygon.rings {
        append(UInt32(ring.positions.count))
        for position in ring.positions { append(position) }
      }
    }
  }

  private mutating func begin(_ kind: UInt32, count: Int? = nil) {
    bytes.append(1)
    append(kind)
    if let count { append(UInt32(count)) }
  }

  private mutating func append(_ position: Position) {
    append(degrees: position.x)
    append(degrees: position.y)
  }

  mutating func append(degrees steps: Int32) {
    append((Double(steps) / Position.stepsPerDegree).bitPattern)
  }

  mutating func append(_ number: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
