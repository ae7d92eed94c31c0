import MapFormats
import MapGeometry
import PlanarOperations
import Testing

@Suite struct WellKnownTextTests {
  @Test func `every kind of shape is read, and equal to what was written`() throws {
    for (geometry, text) in try everyShape() {
      #expect(geometry.wellKnownText == text)
      #expect(try Geometry(wellKnownText: text) == geometry)
    }
  }

  @Test func `any position survives a round trip`() throws {
    var numbers = SeededNumbers(seed: 91)
    for _ in 0..<2000 {
      let point = Geometry.point(
        try Position(
          x: .random(in: -1_800_000_000...1_800_000_000, using: &numbers),
          y: .random(in: -900_000_000...900_000_000, using: &numbers)
        )
      )
      #expect(try Geometry(wellKnownText: point.wellKnownText) == point)
      #expect(try Geometry(wellKnownBinary: point.wellKnownBinary()) == point)
    }
  }

  @Test func `degrees are snapped, rings are reversed, heights are left out`() throws {
    #expect(try Geometry(wellKnownText: "point(1.00000004 2e0)") == .point(at(1, 2)))
    #expect(
      try Geometry(wellKnownText: "POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0))").boundingBox?.northEast == at(4, 4)
    )
    #expect(try Geometry(wellKnownText: "POINT Z (1 2 300)") == .point(at(1, 2)))
  }

  @Test(arguments: [
    "", "nonsense", "POINT", "POINT (1", "POINT (one two)", "LINESTRING (1 2)",
    "POLYGON ((0 0, 4 0, 4 4))", "POLYGON ((0 0, 4 0, 4 4, 1 1))", "CIRCLE (0 0, 5)",
  ])
  func `text that is not WKT is refused by the reader`(_ text: String) throws {
    #expect {
      try Geometry(wellKnownText: text)
    } throws: { error in
      guard let error = error as? PlanarOperationError else { return false }
      return error.function == "GEOSWKTReader_read_r" && error.message.contains("Exception")
    }
  }

  @Test(arguments: [
    ("POINT (1 2) and more", "after the shape: and more"), ("POINT (1 2)(3 4)", "after the shape: (3 4)"),
    ("MULTIPOLYGON EMPTY (1 2)", "after the shape: (1 2)"), ("POINT (181 0)", "longitude 181"),
    ("POINT (45 126)", "did you mean 126.0,45.0"),
    ("POINT EMPTY", "empty"), ("POLYGON EMPTY", "empty"), ("LINESTRING EMPTY", "empty"),
    ("MULTIPOINT ((1 2))", "multiPoint"), ("GEOMETRYCOLLECTION (POINT (1 2))", "geometryCollection"),
    ("LINESTRING (1 2, 1.00000001 2)", "at least two different positions"),
    ("POLYGON ((0 0, 1 1, 2 2, 0 0))", "no area"),
  ])
  func `an unsupported geometry is refused with the reason`(_ text: String, _ reason: String) throws {
    #expect {
      try Geometry(wellKnownText: text)
    } throws: { error in
      (error as? PlanarOperationError)?.message.contains(reason) == true
    }
  }
}
