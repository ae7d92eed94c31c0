import Foundation
package import MapGeometry
import Shapefiles

extension MapGround {
  /// A layer of the base map.
  package enum Layer: String, Sendable {
    case land, lakes, rivers

    /// The layer's features in the folder of the base map; none where the layer is not there.
    func features(in baseFolder: String) throws(ShapefileError) -> [Feature] {
      let file = "\(baseFolder)/\(rawValue).shp"
      guard FileManager.default.fileExists(atPath: file) else { return [] }
      return try Shapefile(contentsOf: file).features
    }
  }

  /// The features of a layer of a data set, to be read beside other layers.
  package static func features(
    of layer: Layer,
    inDataFolder path: String
  ) throws(MapGroundError) -> [Feature] {
    do {
      return try layer.features(in: "\(path)/base")
    } catch {
      throw .base(error)
    }
  }
}
