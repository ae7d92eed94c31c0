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
      let shape = try context.geometry(from: function) { unsafe GEOSWKTReader_read_r($0, reader, text) }
      guard text.restAfterShape.isEmpty else {
        throw PlanarOperationError(
          function: function,
          message: "text after the shape: \(text.restAfterShape)"
        )
      }
      return try shape.geometryInDegrees(readBy: function)
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

extension String {
  /// What follows the shape in well-known text; GEOS does not look at it.
  fileprivate var restAfterShape: Substring {
    self[(endOfEmpty ?? endOfParentheses)...].drop(while: \.isWhitespace)
  }

  /// The end of the word EMPTY before any parenthesis.
  private var endOfEmpty: Index? {
    let words = prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace)
    return words.first { $0.uppercased() == "EMPTY" }?.endIndex
  }

  /// The place after the parenthesis that closes the first one.
  private var endOfParentheses: Index {
    var depth = 0
    for index in utf8.indices {
      if utf8[index] == UInt8(ascii: "(") { depth += 1 }
      guard utf8[index] == UInt8(ascii: ")") else { continue }
      depth -= 1
      if depth == 0 { return utf8.index(after: index) }
    }
    return endIndex
  }
}
