import MapGeometry
import RegionBuilding
import Testing

/// A part is the ground in its rings that lies in its regions.
@Suite struct PartTests {
  private func built(_ parts: PartPlan...) throws -> CoverageBuild {
    var island = try Island()
    island.parts = parts
    return try island.built()
  }

  @Test func `a part is the ground of its region in its ring, islands and all`() throws {
    let build = try built(part("front", in: "west", rings: [around(-1, 0.5, 1.2, 3.5)]))
    #expect(build.report.partProblems == [] && build.report.remarks == [])
    let coverage = build.coverage
    #expect(coverage.faces.map(\.name) == ["west", "west+front", "east"])
    #expect(try coverage.face(1, 1) == "west+front")
    #expect(try coverage.face(1.1, 2.7) == "west+front")
    #expect(try coverage.face(1.4, 2.7) == "west")
    #expect(try coverage.face(1, 0.2) == "west")
    #expect(try coverage.face(3, 1) == "east")
    #expect(try coverage.face(-0.5, 1) == nil)
    #expect(try coverage.face(1, 2.2) == nil)
    let ground = try #require(build.report.parts.first)
    #expect(ground.regions.map(\.region.name) == ["west"])
    // 1.2 by 1.5 degrees of the mainland and 0.2 by 0.5 of the islet, at the equator.
    #expect(abs(ground.squareKilometres - 1.9 * 111.32 * 110.57) < 20)
  }

  @Test func `parts do not change the areas of regions`() throws {
    let plain = try Island().built().coverage
    let parts = [
      try part("front", in: "west", "east", rings: [straight((0.3, -1), (3.7, 0.4), (2.2, 3), (-0.7, 1.2))]),
      try part("port", in: "east", circles: [circle(3.2, 0.5, kilometres: 40)]),
    ]
    var island = try Island()
    island.parts = parts
    let cut = try island.built().coverage
    #expect(
      cut.faces.map(\.name) == ["west", "west+front", "east", "east+front", "east+front+port", "east+port"]
    )
    // Edges along parallels are measured in steps, which new nodes change: some 1,000 m2.
    for region in ["west", "east"] { #expect(abs(cut.area(of: region) - plain.area(of: region)) < 0.01) }
  }

  @Test func `what no ring touches stays as it is`() throws {
    let plain = try Island().built().coverage
    let build = try built(part("port", in: "east", circles: [circle(3, 1, kilometres: 10)]))
    #expect(build.coverage.faces.map(\.name) == ["west", "east", "east+port"])
    let islet = try #require(plain.arcs.first { $0.line.boundingBox.southWest.latitude == 2.5 })
    #expect(build.coverage.arcs.contains(islet))
  }

  @Test func `an untouched island in the ring lies in the part`() throws {
    let build = try built(part("north", in: "west", rings: [around(0.5, 2.2, 1.8, 3.5)]))
    #expect(build.coverage.faces.map(\.name) == ["west", "west+north", "east"])
    #expect(try build.coverage.face(1.2, 2.7) == "west+north")
    #expect(try build.coverage.face(1, 1) == "west")
  }

  @Test func `a part may lie in two regions, and in no other than it names`() throws {
    let middle = try around(1, 0.5, 3, 1.5)
    let both = try built(part("middle", in: "west", "east", rings: [middle])).coverage
    #expect(both.faces.map(\.name) == ["west", "west+middle", "east", "east+middle"])
    #expect(try both.face(1.5, 1) == "west+middle")
    #expect(try both.face(2.5, 1) == "east+middle")
    let one = try built(part("middle", in: "east", rings: [middle])).coverage
    #expect(one.faces.map(\.name) == ["west", "east", "east+middle"])
    #expect(try one.face(1.5, 1) == "west")
  }

  @Test func `the region of a part includes the regions in it`() throws {
    var island = try Island()
    island.wholes = [try RegionID("west"): try RegionID("realm")]
    island.parts = [try part("middle", in: "realm", rings: [around(1, 0.5, 3, 1.5)])]
    let build = try island.built()
    #expect(build.report.partProblems == [])
    #expect(build.coverage.faces.map(\.name) == ["west", "west+middle", "east"])
    #expect(build.report.parts.first?.regions.map(\.region.name) == ["realm"])
  }

