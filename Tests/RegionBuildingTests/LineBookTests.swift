import MapGeometry
import RegionBuilding
import Testing

/// Lines that refer to each other, and to missing ones.
@Suite struct LineBookTests {
  @Test func `lines may refer to each other in any order`() throws {
    var country = try Country()
    country.delimitations = [
      Delimitation(
        id: "first",
        steps: [step(.begin(.point("camp"))), step(.meridian(.north, .line("second")))]
      ),
      Delimitation(
        id: "second",
        steps: [step(.begin(.point("cairn"))), step(.along("third", .down, .end), within: 10_000)]
      ),
      Delimitation(id: "third", steps: [step(.along("level", .down, .end))]),
    ]
    var book = country.book()
    #expect(try book.line("first").line == line((0.5, 0.2), (0.5, 5.5)))
  }

  @Test func `lines that refer to each other in a cycle`() throws {
    var country = try Country()
    country.delimitations = [
      Delimitation(id: "egg", steps: [step(.along("hen", .down, .end))]),
      Delimitation(
        id: "hen",
        steps: [step(.begin(.point("camp"))), step(.straight(.meridian(1, on: "egg")))]
      ),
    ]
    var book = country.book()
    let error = #expect(throws: DelimitationError.self) { try book.line("egg") }
    #expect(error?.description == "line egg: lines refer to each other in a circle: egg -> hen -> egg")
  }

  @Test func `a line that refers to itself`() throws {
    #expect(
      try Country().refusal(step(.along("border", .down, .end)))
        == "line border: lines refer to each other in a circle: border -> border"
    )
  }

  @Test func `the book still draws other lines after a refusal`() throws {
    var country = try Country()
    country.delimitations = [
      Delimitation(id: "bad", steps: [step(.along("bad", .down, .end))]),
      Delimitation(id: "good", steps: [step(.along("level", .down, .end))]),
    ]
    var book = country.book()
    #expect(throws: DelimitationError.self) { try book.line("bad") }
    #expect(try book.line("good").line == line((0, 5.5), (3, 5.5)))
    #expect(throws: DelimitationError.self) { try book.line("bad") }
  }

  @Test func `an id that no delimitation has`() throws {
    var book = try Country().book()
    let error = #expect(throws: DelimitationError.self) { try book.line("silver") }
    #expect(error?.description == "line silver: no delimitation has this id")
  }

  @Test func `a missing line named by a step`() throws {
    let country = try Country()
    let expected = "line border, step 1: no line has the id lethe"
    #expect(country.refusal(step(.along("lethe", .down, .end))) == expected)
    #expect(country.refusal(step(.along("silver", .down, .line("lethe")))) == expected)
    #expect(
      country.refusal(step(.begin(.point("camp"))), step(.meridian(.north, .line("lethe"))))
        == "line border, step 2: no line has the id lethe"
    )
    #expect(
      country.refusal(step(.along("silver", .down, .end)), step(.trim(.end, at: "lethe")))
        == "line border, step 2: no line has the id lethe"
    )
  }

  @Test func `a layer that the base map does not have`() throws {
    var country = try Country()
    country.lines = [
      BaseLine(id: "coast", name: "", origin: .outlines(layer: "shores"), uncertaintyInKilometres: 1),
      BaseLine(
        id: "river",
        name: "",
        origin: .layer("streams", conditions: [:], mouth: "mouth", bridge: 1),
        uncertaintyInKilometres: 1
      ),
    ]
    #expect(
      country.refusal(step(.along("coast", .down, .end)))
        == "line coast: the base map has no layer shores"
    )
    #expect(
      country.refusal(step(.along("river", .down, .end)))
        == "line river: the base map has no layer streams"
    )
  }
}
