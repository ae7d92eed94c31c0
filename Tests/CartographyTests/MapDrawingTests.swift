import Cartography
import MapGeometry
import Projections
import Testing

@Suite struct MapDrawingTests {
  @Test(arguments: [300, 900, 8000])
  func `the picture is well-formed and every reference matches exactly one id`(width: Int) throws {
    let drawing = try InventedWorld.sheet(width: width).drawing()
    let picture = try #require(PictureReader(drawing.svg))
    let ids = picture.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let values = picture.elements.flatMap(\.attributes.values)
    let references =
      values.filter { $0.hasPrefix("url(#") }.map { String($0.dropFirst(5).dropLast()) }
      + picture.elements.compactMap { $0.attributes["xlink:href"] }.map { String($0.dropFirst()) }
    #expect(references.count > 10)
    #expect(Set(references).isSubset(of: ids))
    let root = try #require(picture.elements.first)
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["xml:lang"] == "en")
    #expect(root.attributes["width"] == String(width))
    #expect(root.attributes["height"] == String(drawing.height))
  }

  @Test func `the same sheet gives the same bytes`() throws {
    #expect(try InventedWorld.sheet().drawing() == InventedWorld.sheet().drawing())
  }

  @Test func `a region has its id, class, data and title`() throws {
    let picture = try #require(PictureReader(try InventedWorld.sheet().drawing().svg))
    let region = try #require(picture.element(id: "region-norland"))
    #expect(region.attributes["class"] == "region sphere")
    #expect(region.attributes["data-tenure"] == "sphere")
    #expect(picture.texts(of: "title").contains("norland under China"))
    #expect(picture.texts(of: "desc") == ["Four regions of an island between two powers."])
  }

  @Test func `a border and the regions on both sides of it have the same points`() throws {
    let wiggle = try (0...200).map { index in
      try InventedWorld.position(110 + Double(index) * 0.04, 45 + Double(index * 37 % 11) * 0.003)
    }
    let north = try [(118.0, 50.0), (110, 50)].map { try InventedWorld.position($0.0, $0.1) }
    let south = try [(118.0, 40.0), (110, 40)].map { try InventedWorld.position($0.0, $0.1) }
    var sheet = try InventedWorld.sheet()
    sheet.regions = [
      try InventedWorld.region("norland", Polygon(outer: try Ring(wiggle + north)), nil),
      try InventedWorld.region("sudland", Polygon(outer: try Ring(wiggle + south)), nil),
    ]
    sheet.borders = [MapBorder(id: "treaty", kind: .treatyLine, lines: [try LineString(wiggle)])]
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let regions = try ["ground-norland", "ground-sudland"].map { id in
      PictureReader.points(of: try #require(picture.element(id: id)?.attributes["d"]))
    }
    let border = try #require(
      picture.elements.drop { $0.attributes["id"] != "border-treaty" }.dropFirst().first
    )
    let points = PictureReader.points(of: try #require(border.attributes["d"]))
    #expect(points.count > 50)
    #expect(points.isSubset(of: regions[0]))
    #expect(points.isSubset(of: regions[1]))
  }

  @Test func `nothing is drawn far outside the frame`() throws {
    let sheet = try InventedWorld.sheet()
    let drawing = try sheet.drawing()
    let picture = try #require(PictureReader(drawing.svg))
    let land = PictureReader.points(of: try #require(picture.element(id: "land")?.attributes["d"]))
    let frame = drawing.frame
    #expect(land.allSatisfy { Double($0[0]) / 10 > frame.left - 20 && Double($0[0]) / 10 < frame.right + 20 })
    #expect(land.allSatisfy { Double($0[1]) / 10 > frame.top - 20 && Double($0[1]) / 10 < frame.bottom + 20 })
    #expect(land.contains { Double($0[0]) / 10 > frame.right })
  }

  @Test func `an edge along a parallel is curved as the parallel is`() throws {
    let picture = try #require(PictureReader(try InventedWorld.sheet().drawing().svg))
    let border = try #require(
      picture.elements.drop { $0.attributes["id"] != "border-treaty" }.first { $0.name == "path" }
    )
    let path = try #require(border.attributes["d"])
    #expect(PictureReader.points(of: path).count == 17)
  }

  @Test func `an approximate course is dashed`() throws {
    var sheet = try InventedWorld.sheet(width: 1200)
    let before = try sheet.drawing().svg
    sheet.borders[0].isApproximate = true
    let dashes = "stroke-dasharray=\"7 4\""
    #expect(!before.contains(dashes))
    #expect(try sheet.drawing().svg.contains(dashes))
  }

  @Test func `a map over the meridian of 180 degrees shows both sides`() throws {
    let extent = BoundingBox(try InventedWorld.position(150, 40), try InventedWorld.position(180, 60))
    let projection = try Projection("+proj=laea +lat_0=50 +lon_0=178 +datum=WGS84")
    var sheet = try MapSheet(title: "Pacific", extent: extent, width: 600, projection: projection)
    sheet.background.land = [
      try InventedWorld.box(-180, 50, -179, 52), try InventedWorld.box(-10, 50, 10, 52),
    ]
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    #expect(try PictureReader.points(of: #require(picture.element(id: "land")?.attributes["d"])).count >= 4)
  }

  @Test func `a map around the pole shows land all around it`() throws {
    let extent = BoundingBox(try InventedWorld.position(-180, 70), try InventedWorld.position(180, 90))
    let projection = try Projection("+proj=laea +lat_0=90 +lon_0=0 +datum=WGS84")
    var sheet = try MapSheet(title: "Arctic", extent: extent, width: 600, projection: projection)
    sheet.places = try [-180, -90, -0.1, 0, 0.1, 90, 179].map { longitude in
      MapPlace(position: try InventedWorld.position(longitude, 80), name: "", rank: .city)
    }
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    #expect(picture.elements.filter { $0.attributes["class"] == "place city" }.count == 7)
  }
}
