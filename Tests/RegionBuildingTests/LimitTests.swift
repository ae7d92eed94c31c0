import MapGeometry
import PlanarOperations
import RegionBuilding
import Testing

/// What a limit lets pass and what it does not, a little to either side of it. At the equator a degree of longitude
/// is 111.32 km, one of latitude 110.57 km.
@Suite struct LimitTests {
  // MARK: 500 metres: a sliver

  @Test(arguments: [(0.00448, true), (0.00453, false)])
  func `a piece of mainland narrower than 500 metres is a sliver`(_ degrees: Double, _ isSliver: Bool) throws
  {
    var island = try Island()
    island.cut("wall", along: try line((2 + degrees, 0), (2 + degrees, 2)))
    island.faces[1] = FacePlan(id: island.faces[1].id, seeds: [try at(3, 1), try at(2.001, 1)])
    let problems = try island.built().report.problems.map(\.description)
    #expect(problems.count == (isSliver ? 1 : 0))
    #expect(problems.allSatisfy { $0.hasPrefix("sliver of east at 2,0: ") })
  }

  @Test func `an island with a seed is no sliver, however narrow`() throws {
    var island = try Island()
    island.land.append(try box(6, 0, 6.002, 2))
    island.faces[1] = FacePlan(id: island.faces[1].id, seeds: [try at(3, 1), try at(6.001, 1)])
    #expect(try island.built().report.problems == [])
  }

  // MARK: 10 metres: an adjustment

  @Test(arguments: [(0.000089, nil), (0.000092, 0.01017), (0.003, 0.33172), (0.0044, 0.48652)])
  func `an adjustment of more than ten metres is reported`(_ latitude: Double, _ kilometres: Double?) throws {
    let drawn = try Country().drawn(
      step(.begin(.point("camp"))),
      step(.meridian(.south, .parallel(latitude))),
      step(.extend(.end, to: "silver"))
    )
    #expect(drawn.line.end == (try at(0.5, 0)))
    #expect(drawn.adjustments.count == (kilometres == nil ? 0 : 1))
    #expect(abs((drawn.adjustments.first?.kilometres ?? 0) - (kilometres ?? 0)) < 0.00001)
  }

  // MARK: The tolerance of a step

  /// The distance from (0.5,0.2) to silver, which lies south of it.
  private func distance() throws -> Double {
    try Country().drawn(step(.begin(.point("camp"))), step(.meridian(.south, .line("silver"))))
      .lengthInKilometres
  }

  @Test func `a step goes as far as its tolerance and no farther`() throws {
    let (country, distance) = (try Country(), try distance())
    func refusal(_ action: Step.Action, within tolerance: Double) -> String? {
      country.refusal(
        step(.begin(.point("north-camp"))),
        step(.meridian(.south, .parallel(0.2))),
        step(action, within: tolerance)
      )
    }
    for action in [Step.Action.extend(.end, to: "silver"), .along("silver", .down, .end)] {
      #expect(refusal(action, within: distance) == nil)
      #expect(refusal(action, within: distance.nextDown)?.contains("22.1 km") == true)
    }
  }

  @Test func `a trim reaches as far as its tolerance and no farther`() throws {
    var country = try Country()
    country.lines.append(given("fences", try line((-1, 0.2), (1, 0.2), (1, 0.1), (-1, 0.1))))
    func trimmed(within tolerance: Double) throws -> Position {
      try country.drawn(
        step(.begin(.point("north-camp"))),
        step(.meridian(.south, .parallel(0))),
        step(.trim(.end, at: "fences"), within: tolerance)
      ).line.end
    }
    let distance = try distance()
    #expect(try trimmed(within: distance) == at(0.5, 0.2))
    #expect(try trimmed(within: distance.nextDown) == at(0.5, 0.1))
  }

  // MARK: 1 metre: where the line is already

  /// A line that is met a little to the east of (0.5,0.2), and again at 2 east.
  private func country(withFenceAt degrees: Double) throws -> Country {
    var country = try Country()
    country.lines.append(given("fence", try line((0.5 + degrees, -1), (0.5 + degrees, 3), (2, 3), (2, -1))))
    return country
  }

