import MapGeometry
import RegionBuilding
import Testing

/// What is left over or unclear is reported with its place, never silently dropped.
@Suite struct LeftoverTests {
  @Test func `a line with a free end is a dangle`() throws {
    var island = try Island()
    island.cut("spur", along: try line((0, 1), (1, 1)))
    let problems = try island.built().report.problems
    #expect(problems.map(\.description) == ["dangle: spur ends in the open at 0,1, 111.3 km"])
    guard case .dangle("spur", let place, _) = problems.first else { return }
    #expect(try place == at(0, 1))
  }

  @Test func `a line between two shores of the same sea is a cut edge`() throws {
    var island = try Island()
    island.cut("causeway", along: try line((1.2, 2), (1.2, 2.5)))
    let problems = try island.built().report.problems
    #expect(
      problems.map(\.description)
        == ["cut edge: causeway has the same land on both sides at 1.2,2, 55.3 km"]
    )
  }

  @Test func `a piece of mainland without a seed is unlabelled`() throws {
    var island = try Island()
    island.cut("wall", along: try line((0, 1), (2, 1)))
    island.faces[0] = FacePlan(id: island.faces[0].id, seeds: [try at(1, 1.5)])
    let problems = try island.built().report.problems
    let expected =
      "unlabelled face of 24616.9 km2 at 0,0: no seed lies in it; give it one in a region, or under outside"
    #expect(problems.map(\.description) == [expected])
  }

  @Test func `an island that a line cuts is mainland`() throws {
    var island = try Island()
    island.cut("wall", along: try line((8.5, -0.1), (8.5, 1.1)))
    let problems = try island.built().report.problems
    let unlabelled = problems.filter { if case .unlabelled = $0 { true } else { false } }
    #expect(unlabelled.count == 2)
  }

  @Test func `a piece with the seeds of two faces`() throws {
    var island = try Island()
    island.cutting = []
    let problems = try island.built().report.problems.map(\.description)
    #expect(
      problems == [
        "face of 98453.1 km2 at 0,0 has the seeds of east, west", "east has no ground",
      ]
    )
  }

  @Test func `two seeds of one face in one piece are not a problem`() throws {
    var island = try Island()
    island.faces[1] = FacePlan(id: island.faces[1].id, seeds: [try at(3, 1), try at(3.5, 1.5)])
    #expect(try island.built().report.problems == [])
  }

  @Test func `a seed in the sea, or on a border, is a stray`() throws {
    var island = try Island()
    island.faces[1] = FacePlan(
      id: island.faces[1].id,
      seeds: [try at(3, 1), try at(6, 1), try at(4, 1)]
    )
    island.outside = ["Sylvania": try at(7, 1)]
    #expect(
      try island.built().report.problems == [
        .stray(seed: at(6, 1), of: "east"), .stray(seed: at(4, 1), of: "east"),
        .stray(seed: at(7, 1), of: "Sylvania"),
      ]
    )
  }

  @Test func `a face without ground is empty`() throws {
    var island = try Island()
    island.faces.append(FacePlan(id: try RegionID("nowhere"), seeds: []))
    let build = try island.built()
    #expect(build.report.problems == [.empty(face: "nowhere")])
    #expect(build.coverage.faces.map(\.name) == ["west", "east"])
  }

  @Test func `a strip of two hundred metres between two drawings of a line is a sliver`() throws {
    var island = try Island()
    island.cut("wall", along: try line((2.002, 0), (2.002, 2)))
    let problems = try island.built().report.problems.map(\.description)
    #expect(
      problems == [
        "sliver of no face at 2,0: 49.2 km2, about 222.4 m wide",
        "unlabelled face of 49.2 km2 at 2,0: no seed lies in it; give it one in a region, or under outside",
      ]
    )
  }

  @Test func `a sliver that has a seed is still a sliver`() throws {
    var island = try Island()
    island.cut("wall", along: try line((2.002, 0), (2.002, 2)))
    island.faces[1] = FacePlan(id: island.faces[1].id, seeds: [try at(3, 1), try at(2.001, 1)])
    let problems = try island.built().report.problems.map(\.description)
    #expect(problems == ["sliver of east at 2,0: 49.2 km2, about 222.4 m wide"])
  }

  @Test func `a small island is not a sliver`() throws {
    var island = try Island()
    island.land.append(try box(1, 2.3, 1.9, 2.302))
    #expect(try island.built().report.problems == [])
    #expect(try island.built().report.islands == (labelled: 2, outside: 1))
  }

  @Test func `an unassigned island is a warning, unless it is listed as left out`() throws {
    var island = try Island()
    let build = try island.built()
    #expect(build.report.problems == [])
    #expect(
      build.report.warnings.map(\.description) == [
        "island of 12308.5 km2 at 8.5,0.5 belongs to no region; give it a box or a seed in a region, or under"
          + " outside with the reason"
      ]
    )
    island.outsideIslands = ["Far": [BoundingBox(try at(7.9, -0.1), try at(9.1, 1.1))]]
    #expect(try island.built().report.warnings == [])
    #expect(try island.built().coverage == build.coverage)
    island.outsideIslands = [:]
    island.outside = ["Far": try at(8.5, 0.5)]
    #expect(try island.built().report.warnings == [])
  }

  @Test func `of many such islands the largest are named and the others counted`() throws {
    var island = try Island()
    for number in 0..<25 {
      let west = 5 + Double(number) * 0.1
      island.land.append(try box(west, 1.5, west + 0.01 + Double(number) * 0.001, 1.51))
    }
    let warnings = try island.built().report.warnings.map(\.description)
    #expect(warnings.count == 21)
    #expect(warnings.first?.hasPrefix("island of 12308.5 km2 at 8.5,0.5") == true)
    #expect(warnings.last?.hasPrefix("and 6 smaller islands, ") == true)
  }

  @Test(arguments: [(1.4, 3.2), (2.0, 2.75), (1.25, 2.75)])
  func `an island across the edge of a box is a problem that names both`(east: Double, north: Double) throws {
    var island = try Island()
    island.faces[0] = FacePlan(
      id: island.faces[0].id,
      seeds: island.faces[0].seeds,
      islands: [BoundingBox(try at(0, 2.2), try at(east, north))]
    )
    let problems = try island.built().report.problems.map(\.description)
    #expect(
      problems
        == [
          "island of 3073.8 km2 at 1.25,2.75 lies across the edge of the box [0,2.2,\(east),\(north)] of west: an"
            + " island belongs to a region when a box holds it wholly; widen the box or move its edge, or give the"
            + " island a seed"
        ].map { $0.replacing("2.0,", with: "2,") }
    )
  }

  @Test func `of two boxes across an island the first by name is named`() throws {
    var island = try Island()
    island.faces[0] = FacePlan(id: island.faces[0].id, seeds: island.faces[0].seeds)
    for name in ["Sea", "Bay", "Gulf", "Cape", "Reef"] {
      island.outsideIslands[name] = [BoundingBox(try at(1.1, 2.2), try at(2, 4))]
    }
    let problems = try island.built().report.problems.map(\.description)
    #expect(problems.map { $0.contains(" of Bay: an island belongs to") } == [true])
  }

  @Test func `a box inside an island cuts it too, a box beside it does not`() throws {
    var island = try Island()
    island.faces[0] = FacePlan(
      id: island.faces[0].id,
      seeds: island.faces[0].seeds,
      islands: [BoundingBox(try at(1.1, 2.6), try at(1.2, 2.7))]
    )
    #expect(try island.built().report.problems.count == 1)
    // The island is a triangle; the box lies in the corner that it leaves free.
    island.land[1] = Polygon(outer: try Ring([at(1, 2.5), at(1.5, 2.5), at(1, 3)]))
    island.faces[0] = FacePlan(
      id: island.faces[0].id,
      seeds: island.faces[0].seeds,
      islands: [BoundingBox(try at(1.4, 2.9), try at(2, 3.2))]
    )
    let report = try island.built().report
    #expect(report.problems == [] && report.warnings.count == 2)
  }

  @Test func `an island in boxes of two is a problem, even if one of them is outside`() throws {
    var island = try Island()
    island.outsideIslands = ["Sea": [BoundingBox(try at(0.5, 2.1), try at(2, 4))]]
    let problems = try island.built().report.problems.map(\.description)
    #expect(
      problems == [
        "island of 3073.8 km2 at 1.25,2.75 lies in boxes of Sea and west; move an edge of one, or give the island a"
          + " seed"
      ]
    )
  }
}
