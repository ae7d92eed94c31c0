import Foundation
import GeoPackages
import MapFormats
public import MapGeometry
import Shapefiles

/// A file of polygons: GeoJSON, a shapefile or a GeoPackage.
public struct PolygonSource: Sendable {
  /// The path of the file; its ending says what it is.
  public let path: String
  /// The layer of a GeoPackage; nil for the only one that it has.
  public let layer: String?

  /// The greatest GeoJSON text that is read: 1 GiB, a ring of some thirty million vertices.
  static let greatestText = 1 << 30

  /// The endings that are known, with what they are.
  static let endings = [".geojson", ".json", ".shp", ".gpkg"]

  /// A file that is read when ``features(_:)`` is asked.
  public init(path: String, layer: String? = nil) {
    self.path = path
    self.layer = layer
  }

  /// Whether a path ends as such a file does.
  static func isKnown(_ path: String) -> Bool {
    endings.contains(where: path.lowercased().hasSuffix)
  }

  /// The features in the order of the file, in WGS 84.
  ///
  /// - Parameter remarks: Is told what was left out: rings without an area, columns that no property can hold.
  public func features(_ remarks: inout [String]) throws(DataSetError) -> [Feature] {
    let lower = path.lowercased()
    guard FileManager.default.fileExists(atPath: path) else {
      throw .unreadable(file: path, reason: "no such file")
    }
    do {
      if lower.hasSuffix(".shp") {
        var left: [ShapefileProblem] = []
        let features = try Shapefile(contentsOf: path, fallback: .utf8, leavingOut: &left).features
        remarks += left.map { "left out: \($0)" }
        return features
      }
      if lower.hasSuffix(".gpkg") {
        var left: [GeoPackageProblem] = []
        let features = try GeoPackageLayer(contentsOf: path, named: layer, leavingOut: &left).features
        remarks += left.map { "left out: \($0)" }
        return features
      }
      guard PolygonSource.isKnown(path) else {
        let message = "expected a file that ends in .geojson, .shp or .gpkg"
        throw DataSetError.problems([DataSetProblem(file: path, line: nil, message: message)])
      }
      return try FeatureCollection(geoJSON: try text()).features
    } catch let error as DataSetError {
      throw error
    } catch {
      throw .problems([DataSetProblem(file: path, line: nil, message: String(describing: error))])
    }
  }

  /// The bytes of a GeoJSON text.
  private func text() throws(DataSetError) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(file: path, reason: "not a file")
    }
    guard status.st_size <= PolygonSource.greatestText else {
      let message = "has \(status.st_size.counted("byte")), expected at most \(PolygonSource.greatestText)"
      throw .problems([DataSetProblem(file: path, line: nil, message: message)])
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(file: path, reason: "no permission")
    }
    return [UInt8](data)
  }
}
