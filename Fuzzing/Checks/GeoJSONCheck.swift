import MapFormats
import MapGeometry

/// GeoJSON, as one text and line by line, and any JSON.
enum GeoJSONCheck {
  static func run(_ bytes: [UInt8]) throws {
    if let value = try? JSONValue(parsing: bytes) {
      try holds(try JSONValue(parsing: value.bytes(.pretty)) == value, "JSON that reads otherwise")
    }
    if let collection = try? FeatureCollection(geoJSON: bytes) { try rewrite(collection.features) }
    if let collection = try? FeatureCollection(geoJSONLines: bytes) { try rewrite(collection.features) }
  }

  /// Writes features in every format of the library; what can be read must survive a round trip.
  static func rewrite(_ features: [Feature]) throws {
    let collection = FeatureCollection(features)
    let again = try FeatureCollection(geoJSON: collection.geoJSON())
    try holds(again.features.map(\.geometry) == features.map(\.geometry), "shapes that read otherwise")
    try holds(again.features.count == features.count, "features that are lost")
    let lines = try FeatureCollection(geoJSONLines: collection.geoJSONLines())
    try holds(lines.features == again.features, "lines that read otherwise")
    _ = CSVTable(features).csv()
    for geometry in features.compactMap(\.geometry) { _ = geometry.wellKnownText }
  }
}
