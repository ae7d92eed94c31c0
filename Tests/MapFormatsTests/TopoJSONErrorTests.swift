import MapFormats
import MapGeometry
import Testing

@Suite struct TopoJSONErrorTests {
  /// south | north, with arcs 0 (south's coast), 1 (north's coast) and 2 (the treaty line).
  private func written() throws -> String {
    text(
      try coverage(["south": [polygon("0,-1 2,-1 2,0 0,0")], "north": [polygon("0,0 2,0 2,1 0,1")]])
        .topoJSON()
    )
  }

  private func error(replacing old: String, with new: String) throws -> TopoJSONError? {
    let whole = try written()
    #expect(whole.contains(old))
    do {
      _ = try Coverage(topoJSON: bytes(whole.replacing(old, with: new)))
      return nil
    } catch {
      return error
    }
  }

  private func problems(replacing old: String, with new: String) throws -> [TopoJSONProblem] {
    guard case .notACoverage(let problems)? = try error(replacing: old, with: new) else { return [] }
    return problems
  }

  @Test func `an arc that the file does not have is found`() throws {
    #expect(try problems(replacing: "[[0,-3]]", with: "[[0,-5]]").contains(.noSuchArc(4, face: "south")))
    #expect(try problems(replacing: "[[0,-3]]", with: "[[3,-3]]").contains(.noSuchArc(3, face: "south")))
    let least = try problems(replacing: "[[0,-3]]", with: "[[-9223372036854775808,-3]]")
    #expect(least.contains(.noSuchArc(.max, face: "south")))
  }

  @Test func `a ring that does not close is found`() throws {
    let found = try problems(replacing: "[[0,-3]]", with: "[[0]]")
    #expect(try found == [.openRing(face: "south", at: Position(longitude: 2, latitude: 0))])
  }

  @Test func `a side of an arc that two rings have is found`() throws {
    let found = try problems(replacing: "[[-2,2]]", with: "[[-3,1]]")
    #expect(found.contains(.sharedSide(arc: 2, "south", "north")))
  }

  @Test func `a ring that runs the wrong way is found`() throws {
    let found = try problems(replacing: "[[-2,2]]", with: "[[1,-3]]")
    #expect(try found.contains(.wrongWinding(face: "north", at: Position(longitude: 0, latitude: 0))))
  }

  @Test func `a face on both sides of an arc and an arc without faces are found`() throws {
    let found = try problems(replacing: "[[-2,2]]", with: "[[1,-2]]")
    #expect(found.contains(.faceOnBothSides(arc: 1, "north")))
    let unused = try problems(replacing: "],\n\"origins\"", with: ",[[0,0],[1,1]]],\n\"origins\"")
    #expect(unused.contains(.unusedArc(3)))
  }

  @Test func `ids that are none or come twice are found`() throws {
    #expect(
      try problems(replacing: #""id":"north""#, with: #""id":"south""#).contains(.duplicateFace("south"))
    )
    let found = try problems(replacing: #""id":"north""#, with: #""id":"North""#)
    #expect(found.count == 1)
    #expect(found.first?.description.hasPrefix("\"North\" is no id") == true)
  }

  @Test func `a face without polygons is found`() throws {
    let found = try problems(
      replacing: #"{"type":"Polygon","arcs":[[-2,2]]"#,
      with: #"{"type":"MultiPolygon","arcs":[]"#
    )
    #expect(found.contains(.emptyFace("north")))
    #expect(found.contains(.unusedArc(1)))
  }

  @Test func `origins that do not fit the arcs are found`() throws {
    #expect(try problems(replacing: "[0,0,1]", with: "[0,0]") == [.originCount(found: 2, expected: 3)])
    #expect(
      try problems(replacing: "[0,0,1]", with: "[0,2,-1]") == [
        .noSuchOrigin(2, arc: 1), .noSuchOrigin(-1, arc: 2),
      ]
    )
  }

  @Test func `all that is wrong is said at once, a problem a line`() throws {
    let error = try error(replacing: #"[[-2,2]],"id":"north""#, with: #"[[2]],"id":"south""#)
    #expect(
      error?.description == """
        two faces are called south
        a ring of south breaks off at 2,0
        arc 1 borders no face
        """
    )
  }