  @Test func `ground in two parts lies in both`() throws {
    let coverage = try built(
      part("south", in: "west", rings: [around(-1, -1, 3, 1)]),
      part("coast", in: "west", rings: [around(-1, -1, 0.5, 3)])
    ).coverage
    #expect(coverage.faces.map(\.name) == ["west", "west+coast", "west+coast+south", "west+south", "east"])
    #expect(try coverage.face(0.2, 0.5) == "west+coast+south")
    #expect(try coverage.face(0.2, 1.5) == "west+coast")
    #expect(try coverage.face(1.2, 0.5) == "west+south")
  }

  @Test func `two parts that share an edge share it exactly, whichever way it is drawn`() throws {
    let build = try built(
      part("upper", in: "east", rings: [straight((2.3, 0.4), (3.9, 1.1), (3.5, 1.9), (2.2, 1.8))]),
      part("lower", in: "east", rings: [straight((3.9, 1.1), (2.3, 0.4), (3.1, 0.1))])
    )
    #expect(build.report.remarks == [] && build.report.partProblems == [])
    #expect(build.coverage.faces.map(\.name) == ["west", "east", "east+lower", "east+upper"])
    let shared = build.coverage.arcs.filter { arc in
      let names = [arc.left, arc.right].compactMap { $0.map { build.coverage.faces[$0].name } }
      return Set(names) == ["east+lower", "east+upper"]
    }
    #expect(shared.count == 1)
    // The first by id has it.
    #expect(shared.first?.origin.line == "lower")
    #expect(try shared.first.map { [$0.line.start, $0.line.end].sorted() } == [at(2.3, 0.4), at(3.9, 1.1)])
  }

  @Test func `a part without another leaves its ground out`() throws {
    let coverage = try built(
      part("port", in: "east", circles: [circle(3, 1, kilometres: 20)]),
      part("province", in: "east", rings: [around(2.5, 0.5, 3.5, 1.5)], without: ["port"])
    ).coverage
    #expect(coverage.faces.map(\.name) == ["west", "east", "east+port", "east+province"])
    #expect(try coverage.face(3, 1) == "east+port")
  }

  @Test func `what is cut out of a part that is cut out remains`() throws {
    let coverage = try built(
      part("a", in: "east", rings: [around(2.2, 0.2, 3.8, 1.8)], without: ["b"]),
      part("b", in: "east", rings: [around(2.5, 0.5, 3.5, 1.5)], without: ["c"]),
      part("c", in: "west", "east", rings: [around(2.8, 0.8, 3.2, 1.2)])
    ).coverage
    #expect(try coverage.face(2.3, 1) == "east+a")
    #expect(try coverage.face(2.6, 1) == "east+b")
    #expect(try coverage.face(3, 1) == "east+a+c")
  }

  @Test func `a circle has its radius, and its edges the uncertainty of the part`() throws {
    let build = try built(part("port", in: "east", circles: [circle(3, 1, kilometres: 20)]))
    let ground = try #require(build.report.parts.first)
    #expect(abs(ground.squareKilometres / (Double.pi * 400) - 1) < 0.002)
    let arcs = build.coverage.arcs.filter { $0.origin.line == "port" }
    #expect(arcs.map(\.origin) == [ArcOrigin(line: "port", step: nil, uncertaintyInKilometres: 7)])
    for position in arcs.flatMap(\.line.positions) {
      #expect(abs(try position.distanceInKilometres(to: at(3, 1)) - 20) < 0.001)
    }
  }

