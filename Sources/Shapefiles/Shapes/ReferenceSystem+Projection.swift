import MapGeometry

extension ReferenceSystem {
  /// What a `.prj` says for WGS 84 in degrees, the only supported coordinate system.
  static let projectionText =
    #"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],"#
    + #"PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#

  /// Refuses a `.prj` with another system; a missing one is accepted.
  static func check(_ parts: ShapefileParts) throws(LayerError) {
    guard PartFile.exists(parts.projection) else { return }
    let words = String(decoding: try PartFile.contents(of: parts.projection), as: UTF8.self)
    guard let found = objection(to: words) else { return }
    let expected = expected(instead: parts.shapes.shellWord, ending: "shp")
    throw LayerError(.projection, file: parts.projection, found: found, expected: expected)
  }
}
