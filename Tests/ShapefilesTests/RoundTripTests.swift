import MapGeometry
import Shapefiles
import TestSupport
import Testing

@Suite struct RoundTripTests {
  private func written(_ layer: Shapefile) throws -> Shapefile {
    let folder = try TemporaryFolder()
    try layer.write(to: folder["layer.shp"], lastUpdate: try testDay())
    return try Shapefile(contentsOf: folder["layer.shp"])
  }

  @Test func `values of every type, nulls and a missing shape survive a round trip`() throws {
    let layer = try places()
    #expect(try written(layer) == layer)
  }

  @Test func `lines in one part or several survive a round trip`() throws {
    let layer = try numbered(
      .line,
      [
        .lineString(line((120, 40), (121, 41), (122, 40))),
        nil,
        .multiLineString([line((120, 40), (121, 40)), line((120, 41), (121, 41))]),
      ]
    )
    #expect(try written(layer) == layer)
  }

  @Test func `a line in a list of one comes back as a single line`() throws {
    let single = try line((120, 40), (121, 41))
    let read = try written(try numbered(.line, [.multiLineString([single]), .multiLineString([])]))
    #expect(read.features.map(\.geometry) == [.lineString(single), nil])
  }

  @Test func `holes stay with their outer ring, even with a second polygon inside the hole`() throws {
    let lake = try square(121, 41, 4)
    let mainland = Polygon(outer: try square(120, 40, 10), holes: [lake, try square(126, 46, 1)])
    let island = Polygon(outer: try square(122, 42, 2), holes: [try square(122.5, 42.5, 1)])
    let layer = try numbered(
      .polygon,
      [.multiPolygon([island, mainland]), .polygon(mainland), nil, .polygon(island)]
    )
    #expect(try written(layer) == layer)
  }

  @Test func `a hole that touches its outer ring with every vertex is recognised`() throws {
    let outer = try Ring([at(0, 0), at(2, 0), at(4, 0), at(4, 2), at(4, 4), at(2, 4), at(0, 4), at(0, 2)])
    let hole = try Ring([at(2, 0), at(4, 2), at(2, 4), at(0, 2)])
    let layer = try numbered(.polygon, [.polygon(Polygon(outer: outer, holes: [hole]))])
    #expect(try written(layer) == layer)
  }

  @Test func `the outer ring is written clockwise and a hole counter-clockwise`() throws {
    let folder = try TemporaryFolder()
    let polygon = Polygon(outer: try square(0, 0, 3), holes: [try square(1, 1, 1)])
    try numbered(.polygon, [.polygon(polygon)]).write(to: folder["layer.shp"], lastUpdate: try testDay())
    // 100 bytes of header, 8 of record header, type, box, two counts, two starts; then x and y of ten vertices.
    let vertices = try folder.bytes("layer.shp").dropFirst(100 + 8 + 4 + 32 + 8 + 8)
    let numbers = stride(from: vertices.startIndex, to: vertices.endIndex, by: 8).map { start in
      Double(bitPattern: vertices[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
    #expect(numbers.prefix(4) == [0, 0, 0, 3])
    #expect(numbers.dropFirst(10).prefix(4) == [1, 1, 2, 1])
  }

  @Test func `a layer without features keeps its fields and its kind`() throws {
    let layer = try Shapefile(
      shapeType: .polygon,
      fields: [
        LayerField("text", .text), LayerField("whole", .integer), LayerField("real", .number),
        LayerField("yes", .boolean), LayerField("day", .date),
      ],
      features: []
    )
    #expect(try written(layer) == layer)
  }

  @Test(arguments: [
    0, -0.5, 1.0 / 3, 1e300, -1.2345678901234567e-300, 123_456_789.123_456_78, 0.00012345678901234567,
    .greatestFiniteMagnitude, .leastNonzeroMagnitude,
  ])
  func `a number survives a round trip exactly`(_ number: Double) throws {
    let layer = try Shapefile(
      shapeType: .point,
      fields: [LayerField("a", .number)],
      features: [0.25, number].map { Feature(properties: [.init("a", .number($0))], geometry: nil) }
    )
    #expect(try written(layer) == layer)
  }

  @Test
  func `spaces at the end of a text are padding, those at its start are kept, and an empty text is null`()
    throws
  {
    let layer = try Shapefile(
      shapeType: .point,
      fields: [LayerField("a", .text)],
      features: ["  two before", "two after  ", ""].map {
        Feature(properties: [.init("a", .string($0))], geometry: nil)
      }
    )
    let values = try written(layer).features.map { $0["a"] }
    #expect(values == [.string("  two before"), .string("two after"), .null])
  }

  @Test func `a property that a feature lacks is null`() throws {
    let layer = try Shapefile(
      shapeType: .point,
      fields: [LayerField("a", .text)],
      features: [Feature(geometry: nil)]
    )
    #expect(try written(layer).features.map { $0["a"] } == [.null])
  }

  @Test func `a text of 254 bytes is kept entire`() throws {
    let text = String(repeating: "満州", count: 42) + "ab"
    try #require(text.utf8.count == 254)
    let layer = try Shapefile(
      shapeType: .point,
      fields: [LayerField("a", .text)],
      features: [Feature(properties: [.init("a", .string(text))], geometry: nil)]
    )
    #expect(try written(layer) == layer)
  }

  @Test func `the same layer gives the same bytes, and the table has the given date`() throws {
    let folder = try TemporaryFolder()
    let layer = try places()
    try layer.write(to: folder["a.shp"], lastUpdate: try testDay())
    try layer.write(to: folder["b.shp"], lastUpdate: try testDay())
    for part in ["shp", "shx", "dbf", "prj", "cpg"] {
      #expect(try folder.bytes("a.\(part)") == folder.bytes("b.\(part)"))
    }
    #expect(try folder.bytes("a.dbf")[1...3].elementsEqual([12, 7, 8]))
    #expect(try folder.bytes("a.cpg") == Array("UTF-8".utf8))
  }

  @Test func `shapes alone are read without a table`() throws {
    let folder = try TemporaryFolder()
    let layer = try numbered(.line, [.lineString(line((120, 40), (121, 41))), nil])
    try layer.write(to: folder["layer.shp"], lastUpdate: try testDay())
    try folder.remove("layer.dbf")
    let read = try Shapefile(shapesOf: folder["layer.shp"])
    #expect(read.shapeType == .line)
    #expect(read.fields.isEmpty)
    #expect(read.features == layer.features.map { Feature(geometry: $0.geometry) })
  }

  @Test func `many layers can be read and written concurrently`() async throws {
    let folder = try TemporaryFolder()
    let day = try testDay()
    let layer = try places()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        let path = folder["layer\(number).shp"]
        group.addTask {
          try layer.write(to: path, lastUpdate: day)
          return try Shapefile(contentsOf: path) == layer
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }
}