  @Test func `circles add ground, also where they meet rings or each other`() throws {
    let coverage = try built(
      part(
        "ports",
        in: "east",
        rings: [around(2.5, 0.5, 3.5, 1.5)],
        circles: [
          circle(3, 1, kilometres: 5), circle(3.5, 1, kilometres: 20), circle(3.6, 1, kilometres: 20),
        ]
      )
    ).coverage
    #expect(coverage.faces.map(\.name) == ["west", "east", "east+ports"])
    for longitude in [2.6, 3, 3.45, 3.55, 3.7] { #expect(try coverage.face(longitude, 1) == "east+ports") }
    #expect(try coverage.face(3.9, 1) == "east")
  }

  @Test func `of several rings an odd number is inside`() throws {
    let coverage = try built(
      part("belt", in: "east", rings: [around(2.2, 0.2, 3.8, 1.8), around(2.5, 0.5, 3.5, 1.5)])
    ).coverage
    #expect(try coverage.face(2.3, 1) == "east+belt")
    #expect(try coverage.face(3, 1) == "east")
  }

  @Test func `a ring may follow a river, and its edges know their step`() throws {
    var island = try Island()
    let river = try line((2.5, 2.5), (2.7, 1.5), (2.4, 0.9), (2.6, -0.5))
    island.lines.append(given("river", river))
    island.parts = [
      try part(
        "bank",
        in: "east",
        rings: [
          [
            step(.begin(.position(at(2.5, 2.5)))),
            step(.along("river", .down, .position(at(2.6, -0.5))), uncertainty: 5),
            step(.parallel(.west, .meridian(1))),
            step(.straight(.position(at(2.5, 2.5)))),
          ]
        ]
      )
    ]
    let coverage = try island.built().coverage
    #expect(coverage.faces.map(\.name) == ["west", "east", "east+bank"])
    #expect(try coverage.face(2.3, 1) == "east+bank")
    #expect(try coverage.face(2.6, 1) == "east")
    let bank = try #require(coverage.arcs.first { $0.origin.line == "bank" && $0.origin.step == 2 })
    #expect(bank.origin == ArcOrigin(line: "bank", step: 2, uncertaintyInKilometres: 5))
    for bend in [try at(2.7, 1.5), try at(2.4, 0.9)] { #expect(bank.line.positions.contains(bend)) }
  }

  @Test func `an edge along a border of regions keeps the origin of the border`() throws {
    let build = try built(
      part(
        "near",
        in: "west",
        rings: [
          [
            step(.begin(.position(at(2, -1)))), step(.meridian(.north, .parallel(3))),
            step(.straight(.position(at(1, 3)))), step(.straight(.position(at(1, -1)))),
            step(.straight(.position(at(2, -1)))),
          ]
        ]
      )
    )
    #expect(build.coverage.faces.map(\.name) == ["west", "west+near", "east"])
    for arc in build.coverage.arcs where arc.left != nil && arc.right != nil {
      let names = Set([arc.left, arc.right].compactMap { $0.map { build.coverage.faces[$0].name } })
      #expect(arc.origin.line == (names.contains("east") ? "treaty" : "near"))
    }
  }

  @Test func `a ring that ends near its beginning is closed, and the report says so`() throws {
    let ring = try around(2.5, 0.5, 3.5, 1.5)
    var short = ring
    short[4] = step(.meridian(.south, .parallel(0.504)))
    let build = try built(part("box", in: "east", rings: [short]))
    #expect(build.report.partProblems == [])
    #expect(
      build.report.text.suffix(4) == [
        "part box: 12307.1 km2 in east", "  step 5: ring 1 closed, 0.4 km at 2.5,0.5",
        "islands: 1 in faces, 1 outside", "no problems",
      ]
    )
  }

  @Test func `the report says in which regions a part lies`() throws {
    let text = try built(part("middle", in: "west", "east", rings: [around(1, 0.5, 3, 1.5)])).report.text
    #expect(text.contains("part middle: 24614.2 km2 in west (12307.1 km2), east (12307.1 km2)"))
  }

  @Test func `the same parts give the same faces in any order`() throws {
    let (a, b) = (
      try part("a", in: "west", "east", rings: [around(1, 0.5, 3, 1.5)]),
      try part("b", in: "east", circles: [circle(3, 1, kilometres: 20)])
    )
    let (one, other) = (try built(a, b), try built(b, a))
    #expect(one.coverage == other.coverage)
    #expect(one.report.text == other.report.text)
  }

  @Test func `without parts the coverage is that of the regions`() throws {
    let plain = try Island().built()
    #expect(plain.report.parts == [] && plain.coverage.faces.allSatisfy { $0.parts.isEmpty })
    #expect(try built().coverage == plain.coverage)
  }
}
