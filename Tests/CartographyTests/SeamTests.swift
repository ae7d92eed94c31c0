import Cartography
import MapGeometry
import Projections
import Testing

/// Where a projection is cut, and where a base map ends.
@Suite struct SeamTests {
  private func sheet(
    _ definition: String,
    _ west: Double,
    _ south: Double,
    _ east: Double,
    _ north: Double
  ) throws -> MapSheet {
    let corners = (try InventedWorld.position(west, south), try InventedWorld.position(east, north))
    let extent = BoundingBox(corners.0, corners.1)
    return try MapSheet(title: "", extent: extent, width: 600, projection: try Projection(definition))
  }

  private func seam(_ sheet: MapSheet) throws -> ProjectionError {
    let error = try #require(throws: MapSheetError.self) { try sheet.drawing() }
    guard case .projection(let seam) = error else { throw error }
    return seam
  }

  @Test(arguments: [
    ("+proj=robin +lon_0=150", -60.0, -10.0, -30.0), ("EPSG:3832", -60, -10, -30),
    ("+proj=merc +lon_0=-80", 80, 130, 100), ("+proj=eqc +lon_0=10.5", -178, -160, -169.5),
    ("+proj=aea +lat_1=30 +lat_2=50 +lon_0=-70", 90, 140, 110), ("+proj=moll +lon_0=170", -30, 0, -10),
    ("+proj=igh", -60, -20, -40),
  ])
  func `a map crossed by a seam is refused, and the meridian is named`(
    definition: String,
    west: Double,
    east: Double,
    meridian: Double
  ) throws {
    let error = try seam(try sheet(definition, west, 45, east, 60))
    guard case .seam(let position, alongMeridian: true, _) = error else {
      Issue.record("found \(error)")
      return
    }
    #expect(position.longitude == meridian)
    let letter = meridian < 0 ? "W" : "E"
    #expect(error.description.contains("along the meridian of \(abs(meridian)) \(letter),"))
  }

  @Test(arguments: [
    ("+proj=robin +lon_0=150", 86.0, 146.0), ("+proj=robin", 86, 146), ("EPSG:3832", 86, 146),
    ("EPSG:3995", 86, 146), ("EPSG:3857", -179, 179), ("+proj=igh", 86, 146), ("+proj=robin", -180, 180),
    ("+proj=laea +lat_0=90 +lon_0=-150", -180, 180), ("+proj=utm +zone=52", 120, 135),
  ])
  func `a map next to the seam is drawn`(definition: String, west: Double, east: Double) throws {
    var sheet = try sheet(definition, west, 45, east, 60)
    sheet.background.land = [try InventedWorld.box(max(west, -170), 46, min(east, 170), 59)]
    #expect(try sheet.drawing().svg.contains("id=\"land\""))
  }

  @Test(arguments: [
    "+proj=somerc +lat_0=46 +lon_0=7", "+proj=stere +lat_0=-45 +lon_0=-60", "+proj=krovak",
    "+proj=imw_p +lat_1=40 +lat_2=50",
  ])
  func `a projection that was made for another part of the globe is refused`(definition: String) throws {
    let error = try seam(try sheet(definition, 86, 32, 146, 55))
    switch error {
    case .astray, .seam, .noPoint: break
    default: Issue.record("found \(error)")
    }
  }

  @Test func `land across a seam outside the frame is not drawn across the sheet`() throws {
    var sheet = try MapSheet(
      title: "",
      extent: BoundingBox(try InventedWorld.position(0, 0), try InventedWorld.position(180, 1)),
      width: 600
    )
    sheet.background.land = [try InventedWorld.box(-110, 10, -70, 40)]
    #expect(try !sheet.drawing().svg.contains("id=\"land\""))
  }

