import MapGeometry

/// One shape of each kind, with the text it is written as.
func everyShape() throws -> [(geometry: Geometry, text: String)] {
  let square = try box(0, 0, 4, 4)
  let holed = Polygon(outer: try boxRing(10, 10, 16, 16), holes: [try ring((12, 12), (12, 14), (14, 12))])
  return [
    (.point(try at(126.65, -45.7500001)), "POINT (126.65 -45.7500001)"),
    (.lineString(try line((0, 0), (-180, 90), (0.0000001, 0))), "LINESTRING (0 0, -180 90, 0.0000001 0)"),
    (
      .multiLineString([try line((0, 0), (1, 1)), try line((2, 2), (3, 3))]),
      "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))"
    ),
    (.multiLineString([]), "MULTILINESTRING EMPTY"),
    (.polygon(square), "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))"),
    (
      .multiPolygon([square, holed]),
      "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0)), ((10 10, 16 10, 16 16, 10 16, 10 10), "
        + "(12 12, 12 14, 14 12, 12 12)))"
    ),
    (.multiPolygon([]), "MULTIPOLYGON EMPTY"),
  ]
}
