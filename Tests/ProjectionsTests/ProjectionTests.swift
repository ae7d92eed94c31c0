import MapGeometry
import Projections
import Testing

@Suite struct ProjectionTests {
  private let albers = "+proj=aea +lat_1=30 +lat_2=50 +lat_0=40 +lon_0=115 +datum=WGS84"

  /// Points as the program `cs2cs` of PROJ 9.1 writes them.
  @Test(arguments: [
    (115.0, 40.0, 0.0, 0.0),
    (126.65, 45.75, 893994.6949, 705447.9855),
    (100.0, 30.0, -1440676.2809, -1000472.2353),
    (140.0, 52.5, 1694203.2044, 1635576.1359),
  ])
  func `positions become the points given by PROJ's own program`(
    longitude: Double,
    latitude: Double,
    x: Double,
    y: Double
  ) throws {
    let projection = try Projection(albers).prepared()
    let position = try Position(longitude: longitude, latitude: latitude)
    let point = try #require(try projection.points(of: [position]).first)
    #expect(abs(point.x - x) < 0.001)
    #expect(abs(point.y - y) < 0.001)
  }

  /// Definitions of the datum, the meridian, the axes and the units take a different code path from plain
  /// projections.
  @Test(arguments: [
    "+proj=aea +lat_1=30 +lat_2=50 +lat_0=40 +lon_0=115 +ellps=WGS84",
    "+proj=aea +lat_1=30 +lat_2=50 +lat_0=40 +lon_0=115 +datum=WGS84 +units=m +no_defs",
    "+proj=aea +lat_1=30 +lat_2=50 +lat_0=40 +lon_0=115 +datum=WGS84 +type=crs",
    "+proj=aea +lat_1=30 +lat_2=50 +lat_0=40 +lon_0=115 +datum=WGS84 +pm=greenwich",
  ])
  func `the same projection in other words gives the same points`(definition: String) throws {
    let harbin = try Position(longitude: 126.65, latitude: 45.75)
    let expected = try Projection(albers).prepared().points(of: [harbin])
    let found = try Projection(definition).prepared().points(of: [harbin])
    #expect(abs(found[0].x - expected[0].x) < 1e-6 && abs(found[0].y - expected[0].y) < 1e-6)
  }

  @Test func `another prime meridian moves the points`() throws {
    let paris = try Projection(albers + " +pm=paris").prepared()
    let points = try paris.points(of: [Position(longitude: 117.337229, latitude: 40)])
    #expect(abs(points[0].x) < 1 && abs(points[0].y) < 1)
  }

  @Test(arguments: [
    "+proj=longlat +datum=WGS84", "+proj=geocent +datum=WGS84",
    "+proj=utm +zone=52 +datum=WGS84 +units=us-ft",
    "+proj=utm +zone=52 +datum=WGS84 +to_meter=1000",
  ])
  func `a definition that is not a plane in metres is refused`(definition: String) throws {
    #expect(throws: ProjectionError.self) { try Projection(definition) }
  }

  @Test func `a code is a projection and gives east before north`() throws {
    let projection = try Projection(epsg: 32652).prepared()
    let harbin = try Position(longitude: 126.65, latitude: 45.75)
    let point = try #require(try projection.points(of: [harbin]).first)
    #expect(abs(point.x - 317217.5615) < 0.001)
    #expect(abs(point.y - 5068957.1448) < 0.001)
  }

  @Test func `positions survive a round trip through the plane`() throws {
    let positions = try (0..<500).map { index in
      try Position(longitude: 80 + Double(index % 25) * 2.4, latitude: 20 + Double(index / 25) * 2)
    }
    let projection = try Projection.albers(fitting: try #require(BoundingBox(positions))).prepared()
    let points = try projection.points(of: positions)
    #expect(points.count == 500)
    #expect(try projection.positions(of: points) == positions)
  }

  @Test func `the cone is centred and true at one and five sixths of the latitudes`() throws {
    let extent = BoundingBox(
      try Position(longitude: 85, latitude: 30),
      try Position(longitude: 145, latitude: 54)
    )
    let projection = try Projection.albers(fitting: extent)
    #expect(
      projection.definition
        == "+proj=aea +lat_1=34 +lat_2=50 +lat_0=42 +lon_0=115 +datum=WGS84 +units=m +no_defs"
    )
    let middle = try Position(longitude: 115, latitude: 42)
    let point = try #require(try projection.prepared().points(of: [middle]).first)
    #expect(abs(point.x) < 1e-6)
    #expect(abs(point.y) < 1e-6)
  }

  @Test func `an extent across the equator is fitted with a cylinder`() throws {
    let extent = BoundingBox(
      try Position(longitude: -10, latitude: -12),
      try Position(longitude: 10, latitude: 12)
    )
    let projection = try Projection.albers(fitting: extent)
    #expect(projection.definition == "+proj=cea +lat_ts=8 +lon_0=0 +datum=WGS84 +units=m +no_defs")
  }

