import MapGeometry
import Testing

@Suite struct CoverageTests {
  //  0,2 ── 2,2 ── 4,2
  //   │ west │ east │
  //  0,0 ── 2,0 ── 4,0
  static func twoSquares() throws -> Coverage {
    try coverage(["west": [square(0, 0, size: 2)], "east": [square(2, 0, size: 2)]])
  }

  @Test func `two squares that share a border have three arcs`() throws {
    let arcs = try Self.twoSquares().arcs
    #expect(
      try arcs.map(\.line) == [line("2,0 0,0 0,2 2,2"), line("2,0 2,2"), line("2,0 4,0 4,2 2,2")]
    )
    #expect(arcs.allSatisfy { $0.origin == drawn })
  }

  @Test func `an arc has the face on its left and the one on its right, walking from its start`() throws {
    let arcs = try Self.twoSquares().arcs
    #expect(arcs.map(\.left) == [nil, 0, 1])
    #expect(arcs.map(\.right) == [0, 1, nil])
  }

  @Test func `arcs do not depend on the order of faces or the start of rings`() throws {
    let turned = try coverage([
      "east": [polygon("4,2 4,0 2,0 2,2")], "west": [polygon("0,2 0,0 2,0 2,2")],
    ])
    #expect(turned.arcs.map(\.line) == (try Self.twoSquares().arcs.map(\.line)))
    #expect(turned.arcs.map(\.left) == [nil, 1, 0])
  }

  @Test func `an island is one closed arc that starts at its smallest position`() throws {
    let coverage = try coverage(["island": [square(0, 0, size: 2)]])
    #expect(try coverage.arcs.map(\.line) == [line("0,0 0,2 2,2 2,0 0,0")])
    #expect(coverage.arcs.map(\.right) == [0])
    #expect(coverage.arcs.map(\.left) == [nil])
  }

  @Test func `arcs end where the origin of the border changes`() throws {
    let coast = ArcOrigin(line: "coast", step: nil, uncertaintyInKilometres: 1)
    let treaty = ArcOrigin(line: "treaty", step: 2, uncertaintyInKilometres: 5)
    let coverage = try Coverage(of: named(["land": [square(0, 0, size: 2)]])) { edge in
      edge.from.y == 0 && edge.to.y == 0 ? treaty : coast
    }
    #expect(try coverage.arcs.map(\.line) == [line("0,0 0,2 2,2 2,0"), line("0,0 2,0")])
    #expect(coverage.arcs.map(\.origin) == [coast, treaty])
  }

  @Test func `a border between two pieces of one face is not an arc`() throws {
    let coverage = try coverage(["both": [square(0, 0, size: 2), square(2, 0, size: 2)]])
    #expect(try coverage.arcs.map(\.line) == [line("0,0 0,2 2,2 4,2 4,0 2,0 0,0")])
  }

  @Test func `the faces of a region are found by its id`() throws {
    let coverage = try Self.twoSquares()
    #expect(coverage.faces(of: try RegionID("east")) == [1])
    #expect(coverage.faces(of: try RegionID("north")).isEmpty)
    #expect(coverage.faces.map(\.region.name) == ["west", "east"])
  }

  @Test func `a region may have several faces, told apart by their parts`() throws {
    let region = try RegionID("east")
    let parts = [try PartID("shore"), try PartID("bridgehead")]
    let faces = [
      Face(region: region, areaInSquareKilometres: 1),
      Face(region: region, parts: parts, areaInSquareKilometres: 2),
    ]
    let squares = [try square(0, 0, size: 2), try square(2, 0, size: 2)]
    let coverage = try Coverage(of: zip(faces, squares).map { ($0, [$1]) }, origin: { _ in drawn })
    #expect(coverage.faces(of: region) == [0, 1])
    #expect(coverage.faces.map(\.name) == ["east", "east+bridgehead+shore"])
    #expect(coverage.faces[1].parts.map(\.name) == ["bridgehead", "shore"])
    let twice = [faces[1], Face(region: region, parts: parts.reversed(), areaInSquareKilometres: 1)]
    let error = #expect(throws: CoverageError.self) {
      try Coverage(of: zip(twice, squares).map { ($0, [$1]) }, origin: { _ in drawn })
    }
    #expect(error?.problems == [.duplicateFace("east+bridgehead+shore")])
  }

  @Test func `the box of a coverage holds all arcs, and one without faces has none`() throws {
    #expect(try Self.twoSquares().boundingBox == BoundingBox(at(0, 0), at(4, 2)))
    let empty = try coverage([:])
    #expect(empty.boundingBox == nil)
    #expect(empty.arcs.isEmpty)
    #expect(try empty.face(at: at(0, 0)).face == nil)
  }

  @Test func `polygons that do not form a coverage are refused with every problem`() throws {
    let error = #expect(throws: CoverageError.self) {
      try coverage(["a": [square(0, 0, size: 2)], "b": []])
    }
    #expect(error?.problems == [.emptyFace("b")])
    #expect(error?.description == "b has no polygon")
  }

  @Test func `an arc contains the positions on its edges and no others`() throws {
    let arc = try Self.twoSquares().arcs[2]
    for position in try positions("2,0 3,0 4,1 2,2") { #expect(arc.contains(position)) }
    for position in try positions("2,1 3,1 5,0") { #expect(!arc.contains(position)) }
  }
}
