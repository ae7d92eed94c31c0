import Diplomacy
import HistoricalAtlas
import RegionBuilding
import Shapefiles

/// The entry of a file of ready polygons in `regions.yaml`.
struct PolygonFile: Sendable {
  /// The path of the file in the data set's folder.
  let file: String
  /// The layer of a GeoPackage; nil for the only one that it has.
  let layer: String?
  /// The attribute with a feature's region.
  let field: String
  /// Features count only when their attributes have these values, as for a layer of the base map.
  let conditions: [String: [String]]
  /// Values of the attribute whose features are left out on purpose.
  let leftOut: Set<String>
  /// The borders of the polygons, as a line of the atlas.
  let border: Border
  let uncertaintyInKilometres: Double
  let closingInKilometres: Double
  let overlaps: ReadyPolygons.OverlapRule
  let gaps: ReadyPolygons.GapRule
  /// The line of the entry in `regions.yaml`.
  let line: Int

  /// Whether it is a shapefile; otherwise it is a single file.
  var isShapefile: Bool { file.lowercased().hasSuffix(".shp") }

  /// Every existing file that belongs to it.
  func parts(in folder: Folder) -> [String] {
    guard isShapefile else { return [file] }
    let files = (try? Shapefile.files(of: "\(folder.path)/\(file)")) ?? []
    return files.map { String($0.trimmingPrefix("\(folder.path)/")) }
  }
}

/// Which features of the ready polygons make up a region.
struct PolygonValues: Sendable {
  /// The values of the field; by default the region's id alone.
  let values: [String]
  /// The line in `regions.yaml`.
  let line: Int
  /// Whether the file names the values itself.
  let isExplicit: Bool
}
