public import MapGeometry

/// Well-known binary as ISO has it, little end first, built from its start to its end.
package struct WellKnownBinary {
  /// The kinds of shapes, by the numbers of the format.
  package enum Kind: UInt32 {
    case point = 1
    case lineString = 2
    case polygon = 3
    case multiPoint = 4
    case multiLineString = 5
    case multiPolygon = 6
    case geometryCollection = 7
  }

  package enum Unit {
    /// Grid steps as doubles, degrees × 10⁷: whole numbers.
    case gridSteps
    case degrees
  }

  package private(set) var bytes: [UInt8]
  private let unit: Unit

  /// Nothing but what stands before the shape.
  package init(in unit: Unit, after header: [UInt8] = []) {
    self.unit = unit
    bytes = header
  }

  package mutating func append(_ geometry: Geometry) {
    switch geometry {
    case .point(let position): append(position)
    case .lineString(let line): append(line)
    case .multiLineString(let lines): append(lines)
    case .polygon(let polygon): append(polygon)
    case .multiPolygon(let polygons): append(polygons)
    }
  }

  /// Appends lines as one shape, also when there is one of them.
  package mutating func append(_ lines: [LineString]) {
    appendHeader(.multiLineString, count: lines.count)
    for line in lines { append(line) }
  }

  /// Appends polygons as one shape, also when there is one of them.
  package mutating func append(_ polygons: [Polygon]) {
    appendHeader(.multiPolygon, count: polygons.count)
    for polygon in polygons { append(polygon) }
  }

  private mutating func append(_ position: Position) {
    appendHeader(.point, count: nil)
    appendCoordinates(of: position)
  }

  private mutating func append(_ line: LineString) {
    appendHeader(.lineString, count: line.positions.count)
    for position in line.positions { appendCoordinates(of: position) }
  }

  private mutating func append(_ polygon: Polygon) {
    appendHeader(.polygon, count: 1 + polygon.holes.count)
    for ring in polygon.rings {
      bytes.append(littleEndian: UInt32(ring.positions.count))
      for position in ring.positions { appendCoordinates(of: position) }
    }
  }

  private mutating func appendHeader(_ kind: Kind, count: Int?) {
    bytes.append(1)
    bytes.append(littleEndian: kind.rawValue)
    if let count { bytes.append(littleEndian: UInt32(count)) }
  }

  private mutating func appendCoordinates(of position: Position) {
    switch unit {
    case .gridSteps:
      bytes.append(littleEndian: Double(position.x).bitPattern)
      bytes.append(littleEndian: Double(position.y).bitPattern)
    case .degrees:
      bytes.append(littleEndian: position.longitude.bitPattern)
      bytes.append(littleEndian: position.latitude.bitPattern)
    }
  }
}

extension [UInt8] {
  package mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

extension Geometry {
  /// The shape as well-known binary: degrees, longitude first, little-endian.
  public func wellKnownBinary() -> [UInt8] {
    var binary = WellKnownBinary(in: .degrees)
    binary.append(self)
    return binary.bytes
  }
}