  @Test(arguments: [(0.0000087, 2.0), (0.0000093, 0.5000093)])
  func `a crossing within a metre of where the line is counts as none`(_ degrees: Double, _ east: Double)
    throws
  {
    let country = try country(withFenceAt: degrees)
    let parallel = try country.drawn(step(.begin(.point("camp"))), step(.parallel(.east, .line("fence"))))
    #expect(try parallel.line.end == at(east, 0.2))
    let river = try country.drawn(
      step(.begin(.meridian(0.5, on: "silver"))),
      step(.along("silver", .down, .line("fence")))
    )
    #expect(river.line.end.longitude == east)
  }

  @Test(arguments: [(0.0000087, [Double]()), (0.0000093, [0.001035])])
  func `a gap of the base map of more than a metre is reported`(_ degrees: Double, _ gaps: [Double]) throws {
    let pieces = [try line((0, 0), (1, 0)), try line((1 + degrees, 0), (3, 0))]
    var country = try Country()
    country.lines = [
      BaseLine(
        id: "run",
        name: "Run",
        origin: .layer("rivers", conditions: [:], mouth: "mouth", bridge: 1),
        uncertaintyInKilometres: 1
      )
    ]
    var book = LineBook(
      layers: [rivers(7, pieces)],
      points: ["mouth": try at(3, 0)],
      baseLines: country.lines,
      delimitations: [Delimitation(id: "border", steps: [step(.along("run", .down, .end))])]
    )
    #expect(try book.line("border").line.positions.count == 4)
    #expect(book.bridgedGaps.count == gaps.count)
    #expect(zip(book.bridgedGaps, gaps).allSatisfy { abs($0.kilometres - $1) < 0.00001 })
  }

  // MARK: 10 kilometres: the edges of a straight line

  @Test func `a straight line has no more edges than it needs`() throws {
    let drawn = try Country().drawn(step(.begin(.point("cairn"))), step(.straight(.point("peak"))))
    #expect(drawn.steps.count == Int((drawn.lengthInKilometres / 10).rounded(.up)))
  }

  // MARK: The ends of the globe

  @Test func `a meridian ends a grid step before the pole, a parallel before the antimeridian`() throws {
    let country = try Country()
    func end(_ action: Step.Action) throws -> Position {
      try country.drawn(step(.begin(.point("camp"))), step(action)).line.end
    }
    #expect(try end(.meridian(.north, .parallel(89.9999999))) == at(0.5, 89.9999999))
    #expect(try end(.meridian(.south, .parallel(-89.9999999))) == at(0.5, -89.9999999))
    #expect(try end(.parallel(.east, .meridian(179.9999999))) == at(179.9999999, 0.2))
    #expect(try end(.parallel(.west, .meridian(-179.9999999))) == at(-179.9999999, 0.2))
    let refused: [Step.Action] = [
      .meridian(.north, .parallel(90)), .meridian(.south, .parallel(-90)), .parallel(.east, .meridian(180)),
      .parallel(.west, .meridian(-180)), .meridian(.north, .parallel(91)), .parallel(.east, .meridian(181)),
    ]
    for action in refused {
      #expect(country.refusal(step(.begin(.point("camp"))), step(action)) != nil, "\(action)")
    }
  }

  // MARK: Ready polygons

