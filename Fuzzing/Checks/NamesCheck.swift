import HistoricalMaps

/// The tables of names of maps.
enum NamesCheck {
  static func run(_ bytes: [UInt8]) throws {
    let text = bytes.decoded
    _ = try? GeographicNames(table: text)
    _ = try? MapNames(table: text, language: "ja")
  }
}
