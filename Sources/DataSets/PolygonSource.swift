import GeoPackages
import MapFormats
public import MapGeometry
import Shapefiles
import SystemCalls

/// A file of polygons: GeoJSON, a shapefile or a GeoPackage.
public struct PolygonSource: Sendable {
  /// The path of the file, whose ending says what it is; `-` for GeoJSON on standard input.
  public let path: String
  /// The layer of a GeoPackage; nil for the only one that it has.
  public let layer: String?

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
    guard path == "-" || FileStatus(path) != nil else {
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
      guard path == "-" || PolygonSource.isKnown(path) else {
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

  /// The bytes of a GeoJSON text of at most 1 GiB: a ring of some thirty million vertices.
  private func text() throws(DataSetError) -> [UInt8] {
    do throws(FileError) {
      let greatest = RegularFile.greatest
      return try path == "-"
        ? StandardStreams.input(atMost: greatest) : RegularFile.bytes(of: path, atMost: greatest)
    } catch {
      guard error.kind == .tooLarge else {
        let hint = error.kind == .notRegular ? "; standard input is -" : ""
        throw .unreadable(file: path, reason: error.reason + hint)
      }
      throw .problems([DataSetProblem(file: path, line: nil, message: error.reason)])
    }
  }
}
