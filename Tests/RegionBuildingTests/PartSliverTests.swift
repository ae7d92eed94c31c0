import MapGeometry
import RegionBuilding
import Testing

/// Narrow ground between an edge of a part and another line is closed and reported.
@Suite struct PartSliverTests {
  private func built(_ parts: PartPlan...) throws -> CoverageBuild {
    var island = try Island()
    island.parts = parts
    return try island.built()
  }

  @Test func `a strip between a ring and a border of regions joins its longest neighbour`() throws {
    // 0.002 degrees are 220 m.
    let build = try built(part("rest", in: "east", rings: [around(2.002, -1, 5, 3)]))
    #expect(build.coverage.faces.map(\.name) == ["west", "east+rest"])
    #expect(
      build.report.remarks.map(\.description) == [
        "sliver beside an edge of rest at 2.001,0.5, 49.227 km2, about 222.4 m wide: closed, now in east+rest"
      ]
    )
    #expect(build.report.partProblems == [])
    let plain = try Island().built().coverage
    #expect(abs(build.coverage.area(of: "east") - plain.area(of: "east")) < 0.01)
  }

  @Test func `a wider strip stays, and so does one that the part does not close`() throws {
    for (west, closing) in [(2.004, 0.3), (2.002, 0.1), (2.002, 0)] {
      let build = try built(part("rest", in: "east", rings: [around(west, -1, 5, 3)], closing: closing))
      #expect(build.report.remarks == [])
      #expect(build.coverage.faces.map(\.name) == ["west", "east", "east+rest"])
    }
  }

  @Test func `a strip between two parts, or in both, joins one of them`() throws {
    for gap in [0.001, -0.001] {
      let build = try built(
        part("left", in: "east", rings: [around(2.2, -1, 3, 3)]),
        part("right", in: "east", rings: [around(3 + gap, -1, 3.5, 3)])
      )
      #expect(build.report.remarks.count == 1)
      #expect(
        build.report.remarks.allSatisfy { "\($0)".contains("sliver beside an edge of left and right at ") }
      )
      #expect(build.coverage.faces.map(\.name) == ["west", "east", "east+left", "east+right"])
    }
  }

  @Test func `the widest tolerance of the parts beside it counts`() throws {
    let left = try part("left", in: "east", rings: [around(2.2, -1, 3, 3)], closing: 0)
    let right = try part("right", in: "east", rings: [around(3.001, -1, 3.5, 3)], closing: 0.2)
    #expect(try built(left, right).report.remarks.count == 1)
  }

  @Test func `a strip too narrow for a position inside is always closed`() throws {
    let build = try built(
      part("left", in: "east", rings: [around(2.2, -1, 3, 3)], closing: 0),
      part("right", in: "east", rings: [around(3.0000001, -1, 3.5, 3)], closing: 0)
    )
    #expect(build.coverage.faces.map(\.name) == ["west", "east", "east+left", "east+right"])
    #expect(
      build.report.remarks.map(\.description) == [
        "sliver beside an edge of left and right at 3,0, 0.002 km2, about 0 m wide: closed, now in east+left"
      ]
    )
    let plain = try Island().built().coverage
    #expect(abs(build.coverage.area(of: "east") - plain.area(of: "east")) < 0.01)
  }

  @Test func `a strip of one grid step along the coast is ground of the land, not of the sea`() throws {
    let build = try built(part("inland", in: "east", rings: [around(1, 0.0000001, 5, 1.5)], closing: 0))
    #expect(build.report.remarks.count == 1)
    #expect(build.coverage.faces.map(\.name) == ["west", "east", "east+inland"])
    let sea = try built(part("shore", in: "east", rings: [around(1, -0.0000001, 5, 1.5)], closing: 0))
    #expect(sea.report.remarks == [])
    #expect(sea.coverage.faces.map(\.name) == ["west", "east", "east+shore"])
    let plain = try Island().built().coverage
    for build in [build, sea] {
      #expect(abs(build.coverage.area(of: "east") - plain.area(of: "east")) < 0.01)
    }
  }

  @Test func `a part with its own ring around it is no sliver, however narrow`() throws {
    let build = try built(
      part("road", in: "east", rings: [around(2.5, 1, 3.5, 1.001)]),
      part("post", in: "east", circles: [circle(3, 1.5, kilometres: 0.1)])
    )
    #expect(build.report.remarks == [])
    #expect(build.coverage.faces.map(\.name) == ["west", "east", "east+post", "east+road"])
  }

  @Test func `a part that is all sliver has no ground, and both are reported`() throws {
    let build = try built(part("shore", in: "east", rings: [around(1, -1, 5, 0.001)]))
    #expect(build.report.remarks.count == 1)
    #expect(
      build.report.partProblems.map(\.description) == [
        "part shore: has no ground: expected edges or circles around land of its regions, not all of it `without` or a sliver"
      ]
    )
  }
}
