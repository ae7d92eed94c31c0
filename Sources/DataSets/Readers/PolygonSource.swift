import GeoPackages
import MapFormats
public import MapGeometry
import Shapefiles
import SystemCalls

/// A file of polygons: GeoJSON, a shapefile or a GeoPackage.
public struct PolygonSource: Sendable {
  /// The path of the file, whose extension gives the format; `-` for GeoJSON on standard input.
  public let path: String
  /// The layer of a GeoPackage; nil for the only one that it has.
  public let layer: String?

  /// The known extensions, with their formats.
  static let endings = [".geojson", ".json", ".geojsonl", ".geojsons", ".ndjson", ".shp", ".gpkg"]

  /// A file that is read when ``features(asking:_:)`` is asked.
  public init(path: String, layer: String? = nil) {
    self.path = path
    self.layer = layer
  }

  /// Whether a path has the extension of such a file.
  static func isKnown(_ path: String) -> Bool {
    endings.contains(where: path.lowercased().hasSuffix)
  }

  /// Whether the file has a feature on each line, so that it can be read in pieces.
  var hasLines: Bool {
    path != "-" && [".geojsonl", ".geojsons", ".ndjson"].contains(where: path.lowercased().hasSuffix)
  }

  /// The features in pieces, in the order of the file: those of features on lines a few megabytes at a time, those of
  /// other files at once. Parameters are those of ``features(asking:_:)``.
  public func pieces(asking asked: Set<String>? = nil) -> PolygonPieces {
    PolygonPieces(source: self, asked: asked)
  }

  /// The features in the order of the file, in WGS 84.
  ///
  /// - Parameter asked: The attributes needed; nil for all. Other columns of a shapefile or a GeoPackage are
  ///   null in every feature and are not checked.
  /// - Parameter remarks: Receives what was left out: rings without an area, columns that no property can
  ///   store. Features without an area are included; callers report them.
  public func features(
    asking asked: Set<String>? = nil,
    _ remarks: inout [String]
  ) throws(DataSetError) -> [Feature] {
    let lower = path.lowercased()
    if let layer, !lower.hasSuffix(".gpkg") {
      let message = "has no layers; expected a GeoPackage for the layer \"\(layer)\""
      throw .problems([DataSetProblem(file: path, line: nil, message: message)])
    }
    guard path == "-" || FileStatus(path) != nil else {
      throw .unreadable(file: path, reason: "no such file")
    }
    do {
      var left: [LayerProblem] = []
      if lower.hasSuffix(".shp") {
        let features = try Shapefile(contentsOf: path, asking: asked, fallback: .utf8, leavingOut: &left)
          .features
        remarks += left.map { "left out: \($0)" }
        return features
      }
      if lower.hasSuffix(".gpkg") {
        let features = try GeoPackageLayer(
          contentsOf: path,
          named: layer,
          asking: asked,
          leavingOut: &left
        ).features
        remarks += left.map { "left out: \($0)" }
        return features
      }
      guard path == "-" || PolygonSource.isKnown(path) else {
        let message = "expected a file that ends in .geojson, .shp or .gpkg"
        throw DataSetError.problems([DataSetProblem(file: path, line: nil, message: message)])
      }
      var others: [GeoJSONError.Problem] = []
      let features = try FeatureCollection(geoJSON: try text(), leavingOut: &others).features
      remarks += others.map { "left out: \($0)" }
      return features
    } catch let error as DataSetError {
      throw error
    } catch let error as LayerError {
      if let missing = error.problems.first(where: { [.missing, .system].contains($0.kind) }) {
        throw .unreadable(file: missing.file ?? path, reason: missing.message)
      }
      throw refused(error.problems)
    } catch {
      throw .problems([DataSetProblem(file: path, line: nil, message: String(describing: error))])
    }
  }

  /// The first twenty problems, each with its file, and how many more there are.
  private func refused(_ found: [LayerProblem]) -> DataSetError {
    var problems = found.prefix(20).map {
      DataSetProblem(file: $0.file ?? path, line: nil, message: $0.message)
    }
    if found.count > 20 {
      let message = "and \((found.count - 20).counted("more problem"))"
      problems.append(DataSetProblem(file: path, line: nil, message: message))
    }
    return .problems(problems)
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
