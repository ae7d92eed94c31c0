import MapGeometry
import RegionBuilding
import Testing

@Suite struct CoverageBuildTests {
  /// The id of the face at a position; nil when there is none.
  private func face(_ longitude: Double, _ latitude: Double, of coverage: Coverage) throws -> String? {
    coverage.face(at: try at(longitude, latitude)).face.map { coverage.faces[$0].name }
  }

  @Test func `a treaty line divides the island into two faces`() throws {
    let build = try Island().built()
    #expect(build.report.problems == [])
    #expect(build.coverage.faces.map(\.name) == ["west", "east"])
    #expect(try face(1, 1, of: build.coverage) == "west")
    #expect(try face(3, 1, of: build.coverage) == "east")
    #expect(try face(5, 1, of: build.coverage) == nil)
  }

  @Test func `an island in the box of a face belongs to it, others lie outside`() throws {
    let build = try Island().built()
    #expect(try face(1.2, 2.7, of: build.coverage) == "west")
    #expect(try face(8.5, 0.5, of: build.coverage) == nil)
    #expect(build.report.islands == (labelled: 1, outside: 1))
  }

  @Test func `an island that extends beyond the box is not in it`() throws {
    var island = try Island()
    island.faces[0] = FacePlan(
      id: island.faces[0].id,
      seeds: island.faces[0].seeds,
      islands: [BoundingBox(try at(0, 2.2), try at(1.4, 3.2))]
    )
    #expect(try island.built().report.islands == (labelled: 0, outside: 2))
  }

  @Test func `an island may have its own seed`() throws {
    var island = try Island()
    island.faces.append(FacePlan(id: try RegionID("far"), seeds: [try at(8.5, 0.5)]))
    let build = try island.built()
    #expect(build.report.problems == [])
    #expect(try face(8.5, 0.5, of: build.coverage) == "far")
    #expect(build.report.islands == (labelled: 1, outside: 0))
  }

  @Test func `areas are those of the ellipsoid, islands included`() throws {
    let faces = try Island().built().coverage.faces
    // Four square degrees at the equator, and the small island.
    #expect(abs(faces[0].areaInSquareKilometres - (49_223 + 3_074)) < 10)
    #expect(abs(faces[1].areaInSquareKilometres - 49_223) < 10)
  }

  @Test func `each arc has the line and step that drew it, and its uncertainty`() throws {
    let coverage = try Island().built().coverage
    let treaty = coverage.arcs.filter { $0.origin.line == "treaty" }
    #expect(treaty.count == 2)
    let lower = try #require(treaty.first { $0.line.boundingBox.northEast.latitude == 1 })
    #expect(lower.origin == ArcOrigin(line: "treaty", step: 2, uncertaintyInKilometres: 3))
    let upper = try #require(treaty.first { $0.line.boundingBox.southWest.latitude == 1 })
    #expect(upper.origin == ArcOrigin(line: "treaty", step: 3, uncertaintyInKilometres: 8))
    for arc in treaty { #expect(arc.left != nil && arc.right != nil) }
    let others = coverage.arcs.filter { $0.origin.line != "treaty" }
    #expect(others.count == 3)
    for arc in others {
      #expect(arc.origin == ArcOrigin(line: "coast", step: nil, uncertaintyInKilometres: 1))
      #expect(arc.left == nil || arc.right == nil)
    }
  }

  @Test func `an edge that two lines share belongs to the one that the plan names first`() throws {
    for order in [["treaty", "wall"], ["wall", "treaty"]] {
      var island = try Island()
      island.cut("wall", along: try line((2, 0), (2, 1), (2, 2)))
      island.cutting = order
      let build = try island.built()
      #expect(build.report.problems == [])
      let inner = build.coverage.arcs.filter { $0.left != nil && $0.right != nil }
      #expect(Set(inner.map(\.origin.line)) == [order[0]])
    }
  }

  @Test func `pieces of an edge that noding splits keep its origin`() throws {
    var island = try Island()
    island.cut("wall", along: try line((-1, 0.4), (5, 1)))
    island.faces = [
      FacePlan(id: try RegionID("south-west"), seeds: [try at(1, 0.5)]),
      FacePlan(id: try RegionID("north-west"), seeds: [try at(1, 1.5)]),
      FacePlan(id: try RegionID("south-east"), seeds: [try at(3, 0.5)]),
      FacePlan(id: try RegionID("north-east"), seeds: [try at(3, 1.5)]),
    ]
    let build = try island.built()
    #expect(build.report.problems.count == 2)
    #expect(build.report.problems.allSatisfy { if case .dangle("wall", _, _) = $0 { true } else { false } })
    let inner = build.coverage.arcs.filter { $0.left != nil && $0.right != nil }
    #expect(inner.filter { $0.origin.line == "wall" }.count == 2)
    #expect(
      inner.filter { $0.origin.line == "treaty" }.map(\.origin.step).sorted { $0 ?? 0 < $1 ?? 0 } == [
        2, 2, 3,
      ]
    )
    #expect(inner.count == 5)
  }

  @Test func `lakes are filled, and islands in them belong to their land`() throws {
    let plain = try Island().built()
    var lakes = try Island()
    lakes.land[0] = Polygon(
      outer: try boxRing(0, 0, 4, 2),
      holes: [try boxRing(0.5, 0.5, 1.5, 1.5), try boxRing(3, 0.5, 3.5, 1)]
    )
    lakes.land.append(try box(0.8, 0.8, 1.2, 1.2))
    #expect(try lakes.built().coverage == plain.coverage)
  }

  @Test func `ground outside is identified by its seed and has no face`() throws {
    var island = try Island()
    island.faces.removeLast()
    island.outside = ["Sylvania": try at(3, 1)]
    let build = try island.built()
    #expect(build.report.problems == [])
    #expect(try face(3, 1, of: build.coverage) == nil)
  }

  @Test func `the same drawing gives the same coverage and the same report`() throws {
    let (one, other) = (try Island().built(), try Island().built())
    #expect(one.coverage == other.coverage)
    #expect(one.coverage.arcs.map(\.line) == other.coverage.arcs.map(\.line))
    #expect(one.report.text == other.report.text)
  }

  @Test func `the report lists lines, adjustments, gaps and islands`() throws {
    var island = try Island()
    island.delimitations[0] = Delimitation(
      id: "treaty",
      steps: [
        step(.begin(.meridian(2, on: "road"))),
        step(.meridian(.north, .parallel(1.99))),
        step(.extend(.end, to: "coast"), within: 2),
      ]
    )
    island.lines.append(given("road", try line((1, 0), (3, 0))))
    #expect(
      try island.built().report.text == [
        "treaty: 221.1 km, 3 positions",
        "  step 3: end extended to coast, 1.1 km at 2,2",
        "islands: 1 in faces, 1 outside",
        "no problems",
      ]
    )
  }

  @Test func `a delimitation that cannot be drawn stops the build`() throws {
    var island = try Island()
    island.points["cape"] = nil
    do {
      _ = try island.built()
      Issue.record("built without a cape")
    } catch {
      #expect(error.description == "line treaty, step 1: no point is called cape")
    }
  }

  @Test func `a missing line of the plan stops the build`() throws {
    var island = try Island()
    island.cutting.append("lethe")
    do {
      _ = try island.built()
      Issue.record("built without a line")
    } catch {
      #expect(error.description == "line lethe: no line has the id lethe")
    }
  }
}
