import GeoPackages
import MapGeometry
import TestSupport
import Testing

@Suite struct RoundTripTests {
  private func written(_ layer: GeoPackageLayer) throws -> GeoPackageLayer {
    let folder = try TemporaryFolder()
    try GeoPackage(layers: [layer]).write(to: folder["a.gpkg"])
    return try GeoPackageLayer(contentsOf: folder["a.gpkg"])
  }

  @Test func `values of every type, nulls, holes, one grid step and a missing shape survive a round trip`()
    throws
  {
    let layer = try districts()
    let read = try written(layer)
    #expect(read.plainFeatures == layer.features)
    #expect(read.fields == layer.fields)
    #expect(read.name == layer.name && read.title == layer.title && read.summary == layer.summary)
    #expect(read.features.map(\.id) == ["1", "2", "3"])
  }

  @Test func `points, lines and mixed layers survive a round trip, one part as one`() throws {
    let line = try LineString([at(0, 0), at(1, 1)])
    let other = try LineString([at(-180, -90), at(180, 90)])
    let shapes: [ShapeType?: [Geometry]] = [
      .point: [.point(try at(-179.9999999, 89.9999999))],
      .line: [.lineString(line), .multiLineString([line, other])],
      nil: [.point(try at(1, 2)), .lineString(line), .polygon(Polygon(outer: try square(0, 0, 1)))],
    ]
    for (type, geometries) in shapes {
      let layer = try GeoPackageLayer(
        name: "a b'c\"d",
        shapeType: type,
        fields: [],
        features: geometries.map { Feature(geometry: $0) }
      )
      #expect(try written(layer).plainFeatures == layer.features)
    }
  }

  @Test func `several layers are read by name, or all at once`() throws {
    let folder = try TemporaryFolder()
    let other = try GeoPackageLayer(name: "other", shapeType: .point, fields: [], features: [])
    try GeoPackage(layers: [districts(), other]).write(to: folder["a.gpkg"])
    #expect(try GeoPackage.layerNames(in: folder["a.gpkg"]) == ["districts", "other"])
    #expect(try GeoPackageLayer(contentsOf: folder["a.gpkg"], named: "other").features.isEmpty)
    #expect(try GeoPackage(contentsOf: folder["a.gpkg"])["districts"]?.features.count == 3)
    for name in [nil, "no such layer"] {
      let error = #expect(throws: LayerError.self) {
        try GeoPackageLayer(contentsOf: folder["a.gpkg"], named: name)
      }
      #expect(error?.problems.map(\.kind) == [.layer])
      #expect(error?.problems.first?.found == "the layers districts, other")
    }
  }

  @Test func `the same layers give the same bytes`() throws {
    let package = try GeoPackage(layers: [districts()])
    #expect(try package.bytes() == package.bytes())
  }

  @Test func `a file is replaced only on request, and nothing is left beside it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "a.gpkg")
    let package = try GeoPackage(layers: [districts()])
    let error = #expect(throws: LayerError.self) { try package.write(to: folder["a.gpkg"]) }
    #expect(error?.problems.map(\.kind) == [.exists])
    #expect(try folder.text("a.gpkg") == "mine")
    try package.write(to: folder["a.gpkg"], replacing: true)
    #expect(try folder.names() == ["a.gpkg"])
    #expect(throws: LayerError.self) { try package.write(to: folder["nowhere/a.gpkg"]) }
    try folder.makeFolder("folder/deep")
    #expect(throws: LayerError.self) { try package.write(to: folder["folder"], replacing: true) }
    #expect(try folder.names() == ["a.gpkg", "folder"])
  }

  @Test func `everything that does not fit a layer is reported at once`() throws {
    let error = #expect(throws: LayerError.self) {
      try GeoPackageLayer(
        name: "gpkg_mine",
        shapeType: .line,
        fields: [
          LayerField("geom", .text), LayerField("day", .date), LayerField("Day", .text),
        ],
        features: [
          Feature(properties: [.init("day", .date("1913-02-29"))], geometry: .point(at(0, 0))),
          Feature(properties: [.init("other", .null), .init("day", .integer(1))], geometry: nil),
        ]
      )
    }
    let problems = try #require(error).problems
    #expect(problems.map(\.kind) == [.layer, .field, .field, .value, .shape, .value, .value])
    #expect(problems.map(\.feature) == [nil, nil, nil, 1, 1, 2, 2])
  }
}
