import Foundation
import MapFormats
import MapGeometry
import Shapefiles

/// A file of polygons, GeoJSON or a shapefile.
struct PolygonSource {
  let path: String

  /// The features in the order of the file; rings without an area are left out of a shapefile.
  func features() throws(DataSetError) -> [Feature] {
    let lower = path.lowercased()
    guard FileManager.default.fileExists(atPath: path) else {
      throw .unreadable(file: path, reason: "no such file")
    }
    do {
      if lower.hasSuffix(".shp") {
        var left: [ShapefileProblem] = []
        return try Shapefile(contentsOf: path, fallback: .utf8, leavingOut: &left).features
      }
      guard lower.hasSuffix(".geojson") || lower.hasSuffix(".json") else {
        throw DataSetError.problems([
          DataSetProblem(file: path, line: nil, message: "expected a file that ends in .geojson or .shp")
        ])
      }
      guard let data = FileManager.default.contents(atPath: path) else {
        throw DataSetError.unreadable(file: path, reason: "no permission, or not a file")
      }
      return try FeatureCollection(geoJSON: [UInt8](data)).features
    } catch let error as DataSetError {
      throw error
    } catch {
      throw .problems([DataSetProblem(file: path, line: nil, message: String(describing: error))])
    }
  }
}
