import MapGeometry
import Testing

@Suite struct PositionTests {
  @Test func `degrees snap to the nearest grid point`() throws {
    let position = try Position(longitude: 126.65, latitude: -45.75)
    #expect(position.x == 1_266_500_000)
    #expect(position.y == -457_500_000)
    #expect(position.longitude == 126.65)
    #expect(position.latitude == -45.75)
  }

  @Test func `less than half a grid step apart is the same position`() throws {
    let position = try Position(longitude: 10, latitude: 20)
    #expect(try Position(longitude: 10.00000004, latitude: 19.99999996) == position)
    #expect(try Position(longitude: 10.00000006, latitude: 20) != position)
  }

  @Test func `the four corners of the globe are positions`() throws {
    for (longitude, latitude) in [(-180.0, -90.0), (180, -90), (180, 90), (-180, 90)] {
      let position = try Position(longitude: longitude, latitude: latitude)
      #expect(try Position(x: position.x, y: position.y) == position)
      #expect(position.longitude == longitude)
      #expect(position.latitude == latitude)
    }
  }

  @Test func `less than half a step beyond the edge of the globe counts as the edge`() throws {
    let corner = try Position(longitude: 180.000_000_000_000_1, latitude: -90.000_000_049)
    #expect(try corner == Position(longitude: 180, latitude: -90))
    #expect(throws: PositionError.self) { try Position(longitude: -180.000_000_05, latitude: 0) }
    #expect(throws: PositionError.self) { try Position(longitude: 0, latitude: 90.000_000_05) }
    #expect(throws: PositionError.self) { try Position(longitude: 1e300, latitude: 0) }
  }

  @Test(arguments: [
    (Double.nan, 0.0), (0, .nan), (.infinity, 0), (0, -.infinity),
  ])
  func `infinite and NaN coordinates are refused`(pair: (Double, Double)) {
    let error = #expect(throws: PositionError.self) { try Position(longitude: pair.0, latitude: pair.1) }
    guard case .notFinite = error else {
      Issue.record("found \(String(describing: error))")
      return
    }
  }

  @Test func `a longitude beyond 180 degrees is refused`() {
    #expect(throws: PositionError.longitudeOffTheGlobe(longitude: 180.0000001, latitude: 0)) {
      try Position(longitude: 180.0000001, latitude: 0)
    }
    #expect(throws: PositionError.longitudeOffTheGlobe(longitude: -180.0000001, latitude: 0)) {
      try Position(x: -1_800_000_001, y: 0)
    }
  }

  @Test func `a latitude beyond 90 degrees is refused`() {
    #expect(throws: PositionError.latitudeOffTheGlobe(longitude: 0, latitude: 90.0000001)) {
      try Position(longitude: 0, latitude: 90.0000001)
    }
    #expect(throws: PositionError.latitudeOffTheGlobe(longitude: 0, latitude: -90.0000001)) {
      try Position(x: 0, y: -900_000_001)
    }
  }

  @Test(arguments: [Int32.min, .max]) func `the extreme grid steps are refused and do not trap`(steps: Int32)
  {
    #expect(throws: PositionError.self) { try Position(x: steps, y: 0) }
    #expect(throws: PositionError.self) { try Position(x: 0, y: steps) }
  }

  @Test func `swapped coordinates get a hint`() {
    let error = #expect(throws: PositionError.self) { try Position(longitude: 45.75, latitude: 126.65) }
    #expect(
      error?.description
        == "latitude 126.65 of 45.75,126.65 is not within -90 to 90; longitude comes first: "
        + "did you mean 126.65,45.75?"
    )
  }

  @Test func `coordinates that may be metres get a hint`() {
    let hint = "; these may be metres: ogr2ogr -s_srs THEIRS -t_srs EPSG:4326 makes degrees of them"
    for (x, y) in [(14_098_684.0, 5_738_022.0), (-1001, 1001), (1001, 89)] {
      let error = #expect(throws: PositionError.self) { try Position(longitude: x, latitude: y) }
      #expect(error?.description.hasSuffix(hint) == (abs(y) > 1000))
    }
  }

  @Test func `coordinates that are wrong either way round get no hint`() {
    let error = #expect(throws: PositionError.self) { try Position(longitude: 100, latitude: 126.65) }
    #expect(error?.description == "latitude 126.65 of 100.0,126.65 is not within -90 to 90")
    let far = #expect(throws: PositionError.self) { try Position(longitude: 200, latitude: 10) }
    #expect(far?.description == "longitude 200.0 of 200.0,10.0 is not within -180 to 180")
    let infinite = #expect(throws: PositionError.self) { try Position(longitude: .infinity, latitude: 0) }
    #expect(infinite?.description == "inf,0.0 is not a pair of finite numbers")
  }

  @Test func `positions are ordered from west to east and then from south to north`() throws {
    #expect(try positions("1,0 0,1 0,0 -1,5").sorted() == positions("-1,5 0,0 0,1 1,0"))
  }

  @Test func `a position is described in degrees`() throws {
    #expect(try Position(longitude: 126.65, latitude: -45).description == "126.65,-45")
  }
}
