import MapFormats

/// Tiny WKB, as built files have the base map.
enum TinyWKBCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard let shapes = try? TinyWKB(bytes: bytes) else { return }
    try holds(try TinyWKB(bytes: shapes.bytes) == shapes, "Tiny WKB that reads otherwise")
  }
}
