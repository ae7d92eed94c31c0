import MapGeometry
import PlanarOperations
import Testing

@Suite struct NodingTests {
  @Test func `two lines that cross become four that meet on the grid`() throws {
    let pieces = try [line((0, 0), (2, 2)), line((0, 2), (2, 0))].noded()
    #expect(
      try pieces == [
        line((0, 0), (1, 1)), line((0, 2), (1, 1)), line((1, 1), (2, 0)), line((1, 1), (2, 2)),
      ]
    )
  }

  @Test func `a crossing between grid points is snapped to the nearest`() throws {
    let first = try LineString([Position(x: 0, y: 0), Position(x: 3, y: 1)])
    let second = try LineString([Position(x: 1, y: -5), Position(x: 1, y: 5)])
    let node = try Position(x: 1, y: 0)
    let pieces = try [first, second].noded()
    #expect(pieces.count == 4)
    #expect(pieces.allSatisfy { $0.start == node || $0.end == node })
  }

  @Test func `ground that two lines share appears once`() throws {
    let pieces = try [line((0, 0), (3, 0)), line((2, 0), (1, 0), (1, 1))].noded()
    #expect(
      try pieces == [
        line((0, 0), (1, 0)), line((1, 0), (1, 1)), line((1, 0), (2, 0)), line((2, 0), (3, 0)),
      ]
    )
  }

  @Test func `a vertex on an edge cuts it`() throws {
    let pieces = try [line((0, 0), (2, 0)), line((1, 0), (1, 1))].noded()
    #expect(try pieces == [line((0, 0), (1, 0)), line((1, 0), (1, 1)), line((1, 0), (2, 0))])
  }

  @Test func `noded lines are unchanged`() throws {
    for seed in 41...45 as ClosedRange<UInt64> {
      let rings = try RandomDivision(.middling, seed: seed).pieces.flatMap(\.polygon.rings)
      let noded = try rings.map { try LineString($0.positions) }.noded()
      #expect(try noded.noded() == noded)
      #expect(try noded.reversed().map(\.reversed).noded() == noded)
    }
  }

  @Test func `noded lines meet in ends only`() throws {
    for seed in 41...42 as ClosedRange<UInt64> {
      let rings = try RandomDivision(.tiny, seed: seed).pieces.flatMap(\.polygon.rings)
      let noded = try rings.map { try LineString($0.positions) }.noded()
      for (index, piece) in noded.enumerated() {
        for other in noded[(index + 1)...] where other.boundingBox.intersects(piece.boundingBox) {
          let common = Set(piece.positions).intersection(other.positions)
          #expect(common.isSubset(of: [piece.start, piece.end]))
          #expect(common.isSubset(of: [other.start, other.end]))
          for position in piece.positions where !common.contains(position) {
            #expect(!other.edges.contains { $0.contains(position) })
          }
        }
      }
    }
  }

  @Test func `no lines give no lines`() throws {
    #expect(try [LineString]().noded() == [])
  }
}
