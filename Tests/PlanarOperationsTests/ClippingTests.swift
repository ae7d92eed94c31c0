import MapGeometry
import PlanarOperations
import Testing

@Suite struct ClippingTests {
  let window: [Polygon]

  init() throws {
    window = [try box(0, 0, 4, 4)]
  }

  @Test func `a line keeps what lies inside, and its direction`() throws {
    #expect(try [line((6, 1), (2, 1), (-2, 3))].clipped(to: window) == [line((4, 1), (2, 1), (0, 2))])
  }

  @Test func `a line that leaves and returns is two pieces, in order`() throws {
    let wave = try line((3, 1), (6, 1), (6, 3), (1, 3))
    #expect(try [wave].clipped(to: window) == [line((3, 1), (4, 1)), line((4, 3), (1, 3))])
    #expect(try [wave.reversed].clipped(to: window) == [line((1, 3), (4, 3)), line((4, 1), (3, 1))])
  }

  @Test func `a line inside is unchanged even where it crosses itself and others`() throws {
    let loop = try line((1, 1), (3, 3), (3, 1), (1, 3))
    let other = try line((1, 2), (3, 2))
    #expect(try [loop, other].clipped(to: window) == [loop, other])
  }

  @Test func `a line along the border stays; lines outside or only touching are removed`() throws {
    let border = try line((0, 0), (4, 0))
    #expect(try [border].clipped(to: window) == [border])
    #expect(try [line((5, 0), (5, 9)), line((3, 5), (5, 3))].clipped(to: window) == [])
  }

  @Test func `a line is not cut where it passes from one neighbour to the other`() throws {
    let neighbours = try [box(0, 0, 2, 4), box(2, 0, 4, 4)]
    #expect(try [line((1, 1), (5, 1))].clipped(to: neighbours) == [line((1, 1), (4, 1))])
  }

  @Test func `a line that crosses itself is clipped in one piece`() throws {
    let loop = try line((1, 1), (3, 3), (3, 1), (1, 3), (-1, 3))
    let pieces = try [loop].clipped(to: window)
    #expect(pieces.count == 1)
    #expect(try pieces.first?.start == at(1, 1))
    #expect(try pieces.first?.end == at(0, 3))
  }

  @Test func `pieces of random walks keep their direction and end on the border`() throws {
    var numbers = SeededNumbers(seed: 61)
    let area = try RandomDivision(.middling, seed: 61).pieces.map(\.polygon).prefix(9).map { $0 }.union()
    let frame = try #require(BoundingBox(area.flatMap(\.outer.positions)))
    var pieces = 0
    for _ in 0..<60 {
      let walk = try LineString(
        (0..<5).map { _ in
          try Position(
            x: .random(in: frame.southWest.x...frame.northEast.x, using: &numbers),
            y: .random(in: frame.southWest.y...frame.northEast.y, using: &numbers)
          )
        }
      )
      // How far along the walk a piece lies: the first edge that runs within a step of it, the same way.
      var last = 0.0
      for piece in try [walk].clipped(to: area) {
        let begin = walk.progress(of: piece.positions[0], before: piece.positions[1], after: last)
        let start = try #require(begin, "\(piece.positions) runs backwards or out of order")
        last = start
        pieces += 1
      }
    }
    #expect(pieces > 60)
  }

  @Test func `polygons are clipped to a box`() throws {
    let frame = BoundingBox(try at(1, 1), try at(9, 2))
    #expect(try window.clipped(to: frame) == [box(1, 1, 4, 2)])
    #expect(try [line((0, 1.5), (5, 1.5))].clipped(to: frame) == [line((1, 1.5), (5, 1.5))])
  }

  @Test func `a box without area clips everything away`() throws {
    let flat = BoundingBox(try at(0, 1), try at(4, 1))
    #expect(try window.clipped(to: flat) == [])
    #expect(try [line((0, 1), (4, 1))].clipped(to: flat) == [])
  }

  @Test func `no input gives no output`() throws {
    #expect(try [LineString]().clipped(to: window) == [])
    #expect(try [line((0, 1), (4, 1))].clipped(to: []) == [])
  }
}

extension LineString {
  /// Along which share of which edge, not before `minimum`, the piece from `a` to `b` starts and runs the same way.
  fileprivate func progress(of a: Position, before b: Position, after minimum: Double) -> Double? {
    for (index, edge) in edges.enumerated() {
      let dx = Double(edge.to.x) - Double(edge.from.x)
      let dy = Double(edge.to.y) - Double(edge.from.y)
      let length = (dx * dx + dy * dy).squareRoot()
      let along = { (p: Position) in
        ((Double(p.x) - Double(edge.from.x)) * dx + (Double(p.y) - Double(edge.from.y)) * dy) / length
      }
      let across = { (p: Position) in
        abs((Double(p.x) - Double(edge.from.x)) * dy - (Double(p.y) - Double(edge.from.y)) * dx) / length
      }
      guard across(a) <= 1, across(b) <= 1, along(a) < along(b), along(a) >= -1, along(b) <= length + 1
      else { continue }
      let progress = Double(index) + along(a) / length
      if progress >= minimum { return progress }
    }
    return nil
  }
}
