import CGEOS
import MapFormats
import MapGeometry

extension PlanarContext {
  /// Lines inside GEOS, in grid steps.
  func handle(of lines: [LineString]) throws(PlanarOperationError) -> GeometryHandle {
    var writer = WellKnownBinary(in: .gridSteps)
    writer.append(lines)
    return try handle(reading: writer.bytes)
  }

  /// Polygons inside GEOS, in grid steps, as they are.
  func handle(of polygons: [Polygon]) throws(PlanarOperationError) -> GeometryHandle {
    var writer = WellKnownBinary(in: .gridSteps)
    writer.append(polygons)
    return try handle(reading: writer.bytes)
  }

  /// A line inside GEOS, in grid steps.
  func handle(of line: LineString) throws(PlanarOperationError) -> GeometryHandle {
    var writer = WellKnownBinary(in: .gridSteps)
    writer.append(.lineString(line))
    return try handle(reading: writer.bytes)
  }

  /// A position inside GEOS, in grid steps.
  func handle(of position: Position) throws(PlanarOperationError) -> GeometryHandle {
    try geometry(from: "GEOSGeom_createPointFromXY_r") {
      unsafe GEOSGeom_createPointFromXY_r($0, Double(position.x), Double(position.y))
    }
  }

  func handle(reading bytes: [UInt8]) throws(PlanarOperationError) -> GeometryHandle {
    let reader = try unsafe pointer(from: "GEOSWKBReader_create_r") { unsafe GEOSWKBReader_create_r($0) }
    defer { calling { unsafe GEOSWKBReader_destroy_r($0, reader) } }
    return try geometry(from: "GEOSWKBReader_read_r") { context in
      unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe GEOSWKBReader_read_r(context, reader, buffer.baseAddress, buffer.count)
      }
    }
  }
}

extension GeometryHandle {
  /// The geometry as well-known binary: little-endian, longitude and latitude only.
  borrowing func bytes() throws(PlanarOperationError) -> [UInt8] {
    let writer = try unsafe context.pointer(from: "GEOSWKBWriter_create_r") {
      unsafe GEOSWKBWriter_create_r($0)
    }
    defer { context.calling { unsafe GEOSWKBWriter_destroy_r($0, writer) } }
    let written: [UInt8]? = calling { context, geometry in
      unsafe GEOSWKBWriter_setByteOrder_r(context, writer, CInt(GEOS_WKB_NDR.rawValue))
      unsafe GEOSWKBWriter_setFlavor_r(context, writer, CInt(GEOS_WKB_ISO.rawValue))
      unsafe GEOSWKBWriter_setOutputDimension_r(context, writer, 2)
      var count = 0
      guard let start = unsafe GEOSWKBWriter_write_r(context, writer, geometry, &count) else { return nil }
      defer { unsafe GEOSFree_r(context, start) }
      return unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }
    guard let written else { throw context.error(in: "GEOSWKBWriter_write_r") }
    return written
  }

  /// The parts of a result in grid steps.
  ///
  /// - Parameter function: The function of GEOS that made it; errors name it.
  borrowing func shapes(from function: String) throws(PlanarOperationError) -> ShapeReader {
    try ShapeReader(bytes(), unit: .gridSteps, from: function)
  }
}