  @Test func `beyond the base map neither land nor sea is drawn, and the sheet says so`() throws {
    var sheet = try InventedWorld.sheet()
    let whole = try sheet.drawing().svg
    #expect(!whole.contains("id=\"beyond\""))
    sheet.background.extent = BoundingBox(
      try InventedWorld.position(0, 0),
      try InventedWorld.position(180, 80)
    )
    #expect(try sheet.drawing().svg == whole)
    sheet.background.extent = BoundingBox(
      try InventedWorld.position(110, 38),
      try InventedWorld.position(128, 52)
    )
    sheet.words.beyond = "Nothing is known there."
    let svg = try sheet.drawing().svg
    #expect(svg.contains("id=\"beyond\"") && svg.contains(">Nothing is known there.<"))
  }

  @Test func `ground off the globe is not drawn as sea`() throws {
    var sheet = try sheet("+proj=robin", -180, -80, 180, 80)
    sheet.background.extent = BoundingBox(
      try InventedWorld.position(-180, -90),
      try InventedWorld.position(180, 90)
    )
    sheet.background.land = [try InventedWorld.box(0, 0, 10, 10)]
    #expect(try sheet.drawing().svg.contains("id=\"beyond\""))
  }

  /// From some countries to nearly all of the globe: west, south, east and north.
  private static let boxes = [
    (86.0, 32.0, 146.0, 55.0), (60, 10, 170, 75), (-179, -80, 179, 85), (-20, -10, 120, 70),
    (100, 30, 140, 60), (-75, -40, -30, 20), (-160, 50, -60, 80),
  ]

  @Test(arguments: [
    "+proj=robin +lon_0=150", "+proj=robin +lon_0=-60", "EPSG:3832", "EPSG:3857", "EPSG:3995", "EPSG:3413",
    "+proj=igh", "+proj=igh_o", "+proj=moll +lon_0=100", "+proj=ortho +lat_0=40 +lon_0=110",
    "+proj=gnom +lat_0=40 +lon_0=120", "+proj=laea +lat_0=45 +lon_0=120",
    "+proj=laea +lat_0=-45 +lon_0=-60", "+proj=aeqd +lat_0=-45 +lon_0=-60",
    "+proj=aeqd +lat_0=90", "+proj=tmerc +lon_0=120", "+proj=utm +zone=51", "+proj=bertin1953",
    "+proj=lcc +lat_1=30 +lat_2=60 +lon_0=-75", "+proj=eqc", "+proj=sinu +lon_0=120", "+proj=healpix",
    "+proj=isea", "+proj=wintri +lon_0=-70", "+proj=bonne +lat_1=45",
    "+proj=ob_tran +o_proj=eqc +o_lon_p=40 +o_lat_p=45 +lon_0=60",
  ])
  func `where the ground has short edges no long line is drawn, or the projection is refused`(
    _ definition: String
  ) throws {
    let squares = try stride(from: -170.0, to: 170, by: 20).flatMap { west in
      try stride(from: -80.0, to: 80, by: 20).map { south in
        try InventedWorld.box(west + 1, south + 1, west + 19, south + 19)
      }
    }
    for (west, south, east, north) in Self.boxes {
      var sheet = try sheet(definition, west, south, east, north)
      sheet.background.land = squares
      let drawing: MapDrawing
      do throws(MapSheetError) {
        drawing = try sheet.drawing()
      } catch {
        guard case .projection(let reason) = error else { throw error }
        let told = reason.description
        let isAdvice = told.contains("choose a projection") || told.contains("has no width or no height")
        #expect(isAdvice, "\(definition): \(told)")
        continue
      }
      let reader = try #require(PictureReader(drawing.svg))
      let graticule = reader.elements.drop { $0.attributes["id"] != "graticule" }.dropFirst().prefix(1)
      let land = reader.element(id: "land").map { [$0] } ?? []
      for path in (land + graticule).compactMap({ $0.attributes["d"] }) {
        // An edge has half a degree; where a projection stretches most, that is some tens of pixels.
        let longest =
          PictureReader.steps(of: path).filter { $0.enters(drawing.frame) }.map(\.length).max() ?? 0
        #expect(longest < 60, "\(definition), \(west) to \(east)")
      }
    }
  }
}
