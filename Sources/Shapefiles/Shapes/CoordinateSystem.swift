import MapGeometry

/// WGS 84 in degrees, the only coordinate system that is read and written here.
enum CoordinateSystem {
  /// What a `.prj` says for it.
  static let text =
    #"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],"#
    + #"PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#

  /// Refuses a `.prj` that says something else; the absence of one says nothing.
  static func check(_ parts: ShapefileParts) throws(ShapefileError) {
    guard FileBytes.exists(parts.projection) else { return }
    let words = String(decoding: try FileBytes.contents(of: parts.projection), as: UTF8.self)
    guard let found = ReferenceSystem.objection(to: words) else { return }
    let expected = ReferenceSystem.expected(instead: parts.shapes.shellWord, ending: "shp")
    throw ShapefileError(
      ShapefileProblem(.projection, file: parts.projection, found: found, expected: expected)
    )
  }
}
