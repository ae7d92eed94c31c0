import MapGeometry
import Testing

@Suite struct CoverageDissolveTests {
  @Test func `a single face dissolves to its polygon`() throws {
    let coverage = try CoverageTests.twoSquares()
    #expect(try coverage.dissolved([0]) == [polygon("2,2 0,2 0,0 2,0")])
    #expect(try coverage.dissolved([1]) == [polygon("2,2 2,0 4,0 4,2")])
  }

  @Test func `the border between two faces disappears`() throws {
    let coverage = try CoverageTests.twoSquares()
    #expect(try coverage.dissolved([0, 1]) == [polygon("2,2 0,2 0,0 2,0 4,0 4,2")])
    #expect(coverage.dissolvedRings([0, 1]).joined().joined().map(\.signedIndex) == [-1, 2])
  }

  @Test func `no faces dissolve to nothing`() throws {
    #expect(try CoverageTests.twoSquares().dissolved([]).isEmpty)
  }

  @Test func `separate faces stay separate`() throws {
    let coverage = try coverage(["a": [square(0, 0, size: 2)], "b": [square(4, 0, size: 2)]])
    #expect(coverage.dissolved([0, 1]).count == 2)
  }

  @Test func `a ring of faces has a hole`() throws {
    // Eight squares around a ninth.
    var parts: [(face: Face, polygons: [Polygon])] = []
    for (x, y): (Int32, Int32) in [(0, 0), (2, 0), (4, 0), (0, 2), (4, 2), (0, 4), (2, 4), (4, 4), (2, 2)] {
      let face = Face(region: try RegionID("square-\(x)-\(y)"), areaInSquareKilometres: 1)
      parts.append((face, [try square(x, y, size: 2)]))
    }
    let coverage = try Coverage(of: parts) { _ in drawn }
    let dissolved = try #require(coverage.dissolved(Set(0..<8)).first)
    #expect(coverage.dissolved(Set(0..<8)).count == 1)
    #expect(dissolved.outer.twiceSignedArea == 72)
    #expect(dissolved.holes.map(\.twiceSignedArea) == [-8])
    #expect(coverage.dissolved(Set(0..<9)).flatMap(\.holes).isEmpty)
  }

  @Test func `two faces that touch at a vertex are two polygons`() throws {
    let coverage = try coverage(["a": [square(0, 0, size: 2)], "b": [square(2, 2, size: 2)]])
    let dissolved = coverage.dissolved([0, 1])
    #expect(dissolved.count == 2)
    #expect(dissolved.allSatisfy { $0.outer.twiceSignedArea == 8 && $0.holes.isEmpty })
  }

  @Test func `a hole that touches the outer ring at a vertex is a hole`() throws {
    //  6 ┌──────┐     The hole is a diamond whose western corner
    //    │ /\   │     lies on the western side.
    //  3 ◇    > │
    //    │ \/   │
    //  0 └──────┘
    let coverage = try coverage([
      "around": [polygon("0,0 6,0 6,6 0,6 0,3", holes: "0,3 2,1 4,3 2,5")],
      "lake": [polygon("0,3 2,1 4,3 2,5")],
    ])
    let dissolved = coverage.dissolved([0])
    #expect(dissolved.count == 1)
    #expect(dissolved.first?.outer.twiceSignedArea == 72)
    #expect(dissolved.first?.holes.map(\.twiceSignedArea) == [-16])
    #expect(coverage.dissolved([0, 1]).flatMap(\.holes).isEmpty)
  }

  @Test func `a hole that touches the outer ring is a hole beside a neighbour too`() throws {
    let coverage = try coverage([
      "around": [polygon("0,0 6,0 6,3 6,6 0,6", holes: "6,3 4,5 2,3 4,1")],
      "lake": [polygon("6,3 4,5 2,3 4,1")], "west": [square(-6, 0, size: 6)],
    ])
    let dissolved = coverage.dissolved([0])
    #expect(dissolved.map(\.outer.twiceSignedArea) == [72])
    #expect(dissolved.first?.holes.map(\.twiceSignedArea) == [-16])
  }

  @Test func `a hole that touches the outer ring twice cuts the polygon in two`() throws {
    let coverage = try coverage([
      "north": [polygon("0,3 3,5 6,3 6,6 0,6")], "south": [polygon("0,0 6,0 6,3 3,1 0,3")],
      "lake": [polygon("0,3 3,1 6,3 3,5")],
    ])
    let dissolved = coverage.dissolved([0, 1])
    #expect(dissolved.count == 2)
    #expect(dissolved.flatMap(\.holes).isEmpty)
  }

  @Test func `two holes that touch at a vertex are two holes`() throws {
    let coverage = try coverage([
      "around": [polygon("0,0 8,0 8,6 0,6", holes: "2,3 3,2 4,3 3,4", "4,3 5,2 6,3 5,4")],
      "lake": [polygon("2,3 3,2 4,3 3,4"), polygon("4,3 5,2 6,3 5,4")],
    ])
    let dissolved = coverage.dissolved([0])
    #expect(dissolved.count == 1)
    #expect(dissolved.first?.holes.map(\.twiceSignedArea) == [-4, -4])
  }

  @Test func `an island in a lake on an island belongs to the right polygon`() throws {
    let coverage = try coverage([
      "land": [polygon("0,0 10,0 10,10 0,10", holes: "1,1 9,1 9,9 1,9")],
      "lake": [polygon("1,1 9,1 9,9 1,9", holes: "2,2 8,2 8,8 2,8")],
      "island": [polygon("2,2 8,2 8,8 2,8", holes: "4,4 6,4 6,6 4,6")],
      "pond": [square(4, 4, size: 2)],
    ])
    let dissolved = coverage.dissolved([0, 2])
    #expect(dissolved.map(\.outer.twiceSignedArea) == [200, 72])
    #expect(dissolved.map { $0.holes.map(\.twiceSignedArea) } == [[-128], [-8]])
    #expect(coverage.dissolved([0, 1, 2, 3]).flatMap(\.holes).isEmpty)
  }

  @Test func `every face dissolves to its original ground`() throws {
    let drawings = try [
      polygon("0,0 4,0 4,2 2,2 2,4 0,4"), polygon("4,2 4,0 8,0 8,4 6,4 6,2"),
      polygon("2,2 4,2 6,2 6,4 6,6 4,6 2,4"), polygon("0,4 2,4 4,6 2,8 0,8"),
    ]
    let parts = try drawings.enumerated().map { index, polygon in
      (Face(region: try RegionID("face-\(index)"), areaInSquareKilometres: 1), [polygon])
    }
    let coverage = try Coverage(of: parts) { _ in drawn }
    for (index, drawing) in drawings.enumerated() {
      let dissolved = coverage.dissolved([index])
      #expect(dissolved.count == 1)
      #expect(dissolved.first?.outer.twiceSignedArea == drawing.outer.twiceSignedArea)
      #expect(Set(dissolved.first?.outer.positions ?? []) == Set(drawing.outer.positions))
    }
  }

  @Test func `a line is walked as in the reference`() throws {
    let coverage = try CoverageTests.twoSquares()
    #expect(try coverage.line(ArcReference(arc: 1, isReversed: false)) == line("2,0 2,2"))
    #expect(try coverage.line(ArcReference(arc: 1, isReversed: true)) == line("2,2 2,0"))
    #expect(ArcReference(arc: 1, isReversed: true).signedIndex == -2)
  }
}
