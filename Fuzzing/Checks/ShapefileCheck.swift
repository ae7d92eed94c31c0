import Foundation
import MapGeometry
import Shapefiles

/// A shapefile: two lengths of two bytes each, then `.shp`, `.shx` and, in the rest, `.dbf`.
enum ShapefileCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard bytes.count >= 4 else { return }
    let lengths = (Int(bytes[0]) << 8 | Int(bytes[1]), Int(bytes[2]) << 8 | Int(bytes[3]))
    let rest = bytes.dropFirst(4)
    let shapes = try Scratch.write(Array(rest.prefix(lengths.0)), to: "layer.shp")
    _ = try Scratch.write(Array(rest.dropFirst(lengths.0).prefix(lengths.1)), to: "layer.shx")
    _ = try Scratch.write(Array(rest.dropFirst(lengths.0 + lengths.1)), to: "layer.dbf")
    var problems: [LayerProblem] = []
    if let layer = try? Shapefile(contentsOf: shapes, fallback: .latin1, leavingOut: &problems) {
      try GeoJSONCheck.rewrite(layer.features)
    }
    _ = try? Shapefile(contentsOf: shapes, asking: [], leavingOut: &problems)
    _ = try? Shapefile(shapesOf: shapes)
    _ = problems.map(\.description)
  }
}
