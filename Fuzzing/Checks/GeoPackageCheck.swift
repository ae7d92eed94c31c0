import GeoPackages
import MapGeometry

/// A GeoPackage.
enum GeoPackageCheck {
  static func run(_ bytes: [UInt8]) throws {
    let path = try Scratch.write(bytes, to: "layers.gpkg")
    guard let names = try? GeoPackage.layerNames(in: path) else { return }
    for name in names {
      var problems: [LayerProblem] = []
      if let layer = try? GeoPackageLayer(contentsOf: path, named: name, leavingOut: &problems) {
        try GeoJSONCheck.rewrite(layer.features)
      }
      _ = problems.map(\.description)
    }
    if let whole = try? GeoPackage(contentsOf: path) { _ = try? whole.bytes() }
  }
}