  @Test(arguments: [
    ("[1e-7,1e-7]", "[1e-6,1e-6]", "the scale [1e-06, 1e-06]"),
    ("\"scale\":[1e-7,1e-7],", "", "half a transform"),
    (",\"translate\":[0,-1]", "", "half a transform"),
    ("\"translate\":[0,-1]", "\"translate\":[0,-91]", "no position: latitude -91.0 of 0.0,-91.0"),
    ("\"Topology\"", "\"FeatureCollection\"", "the type \"FeatureCollection\""),
    ("\"faces\":", "\"phases\":", "no objects with the object faces"),
    ("\"arcs\":[\n", "\"arks\":[\n", "no arcs"),
    ("\"origins\"", "\"origin\"", "no origins"),
    ("\"arc_origins\"", "\"arc_origin\"", "no arc_origins"),
    ("\"transform\"", "\"transformation\"", "no transform"),
    ("[[0,10000000],[20000000,0]]", "[[0,10000000]]", "arc 2 of 1 position"),
    ("[[0,10000000],[20000000,0]]", "[]", "arc 2 of 0 positions"),
    ("[[0,10000000],[20000000,0]]", "[[0,10000000],[0,0]]", "a position of arc 2 twice in a row"),
    (
      "[[0,10000000],[20000000,0]]", "[[0,10000000],[1800000001,0]]",
      "a position of arc 2 that is off the globe"
    ),
    (
      "[[0,10000000],[20000000,0]]", "[[0,10000000],[9223372036854775807,0]]",
      "a position of arc 2 that is off"
    ),
    (
      "[[0,10000000],[20000000,0]]", "[[0,10000000],[2,-9223372036854775808]]",
      "a position of arc 2 that is off"
    ),
    ("[[0,10000000],[20000000,0]]", "[[0,10000000],[20000000]]", "\"]\""),
    ("[[0,10000000],[20000000,0]]", "[[0,10000000],[20000000,0,1]]", "\"1\""),
    ("[[0,10000000],[20000000,0]]", "[[0,10000000],[20000000,0.5]]", "0.5"),
    ("[[0,10000000],[20000000,0]]", "[[0,10000000],[020000000,0]]", "a leading zero"),
    ("[[0,10000000],[20000000,0]]", "[[0,10000000],7]", "a number"),
    ("[\"coast\",null,1.0]", "[\"coast\",null]", "the end"),
    ("[\"coast\",null,1.0]", "[\"coast\",null,1.0,2]", "\"2\""),
    ("[\"coast\",null,1.0]", "[7,null,1.0]", "a number"),
    ("[\"coast\",null,1.0]", "[\"coast\",\"1\",1.0]", "a string"),
    ("[[0,-3]]", "[[]]", "a polygon with nothing in it"),
    ("[[0,-3]]", "[]", "a polygon with nothing in it"),
    ("[[0,-3]]", "[[[0,-3]]]", "an array"),
    ("\"Polygon\",\"arcs\":[[0,-3]]", "\"MultiPolygon\",\"arcs\":[[0,-3]]", "a number"),
    ("\"Polygon\",\"arcs\":[[0,-3]]", "\"LineString\",\"arcs\":[[0,-3]]", "the type LineString"),
    ("\"area_km2\":12345.678", "\"area\":12345.678", "a face without id, area_km2 or arcs"),
  ])
  func `a value that the format does not have there is refused`(
    row: (old: String, new: String, found: String)
  ) throws {
    guard case .json(let error)? = try error(replacing: row.old, with: row.new) else {
      Issue.record("no error of the text")
      return
    }
    #expect(error.found.hasPrefix(row.found), "\(error)")
  }

  @Test func `a text cut off at any byte is refused`() throws {
    for coverage in try coverages() {
      let whole = try coverage.topoJSON().dropLast()
      for count in 0..<whole.count {
        #expect(throws: TopoJSONError.self) { try Coverage(topoJSON: Array(whole.prefix(count))) }
      }
    }
  }

  @Test func `a text with any byte changed is read or refused, and does not trap`() throws {
    let whole = try coverages()[3].topoJSON()
    var refused = 0
    for index in whole.indices {
      for byte in bytes("0-9e.,[]{}\" x") {
        var changed = whole
        changed[index] = byte
        do { _ = try Coverage(topoJSON: changed) } catch { refused += 1 }
      }
    }
    #expect(refused > whole.count)
  }
}
