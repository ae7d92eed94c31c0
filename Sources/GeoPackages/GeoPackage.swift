public import MapGeometry

/// A GeoPackage: layers of features in one file of SQLite.
///
/// Names of layers are unique, ignoring case. Coordinates are WGS 84, longitude first.
public struct GeoPackage: Hashable, Sendable {
  /// The layers, in the order of the file's list of contents.
  public let layers: [GeoPackageLayer]

  /// Takes layers whose names differ.
  ///
  /// - Throws: Every layer with the name of an earlier one.
  public init(layers: [GeoPackageLayer]) throws(LayerError) {
    var seen: Set<String> = []
    let twice = layers.map(\.name).filter { !seen.insert($0.lowercased()).inserted }
    guard twice.isEmpty else {
      throw LayerError(
        problems: twice.map {
          LayerProblem(
            .layer,
            layer: $0,
            found: "two layers of that name",
            expected: "names that differ in more than upper and lower case"
          )
        }
      )
    }
    self.layers = layers
  }

  /// The layer of that name, spelt as in the file; nil when there is none.
  public subscript(name: String) -> GeoPackageLayer? {
    layers.first { $0.name == name }
  }
}
