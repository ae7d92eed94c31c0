import CGEOS
public import MapGeometry

extension Geometry {
  /// The shape that well-known text describes, in degrees, longitude first, snapped to the grid.
  ///
  /// Heights are left out, and so are empty parts. Fails like reading well-known binary, and if the text is
  /// invalid; the message then says where.
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
}

extension String {
  /// What follows the shape in well-known text; GEOS ignores it.
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
