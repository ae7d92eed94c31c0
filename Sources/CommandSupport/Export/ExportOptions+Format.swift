public import ArgumentParser

extension ExportOptions {
  /// The formats.
  public enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// GeoJSON.
    case geojson
    /// Newline-delimited GeoJSON.
    case geojsonl
    /// A GeoJSON text sequence.
    case geojsonseq
    /// JSON-FG: GeoJSON with the days of each feature.
    case jsonfg
    /// TopoJSON.
    case topojson
    /// CSV with well-known text.
    case csv
    /// A shapefile.
    case shapefile
    /// A GeoPackage.
    case gpkg

    /// Whether it needs a library that `spheres` does not link.
    public var needsLibrary: Bool { self == .shapefile || self == .gpkg }

    /// Whether one file can have several layers.
    public var holdsLayers: Bool { self == .topojson || self == .gpkg }

    /// The endings of its files, the usual one first.
    public var endings: [String] {
      switch self {
      case .geojson: ["geojson", "json"]
      case .geojsonl: ["geojsonl", "ndjson"]
      case .geojsonseq: ["geojsons"]
      case .jsonfg: ["jsonfg"]
      case .topojson: ["topojson"]
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
