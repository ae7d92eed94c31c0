import MapFormats
import MapGeometry
import PlanarOperations

/// Well-known binary and text, of shapes and of coordinate systems.
enum WellKnownCheck {
  static func run(_ bytes: [UInt8]) throws {
    if let shape = try? Geometry(wellKnownBinary: bytes) {
      try holds(try Geometry(wellKnownBinary: shape.wellKnownBinary()) == shape, "WKB that reads otherwise")
    }
    if let shape = try? Geometry(wellKnownText: bytes.decoded) {
      try holds(try Geometry(wellKnownText: shape.wellKnownText) == shape, "WKT that reads otherwise")
    }
    _ = ReferenceSystem.objection(to: bytes.decoded)
  }
}
