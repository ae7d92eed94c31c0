import MapFormats
import MapGeometry

/// Reads well-known binary written by GEOS: little-endian, longitude and latitude only.
struct ShapeReader {
  /// The kind of the outermost shape.
  private(set) var kind: WellKnownBinary.Kind?
  /// Every point found, at any depth, in order.
  private(set) var positions: [Position] = []
  private(set) var lines: [LineString] = []
  private(set) var polygons: [Polygon] = []

  private let bytes: [UInt8]
  private var offset = 0
  private let unit: WellKnownBinary.Unit
  private let function: String

  /// Reads everything at once; empty parts are dropped.
  ///
  /// - Parameter function: The function of GEOS that made the shape; errors name it.
  init(_ bytes: [UInt8], unit: WellKnownBinary.Unit, from function: String) throws(PlanarOperationError) {
    self.bytes = bytes
    self.unit = unit
    self.function = function
    kind = try readShape()
  }

  private mutating func readShape() throws(PlanarOperationError) -> WellKnownBinary.Kind {
    _ = number(UInt8.self)
    let code = number(UInt32.self)
    guard let kind = WellKnownBinary.Kind(rawValue: code) else { throw error("a shape of kind \(code)") }
    switch kind {
    case .point:
      if let position = try readPoint() { positions.append(position) }
    case .lineString:
      if let line = try readLine() { lines.append(line) }
    case .polygon:
      if let polygon = try readPolygon() { polygons.append(polygon) }
    case .multiPoint, .multiLineString, .multiPolygon, .geometryCollection:
      for _ in 0..<number(UInt32.self) { _ = try readShape() }
    }
    return kind
  }

  private mutating func readPoint() throws(PlanarOperationError) -> Position? {
    let x = Double(bitPattern: number(UInt64.self))
    let y = Double(bitPattern: number(UInt64.self))
    if x.isNaN, y.isNaN { return nil }
    return try position(x: x, y: y)
  }

  private mutating func readLine() throws(PlanarOperationError) -> LineString? {
    let positions = try readPositions()
    if positions.isEmpty { return nil }
    do { return try LineString(positions) } catch { throw self.error("\(error)") }
  }

  private mutating func readPolygon() throws(PlanarOperationError) -> Polygon? {
    var rings: [Ring] = []
    for _ in 0..<number(UInt32.self) {
      let positions = try readPositions()
      do { rings.append(try Ring(positions)) } catch { throw self.error("\(error)") }
    }
    guard let outer = rings.first else { return nil }
    return Polygon(outer: outer, holes: Array(rings.dropFirst()))
  }

  private mutating func readPositions() throws(PlanarOperationError) -> [Position] {
    let count = Int(number(UInt32.self))
    var positions: [Position] = []
    positions.reserveCapacity(count)
    for _ in 0..<count {
      let x = Double(bitPattern: number(UInt64.self))
      let y = Double(bitPattern: number(UInt64.self))
      positions.append(try position(x: x, y: y))
    }
    return positions
  }

  private func position(x: Double, y: Double) throws(PlanarOperationError) -> Position {
    do { return try unit.position(x: x, y: y) } catch { throw self.error("\(error)") }
  }

  private mutating func number<Number: FixedWidthInteger>(_: Number.Type) -> Number {
    let size = MemoryLayout<Number>.size
    let slice = bytes[offset..<offset + size]
    offset += size
    return unsafe slice.withUnsafeBytes { Number(littleEndian: unsafe $0.loadUnaligned(as: Number.self)) }
  }

  private func error(_ message: String) -> PlanarOperationError {
    PlanarOperationError(function: function, message: message)
  }
}

extension WellKnownBinary.Unit {
  /// A position as GEOS gives it back: degrees are snapped, steps must be whole numbers.
  @inline(__always)
  func position(x: Double, y: Double) throws(PositionError) -> Position {
    guard self == .gridSteps, let x = Int32(exactly: x), let y = Int32(exactly: y) else {
      let steps = self == .gridSteps ? Position.stepsPerDegree : 1
      return try Position(longitude: x / steps, latitude: y / steps)
    }
    return try Position(x: x, y: y)
  }
}
