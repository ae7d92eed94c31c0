import ArgumentParser

extension ExportOptions {
  package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case geojson
    /// Newline-delimited GeoJSON.
    case geojsonl
    /// A GeoJSON text sequence.
    case geojsonseq
    /// JSON-FG: GeoJSON with the days of each feature.
    case jsonfg
    case topojson
    /// Linked Places, for gazetteers: places, or regions.
    case lpf
    /// CSV with well-known text.
    case csv
    case shapefile
    case gpkg

    /// Whether it needs a library that `spheres` does not link.
    package var needsLibrary: Bool { self == .shapefile || self == .gpkg }

    /// Whether one file can have several layers.
    package var holdsLayers: Bool { self == .topojson || self == .gpkg }

    /// Its file extensions, the usual one first.
    package var endings: [String] {
      switch self {
      case .geojson: ["geojson", "json"]
      case .geojsonl: ["geojsonl", "ndjson"]
      case .geojsonseq: ["geojsons"]
      case .jsonfg: ["jsonfg"]
      case .topojson: ["topojson"]
      case .lpf: ["jsonld"]
      case .csv: ["csv"]
      case .shapefile: ["shp"]
      case .gpkg: ["gpkg"]
      }
    }

    init?(ending: String) {
      guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
      self = format
    }
  }
}
