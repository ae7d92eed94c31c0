import Cartography
import MapGeometry
import Projections
import Testing

@Suite struct MapSheetTests {
  private func extent() throws -> BoundingBox {
    BoundingBox(try InventedWorld.position(100, 30), try InventedWorld.position(140, 50))
  }

  @Test(arguments: [0, -1, 299, 8001, Int.max])
  func `a width outside 300 to 8000 pixels is refused`(width: Int) throws {
    let extent = try extent()
    #expect(throws: MapSheetError.width(width)) { try MapSheet(title: "", extent: extent, width: width) }
  }

  @Test func `an extent without width or height is refused`() throws {
    for (longitude, latitude) in [(100.0, 50.0), (140, 30), (100, 30)] {
      let corner = try InventedWorld.position(100, 30)
      let extent = BoundingBox(corner, try InventedWorld.position(longitude, latitude))
      #expect(throws: MapSheetError.emptyExtent(extent)) {
        try MapSheet(title: "", extent: extent, width: 600)
      }
    }
  }

  @Test(arguments: ["", "en\"", "zh_Hant", "-en", "1a", "verylonglanguage"])
  func `an invalid language tag is refused`(language: String) throws {
    let extent = try extent()
    #expect(throws: MapSheetError.language(language)) {
      try MapSheet(title: "", extent: extent, width: 600, language: language)
    }
  }

  @Test func `a sheet refuses an unknown projection`() throws {
    let error = try #require(throws: ProjectionError.self) { try Projection("+proj=nosuch") }
    #expect(error.description.contains("proj_create"))
  }

  @Test func `a projection that cannot show the extent is refused`() throws {
    let projection = try Projection("+proj=ortho +lat_0=-40 +lon_0=-60 +datum=WGS84")
    let sheet = try MapSheet(title: "", extent: try extent(), width: 600, projection: projection)
    let error = try #require(throws: MapSheetError.self) { try sheet.drawing() }
    guard case .projection(.noPoint) = error else {
      Issue.record("found \(error)")
      return
    }
  }

  @Test(arguments: [
    (100.0, 30.0, 100.001, 30.001), (-180, -90, 180, 90), (100, -30, 101, 30), (0, 0, 180, 1),
  ])
  func `extents of any shape can be drawn`(west: Double, south: Double, east: Double, north: Double) throws {
    let extent = BoundingBox(try InventedWorld.position(west, south), try InventedWorld.position(east, north))
    var sheet = try MapSheet(title: "", extent: extent, width: 600)
    sheet.background.land = [try InventedWorld.box(99, -29, 101, 31)]
    let drawing = try sheet.drawing()
    #expect(PictureReader(drawing.svg) != nil)
    let (width, height) = (drawing.frame.width, drawing.frame.height)
    #expect(((width * 0.35).rounded()...(width * 2.2).rounded()).contains(height))
    if east - west == 1 { #expect(height == (width * 2.2).rounded()) }
    if north - south == 1 { #expect(height == (width * 0.35).rounded()) }
  }
}