  /// A square of two degrees in two halves, each drawn by itself.
  private func halves(
    _ west: Polygon,
    _ east: Polygon,
    closing: Double = 1,
    overlaps: ReadyPolygons.OverlapRule = .refuse,
    gaps: ReadyPolygons.GapRule = .refuse
  ) throws -> CoverageBuild {
    let faces = try ["west", "east"].map { try RegionID($0) }
    let shapes = try zip(faces, [west, east]).enumerated().map { index, shape in
      ReadyPolygons.Shape(feature: index + 1, face: shape.0, area: try ValidArea(of: [shape.1]))
    }
    let ready = ReadyPolygons(
      line: "borders",
      uncertaintyInKilometres: 1,
      shapes: shapes,
      closingInKilometres: closing,
      overlaps: overlaps,
      gaps: gaps
    )
    let plan = RegionPlan(
      coast: nil,
      lines: [],
      faces: faces.map { FacePlan(id: $0, seeds: []) },
      outside: [:],
      extent: nil,
      polygons: [ready]
    )
    var book = LineBook(layers: [], points: [:], baseLines: [], delimitations: [])
    return try CoverageBuild(plan: plan, book: &book)
  }

  @Test func `what was done to polygons is in the report`() throws {
    let crossed = Polygon(outer: try Ring([at(0, 0), at(1, 1), at(1, 0), at(0, 1)]))
    let text = try halves(crossed, box(0.999, 0, 2, 1), overlaps: .first).report.text
    #expect(text.count { $0.hasPrefix("borders: feature 1 was no valid area and was repaired: ") } == 1)
    #expect(text.contains { $0.hasPrefix("overlap of west and east at ") })
  }

  @Test(arguments: [(0.0090, true), (0.0092, false)])
  func `an overlap narrower than the limit is closed, a wider one is refused`(
    _ degrees: Double,
    _ isClosed: Bool
  ) throws {
    let report = try halves(box(0, 0, 1 + degrees, 1), box(1, 0, 2, 1)).report
    #expect(report.remarks.count == (isClosed ? 1 : 0))
    #expect(report.remarks.allSatisfy { $0.description.hasPrefix("overlap of west and east at ") })
    #expect(report.problems.count == (isClosed ? 0 : 1))
    #expect(report.problems.allSatisfy { $0.description.hasPrefix("overlap of west and east: ") })
    let first = try halves(box(0, 0, 1 + degrees, 1), box(1, 0, 2, 1), overlaps: .first).report
    #expect(first.problems == [] && first.remarks.count == 1)
  }

  @Test(arguments: [(0.0090, true), (0.0092, false)])
  func `a gap narrower than the limit is closed, a wider one is refused or left outside`(
    _ degrees: Double,
    _ isClosed: Bool
  ) throws {
    // The gap ends a little before the outline.
    let gap = try boxRing(0.5, 0.0001, 0.5 + degrees, 0.9999)
    let west = Polygon(outer: try boxRing(0, 0, 1, 1), holes: [gap])
    let report = try halves(west, box(1, 0, 2, 1)).report
    #expect(report.remarks.count == (isClosed ? 1 : 0))
    #expect(report.remarks.allSatisfy { $0.description.hasSuffix("given to west") })
    #expect(report.problems.count == (isClosed ? 0 : 1))
    #expect(report.problems.allSatisfy { $0.description.hasPrefix("gap between polygons: ") })
    let outside = try halves(west, box(1, 0, 2, 1), gaps: .outside).report
    #expect(outside.problems == [])
    #expect(outside.remarks.map { $0.description.hasSuffix("belongs to no region") } == [!isClosed])
  }

  @Test(arguments: [(0.995, 1.0, "west"), (1.0, 1.005, "east")])
  func `a narrow gap goes to the neighbour with the longest border on it`(
    _ west: Double,
    _ east: Double,
    _ heir: String
  ) throws {
    // A side that is drawn in is longer than a straight one.
    let western = try Ring([
      at(0, 0), at(1, 0), at(1, 0.2), at(west, 0.25), at(west, 0.75), at(1, 0.8), at(1, 1), at(0, 1),
    ])
    let eastern = try Ring([
      at(2, 0), at(2, 1), at(1, 1), at(1, 0.8), at(east, 0.75), at(east, 0.25), at(1, 0.2), at(1, 0),
    ])
    let build = try halves(Polygon(outer: western), Polygon(outer: eastern))
    #expect(build.report.problems == [])
    #expect(build.report.remarks.map { $0.description.hasSuffix("given to \(heir)") } == [true])
  }
}
