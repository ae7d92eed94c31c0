import CGEOS
public import MapGeometry

extension Geometry {
  /// The shape that well-known text describes, in degrees, longitude first, snapped to the grid.
  ///
  /// Heights are left out, and so are empty parts. Fails as reading well-known binary does, and when the text is
  /// none; the message then says where GEOS stumbled.
  public init(wellKnownText text: String) throws(PlanarOperationError) {
    let function = "GEOSWKTReader_read_r"
    self = try PlanarContext.lent { context throws(PlanarOperationError) in
      let reader = try unsafe context.pointer(from: "GEOSWKTReader_create_r") {
        unsafe GEOSWKTReader_create_r($0)
      }
      defer { context.calling { unsafe GEOSWKTReader_destroy_r($0, reader) } }
      return try context.geometry(from: function) { unsafe GEOSWKTReader_read_r($0, reader, text) }
        .geometryInDegrees(readBy: function)
    }
  }

  /// The shape as well-known text: degrees with at most seven decimals, longitude first, `POINT (126.65 45.75)`.
  public func wellKnownText() throws(PlanarOperationError) -> String {
    try PlanarContext.lent { context throws(PlanarOperationError) in
      let writer = try unsafe context.pointer(from: "GEOSWKTWriter_create_r") {
        unsafe GEOSWKTWriter_create_r($0)
      }
      defer { context.calling { unsafe GEOSWKTWriter_destroy_r($0, writer) } }
      let text: String? = try context.handle(of: self, in: .degrees).calling { context, geometry in
        unsafe GEOSWKTWriter_setTrim_r(context, writer, 1)
        unsafe GEOSWKTWriter_setRoundingPrecision_r(context, writer, 7)
        guard let text = unsafe GEOSWKTWriter_write_r(context, writer, geometry) else { return nil }
        defer { unsafe GEOSFree_r(context, text) }
        return unsafe String(cString: text)
      }
      guard let text else { throw context.error(in: "GEOSWKTWriter_write_r") }
      return text
    }
  }
}