  @Test(arguments: [
    (-180.0, -90.0, 180.0, 90.0), (-180, -90, 180, 89.9), (0, 89.9999999, 1, 90), (0, -90, 1, -89.9999999),
    (10, 0, 11, 0.0000001), (10, -0.0099999, 11, 0.03), (10, -0.03, 11, 0.0099999), (-1, -0.01, 1, 0.01),
    (179.9999999, 60, 180, 60.0000001), (85, 30, 145, 54),
  ])
  func `a fitted projection round-trips its centre in metres, or is refused with PROJ's message`(
    west: Double,
    south: Double,
    east: Double,
    north: Double
  ) throws {
    let corner = try Position(longitude: west, latitude: south)
    let extent = BoundingBox(corner, try Position(longitude: east, latitude: north))
    let fitted: Projection
    do {
      fitted = try Projection.albers(fitting: extent)
    } catch .failed(let function, let definition, _) {
      // A cone around a pole, or one so flat that its apex is farther than PROJ reckons.
      #expect(function == "proj_create" && (abs(south) > 89 || (south == 0 && north < 1e-6)), "\(definition)")
      #expect(throws: ProjectionError.self) { try Projection(definition) }
      return
    }
    #expect(try Projection(fitted.definition) == fitted)
    let middle = try Position(longitude: (west + east) / 2, latitude: (south + north) / 2)
    let prepared = try fitted.prepared()
    #expect(try prepared.positions(of: prepared.points(of: [middle])) == [middle])
  }

  @Test func `an extent without height is refused`() throws {
    let west = try Position(longitude: 85, latitude: 30)
    let extent = BoundingBox(west, try Position(longitude: 145, latitude: 30))
    #expect(throws: ProjectionError.emptyExtent(extent)) { try Projection.albers(fitting: extent) }
  }

  @Test(arguments: [
    "+proj=nosuch", "EPSG:999999", "", "no projection at all", "+proj=aea +lat_1=30 +lat_2=-30",
    "EPSG:32652\0EPSG", "+proj=nosuch +datum=WGS84", "+proj=utm +zone=99 +datum=WGS84",
    "+proj=aea +lat_1=89.9999998 +lat_2=89.9999999 +datum=WGS84",
  ])
  func `an unknown projection is refused with PROJ's message`(definition: String) throws {
    let error = try #require(throws: ProjectionError.self) { try Projection(definition) }
    guard case .failed(let function, definition, let message) = error else {
      Issue.record("found \(error)")
      return
    }
    #expect(function.hasPrefix("proj_"))
    #expect(!message.isEmpty)
    #expect(error.description.contains(message))
  }

  @Test(arguments: ["EPSG:4326", "+proj=longlat +datum=WGS84", "EPSG:2263", "+proj=utm +zone=52 +units=km"])
  func `what does not project to a plane in metres is refused`(definition: String) throws {
    let error = try #require(throws: ProjectionError.self) { try Projection(definition) }
    guard case .notAPlaneInMetres(definition, _) = error else {
      Issue.record("found \(error)")
      return
    }
  }

  @Test func `the position that has no point is named`() throws {
    let definition = "+proj=ortho +lat_0=45 +lon_0=115 +datum=WGS84"
    let projection = try Projection(definition).prepared()
    let farSide = try Position(longitude: -65, latitude: -45)
    let harbin = try Position(longitude: 126.65, latitude: 45.75)
    #expect(throws: ProjectionError.noPoint(farSide, definition: definition)) {
      try projection.points(of: [harbin, farSide])
    }
  }

  @Test func `the point that lies off the globe is named`() throws {
    let projection = try Projection("+proj=ortho +lat_0=45 +lon_0=115 +datum=WGS84").prepared()
    let far = ProjectedPoint(x: 1e8, y: 0)
    let near = ProjectedPoint(x: 1e5, y: 0)
    let error = try #require(throws: ProjectionError.self) { try projection.positions(of: [near, far]) }
    #expect(error == .noPosition(far, definition: "+proj=ortho +lat_0=45 +lon_0=115 +datum=WGS84"))
  }

  @Test func `no positions give no points`() throws {
    #expect(try Projection(albers).prepared().points(of: []).isEmpty)
  }

  @Test func `many threads may prepare the same projection at once`() async throws {
    let projection = try Projection(albers)
    let harbin = try Position(longitude: 126.65, latitude: 45.75)
    let points = try await withThrowingTaskGroup(of: [ProjectedPoint].self) { group in
      for _ in 0..<16 { group.addTask { try projection.prepared().points(of: [harbin]) } }
      return try await group.reduce(into: Set<ProjectedPoint>()) { $0.formUnion($1) }
    }
    #expect(points.count == 1)
  }
}
