package import MapGeometry

/// A line taken from the base map: a river, a frontier, a provincial limit or the coast.
public struct BaseLine: Hashable, Sendable {
  /// The id by which delimitations name the line.
  package let id: String
  package let name: String
  package let origin: Origin
  /// How far the true line may lie from it, in kilometres.
  package let uncertaintyInKilometres: Double

  package enum Origin: Hashable, Sendable {
    /// Lines of a layer whose attributes have one of the values given, chained to a course that ends near `mouth` (the name of a
    /// point), over gaps of at most `bridge` kilometres.
    case layer(String, conditions: [String: [String]], mouth: String, bridge: Double)
    /// The outer rings of the polygons of a layer that lie in no other polygon: land without its lakes.
    case outlines(layer: String)
    /// A line given position by position in the data set.
    case positions(LineString)
  }

  package init(id: String, name: String, origin: Origin, uncertaintyInKilometres: Double) {
    self.id = id
    self.name = name
    self.origin = origin
    self.uncertaintyInKilometres = uncertaintyInKilometres
  }
}
