import Cartography
import HistoricalMaps

/// A style file.
enum StyleCheck {
  static func run(_ bytes: [UInt8]) throws {
    if let style = try? MapStyle(json: bytes) {
      try holds(try MapStyle(json: bytes) == style, "a style that reads otherwise")
    }
  }
}
