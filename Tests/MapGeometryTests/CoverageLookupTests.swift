import MapGeometry
import Testing

@Suite struct CoverageLookupTests {
  //  0,4 ── 2,4 ── 4,4
  //   │  nw  │  ne  │
  //  0,2 ── 2,2 ── 4,2
  //   │  sw  │  se  │
  //  0,0 ── 2,0 ── 4,0
  let fourSquares: Coverage

  init() throws {
    fourSquares = try coverage([
      "sw": [square(0, 0, size: 2)], "se": [square(2, 0, size: 2)],
      "nw": [square(0, 2, size: 2)], "ne": [square(2, 2, size: 2)],
    ])
  }

  private func name(_ x: Int32, _ y: Int32) throws -> String? {
    try fourSquares.face(at: at(x, y)).face.map { fourSquares.faces[$0].region.name }
  }

  @Test func `a position inside a face belongs to it and is on no arc`() throws {
    #expect(try name(1, 1) == "sw")
    #expect(try name(3, 3) == "ne")
    #expect(try !fourSquares.face(at: at(3, 3)).isOnBorder)
  }

  @Test func `a position outside every face belongs to none`() throws {
    for position in try positions("-1,1 5,1 1,-1 1,5 -1,-1 5,5 5,2 5,4 -1,2") {
      #expect(fourSquares.face(at: position).face == nil)
      #expect(fourSquares.face(at: position).arc == nil)
    }
  }

  @Test func `a position on a border from south to north belongs to the face in the east`() throws {
    #expect(try name(2, 1) == "se")
    #expect(try name(2, 3) == "ne")
    #expect(try fourSquares.face(at: at(2, 1)).isOnBorder)
  }

  @Test func `a position on a border from west to east belongs to the face in the north`() throws {
    #expect(try name(1, 2) == "nw")
    #expect(try name(3, 2) == "ne")
    #expect(try fourSquares.face(at: at(3, 2)).isOnBorder)
  }

  @Test func `a corner of four faces belongs to the one in the north-east`() throws {
    #expect(try name(2, 2) == "ne")
    #expect(try fourSquares.face(at: at(2, 2)).isOnBorder)
  }

  @Test func `the outer border belongs to the faces inside it`() throws {
    #expect(try name(0, 1) == "sw")
    #expect(try name(1, 0) == "sw")
    #expect(try name(4, 1) == "se")
    #expect(try name(4, 3) == "ne")
    #expect(try name(1, 4) == "nw")
    #expect(try name(0, 2) == "nw")
    #expect(try name(2, 0) == "se")
  }

  @Test func `the four outer corners belong to the coverage`() throws {
    #expect(try name(0, 0) == "sw")
    #expect(try name(4, 0) == "se")
    #expect(try name(0, 4) == "nw")
    #expect(try name(4, 4) == "ne")
  }

  @Test func `the arc on which a position lies is named`() throws {
    for (index, arc) in fourSquares.arcs.enumerated() {
      let (a, b) = (arc.line.positions[0], arc.line.positions[1])
      let middle = try Position(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
      #expect(fourSquares.face(at: middle).arc == index)
    }
  }

  @Test func `a slanting border belongs to the face just east of it`() throws {
    let coverage = try coverage(["left": [polygon("0,0 4,4 0,4")], "right": [polygon("0,0 4,0 4,4")]])
    #expect(try coverage.face(at: at(2, 2)).face == 1)
    let falling = try self.coverageOfFallingDiagonal()
    #expect(try falling.face(at: at(2, 2)).face == 1)
  }

  private func coverageOfFallingDiagonal() throws -> Coverage {
    try coverage(["below": [polygon("0,0 4,0 0,4")], "above": [polygon("4,0 4,4 0,4")]])
  }

  @Test func `a hole in the coverage belongs to no face, its border does`() throws {
    let ring = try coverage(["ring": [square(2, 2, size: 2), polygon("9,9 12,9 12,12")]])
    #expect(try ring.face(at: at(8, 8)).face == nil)
    let filled = try coverage([
      "around": [polygon("0,0 6,0 6,6 0,6", holes: "2,2 4,2 4,4 2,4")], "lake": [square(2, 2, size: 2)],
    ])
    #expect(try filled.face(at: at(3, 3)).face == 1)
    #expect(try filled.face(at: at(2, 3)).face == 1)
    #expect(try filled.face(at: at(4, 3)).face == 0)
    #expect(try filled.face(at: at(3, 2)).face == 1)
    #expect(try filled.face(at: at(3, 4)).face == 0)
  }

  @Test func `two pieces of one face answer alike`() throws {
    let coverage = try coverage(["both": [square(0, 0, size: 2), square(6, 0, size: 2)]])
    #expect(try coverage.face(at: at(1, 1)).face == 0)
    #expect(try coverage.face(at: at(7, 1)).face == 0)
    #expect(try coverage.face(at: at(4, 1)).face == nil)
  }

  /// The rule in another form: ask polygons ten times as large for the point just east and, by less, north.
  @Test func `every grid point of a small map gets the face given by the rule`() throws {
    let drawings: [(String, String)] = [
      ("a", "0,0 4,0 4,2 2,2 2,4 0,4"), ("b", "4,2 4,0 8,0 8,4 6,4 6,2"),
      ("c", "2,2 4,2 6,2 6,4 6,6 4,6 2,4"),
      ("d", "0,4 2,4 4,6 2,8 0,8"), ("e", "2,8 4,6 6,6 6,4 8,4 8,8"),
    ]
    let parts = try drawings.map {
      (Face(region: try RegionID($0.0), areaInSquareKilometres: 1), [try polygon($0.1)])
    }
    let map = try Coverage(of: parts) { _ in drawn }
    let large = try drawings.map { drawing in
      try Ring(positions(drawing.1).map { try at($0.x * 10, $0.y * 10) })
    }
    for x: Int32 in -1...9 {
      for y: Int32 in -1...9 {
        let beside = try at(x * 10 + 2, y * 10 + 1)
        let position = try at(x, y)
        let found = map.face(at: position)
        if let expected = large.firstIndex(where: { $0.side(of: beside) == .inside }) {
          #expect(found.face == expected, "at \(x),\(y)")
        } else {
          let touching = parts.indices.filter { parts[$0].1[0].side(of: position) == .border }
          #expect(found.face.map(touching.contains) ?? touching.isEmpty, "at \(x),\(y)")
        }
        #expect(found.isOnBorder == parts.contains { $0.1[0].side(of: position) == .border }, "at \(x),\(y)")
      }
    }
  }

  @Test func `lookup is exact at the edges of the globe`() throws {
    let west = try polygon("-1800000000,-900000000 0,-900000000 0,900000000 -1800000000,900000000")
    let east = try polygon("0,-900000000 1800000000,-900000000 1800000000,900000000 0,900000000")
    let globe = try coverage(["west": [west], "east": [east]])
    #expect(try globe.face(at: at(-1, 0)).face == 0)
    #expect(try globe.face(at: at(0, 0)).face == 1)
    #expect(try globe.face(at: at(-1_800_000_000, 900_000_000)).face == 0)
    #expect(try globe.face(at: at(1_800_000_000, -900_000_000)).face == 1)
  }
}
