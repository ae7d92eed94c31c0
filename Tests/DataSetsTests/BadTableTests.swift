import Testing

/// Tables with rows and cells that cannot be.
@Suite struct BadTableTests {
  @Test func `a row that is too short`() throws {
    try expect(
      "places.csv",
      replacing: "rock,Rock,Rock,4.5,1,1,outside,,,gazette",
      by: "rock,Rock,Rock,4.5,1,1",
      complains: ["places.csv:4: has 6 cells, expected 10"]
    )
  }

  @Test func `a row that is too long`() throws {
    try expect(
      "places.csv",
      replacing: "outside,,,gazette",
      by: "outside,,,gazette,Tuesday",
      complains: ["places.csv:4: has 11 cells, expected 10"]
    )
  }

  @Test func `a quotation mark that is not closed`() throws {
    try expect(
      "places.csv",
      replacing: "\"Port, the\"",
      by: "\"Port, the",
      complains: ["places.csv:3: a quotation mark is not closed"]
    )
  }

  @Test func `a column that is missing`() throws {
    try expect(
      "places.csv",
      replacing: "period_name",
      by: "old_name",
      complains: ["places.csv:1: has no column period_name"]
    )
  }

  @Test func `a name that commands a terminal`() throws {
    let message = "column modern_name: found the control character \\u{1B}, expected text that can be seen"
    try expect(
      "places.csv",
      replacing: "rock,Rock,Rock",
      by: "rock,Rock,Ro\u{1B}[31mck",
      complains: ["places.csv:4: \(message)"]
    )
  }

  @Test func `an id that is none`() throws {
    try expect(
      "places.csv",
      replacing: "rock,Rock,Rock",
      by: "../Rock,Rock,Rock",
      complains: [
        "places.csv:4: column id: found \"../Rock\", expected an id: lowercase letters, digits and single hyphens"
      ]
    )
  }

  @Test func `an uncertainty of more than the globe`() throws {
    try expect(
      "places.csv",
      replacing: "4.5,1,1",
      by: "4.5,1,1e300",
      complains: ["places.csv:4: column uncertainty_km: found 1e+300, expected a number from 0 to 20004"]
    )
  }

  @Test func `a cell that is empty`() throws {
    try expect(
      "places.csv",
      replacing: "rock,Rock,Rock",
      by: "rock,,Rock",
      complains: ["places.csv:4: column period_name is empty"]
    )
  }

  @Test func `a number that is none`() throws {
    try expect(
      "places.csv",
      replacing: "4.5,1,1",
      by: "4.5,one,1",
      complains: ["places.csv:4: column lat: found \"one\", expected a number"]
    )
  }

  @Test func `a number that is not finite`() throws {
    try expect(
      "places.csv",
      replacing: "4.5,1,1",
      by: "inf,1,1",
      complains: ["places.csv:4: column lon: found \"inf\", expected a number"]
    )
  }

  @Test func `a position off the globe`() throws {
    try expect(
      "places.csv",
      replacing: "4.5,1,1",
      by: "200,1,1",
      complains: ["places.csv:4: longitude 200.0 of 200.0,1.0 is not within -180 to 180"]
    )
  }

  @Test func `a position whose numbers may be swapped`() throws {
    try expect(
      "places.csv",
      replacing: "4.5,1,1",
      by: "45,126,1",
      complains: [
        "places.csv:4: latitude 126.0 of 45.0,126.0 is not within -90 to 90; longitude comes first: did you mean 126.0,45.0?"
      ]
    )
  }

  @Test func `a place's id used twice`() throws {
    try expect(
      "places.csv",
      replacing: "rock,Rock",
      by: "port,Rock",
      complains: ["places.csv:4: the id port is used twice"]
    )
  }

  @Test func `a point's id used twice`() throws {
    try expect(
      "points.csv",
      replacing: "where the road ends",
      by: "where the road ends\ncape,2,1,1,elsewhere",
      complains: ["points.csv:3: the id cape is used twice"]
    )
  }

  @Test func `digitised positions out of order`() throws {
    try expect(
      "lines/digitised.csv",
      replacing: "road,1",
      by: "road,2",
      complains: ["lines/digitised.csv:3: column seq: found \"2\", expected 1 for road"]
    )
  }

  @Test func `a digitised line of one position`() throws {
    try expect(
      "lines/digitised.csv",
      replacing: "road,1,1.5,0.5\n",
      by: "",
      complains: ["lines/digitised.csv:2: road needs at least two positions"]
    )
  }

  @Test func `a digitised line in two pieces`() throws {
    try expect(
      "lines/digitised.csv",
      replacing: "road,1,1.5,0.5",
      by: "road,1,1.5,0.5\npath,0,1,1\npath,1,1,2\nroad,2,1,1\nroad,3,2,2",
      complains: ["lines/digitised.csv:6: road does not stand in one piece; it begins again here"]
    )
  }

  @Test func `a place outside its region`() throws {
    try expect(
      "places.csv",
      replacing: "1,1,1,west",
      by: "1,1,1,east",
      complains: ["places.csv:2: Newtown falls in west, expected east"]
    )
  }

  @Test func `a place outside its face`() throws {
    try expect(
      "places.csv",
      replacing: "west,,,gazette",
      by: "west,uplands,,gazette",
      complains: ["places.csv:2: Newtown falls in the face west, expected uplands"]
    )
  }

  @Test func `a place that is not outside`() throws {
    try expect(
      "places.csv",
      replacing: "4.5,1,1,outside",
      by: "3.5,1,1,outside",
      complains: ["places.csv:4: Rock falls in east, expected outside"]
    )
  }
}
