import MapGeometry
import RegionBuilding
import Testing

/// What is wrong with a part is reported by its name, never silently repaired.
@Suite struct PartProblemTests {
  /// What a build of these parts reports: parts that cannot be drawn, or what is wrong with their ground.
  private func problems(_ parts: PartPlan..., lines: [Delimitation] = []) throws -> [String] {
    var island = try Island()
    island.parts = parts
    island.delimitations += lines
    do throws(CoverageBuildError) {
      return try island.built().report.partProblems.map(\.description)
    } catch {
      return error.description.split(separator: "\n").map(String.init)
    }
  }

  @Test func `a ring that does not close`() throws {
    let open = Array(try around(2.5, 0.5, 3.5, 1.5).dropLast())
    #expect(
      try problems(part("box", in: "east", rings: [around(2.6, 0.6, 3, 1), open])) == [
        "part box, ring 2: does not close: ends at 2.5,1.5, 110.6 km from its beginning at 2.5,0.5"
      ]
    )
  }

  @Test func `a step that cannot be drawn, by its number in the file`() throws {
    var ring = try around(2.5, 0.5, 3.5, 1.5)
    ring[2] = step(.straight(.point("atlantis")))
    #expect(
      try problems(part("box", in: "east", rings: [around(2.6, 0.6, 3, 1), ring])) == [
        "part box, step 8: no point is called atlantis"
      ]
    )
  }

  @Test func `a ring without a beginning, and one that goes nowhere`() throws {
    #expect(
      try problems(
        part("a", in: "east", rings: [Array(around(2.5, 0.5, 3.5, 1.5).dropFirst())]),
        part("b", in: "east", rings: [[step(.begin(.position(at(3, 1))))]])
      ) == ["part a, step 1: the line has not begun yet", "part b: the steps draw no line"]
    )
  }

  @Test func `an error of a line that a part follows is the line's`() throws {
    let lost = Delimitation(id: "lost", steps: [step(.begin(.point("atlantis")))])
    let ring = [try step(.begin(.position(at(3, 1)))), step(.along("lost", .down, .end))]
    #expect(
      try problems(part("a", in: "east", rings: [ring]), part("b", in: "east", rings: [ring]), lines: [lost])
        == ["line lost, step 1: no point is called atlantis"]
    )
  }

  @Test func `all lines and parts that cannot be drawn are reported at once`() throws {
    var island = try Island()
    island.points["cape"] = nil
    island.parts = [
      try part("a", in: "east", rings: [[step(.straight(.point("west")))]]),
      try part("b", in: "east", circles: [circle(3, 1, kilometres: 0)], without: ["c"]),
    ]
    do {
      _ = try island.built()
      Issue.record("built without a cape")
    } catch {
      #expect(
        error.description.split(separator: "\n") == [
          "line treaty, step 1: no point is called cape", "part b: without: there is no part \"c\"",
          "part a, step 1: the line has not begun yet",
          "part b, circle 1: has a radius of 0.0 km, expected more than 0 and at most 500 km",
        ]
      )
    }
  }

  @Test func `a part in the sea overlaps nothing`() throws {
    #expect(
      try problems(part("sea", in: "east", rings: [around(5, 0, 6, 1)])) == [
        "part sea: has no ground: expected edges or circles around land of its regions, not all of it `without` or a sliver"
      ]
    )
  }

  @Test func `ground of other regions, and outside, is not its ground`() throws {
    #expect(try problems(part("a", in: "east", rings: [around(0.5, 0.5, 1.5, 1.5)])).count == 1)
    #expect(try problems(part("a", in: "east", rings: [around(8.2, 0.2, 8.8, 0.8)])).count == 1)
  }

  @Test func `a region in which the part has no ground`() throws {
    #expect(
      try problems(part("a", in: "west", "east", rings: [around(2.5, 0.5, 3.5, 1.5)])) == [
        "part a: has no ground in west; leave the region out, or widen the ring"
      ]
    )
  }

  @Test func `a seed outside its ground`() throws {
    let seeds = [try at(3, 1), try at(1, 1), try at(5, 1)]
    #expect(
      try problems(part("a", in: "east", rings: [around(1, 0.5, 5, 1.5)], seeds: seeds)) == [
        "part a: the seed 1,1 lies outside its ground", "part a: the seed 5,1 lies outside its ground",
      ]
    )
  }

  @Test func `a ring that crosses itself`() throws {
    var ring = try around(2.5, 0.5, 3.5, 1.5)
    ring[3] = step(.parallel(.west, .meridian(3)))
    ring[4] = step(.meridian(.south, .parallel(0.2)))
    ring += [step(.parallel(.west, .meridian(2.5))), step(.meridian(.north, .parallel(0.5)))]
    #expect(
      try problems(part("a", in: "east", rings: [ring])) == [
        "part a, ring 1: crosses or touches itself at 3,0.5; draw it once around its ground, or as several rings"
      ]
    )
  }

  @Test func `a ring that goes there and back`() throws {
    let ring = [
      try step(.begin(.position(at(3, 1)))), step(.meridian(.north, .parallel(1.5))),
      step(.meridian(.south, .parallel(1))),
    ]
    #expect(try problems(part("a", in: "east", rings: [ring])) == ["part a, ring 1: encloses no ground"])
  }

  @Test(arguments: [-1, 0, 500.5]) func `a circle of no radius, or one too wide`(_ radius: Double) throws {
    #expect(
      try problems(
        part("a", in: "east", circles: [circle(3, 1, kilometres: 2), circle(3, 1, kilometres: radius)])
      )
        == ["part a, circle 2: has a radius of \(radius) km, expected more than 0 and at most 500 km"]
    )
  }

  @Test func `parts that are cut out of each other in a circle`() throws {
    let ring = try around(2.5, 0.5, 3.5, 1.5)
    #expect(
      try problems(
        part("a", in: "east", rings: [ring], without: ["b"]),
        part("b", in: "east", rings: [ring], without: ["c"]),
        part("c", in: "east", rings: [ring], without: ["b"]),
        part("d", in: "east", rings: [ring], without: ["d"])
      ) == [
        "part b: without: parts are cut out of each other in a circle: b -> c -> b",
        "part c: without: parts are cut out of each other in a circle: c -> b -> c",
        "part d: without: parts are cut out of each other in a circle: d -> d",
      ]
    )
  }

  @Test func `the report counts them with the other problems`() throws {
    var island = try Island()
    island.parts = [try part("sea", in: "east", rings: [around(5, 0, 6, 1)])]
    island.faces.append(FacePlan(id: try RegionID("nowhere"), seeds: []))
    #expect(
      try island.built().report.text.suffix(3) == [
        "2 problems:", "  nowhere has no ground",
        "  part sea: has no ground: expected edges or circles around land of its regions, not all of it `without` or a sliver",
      ]
    )
  }
}
