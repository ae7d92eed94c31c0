import MapGeometry
import Testing

@Suite struct LineStringTests {
  @Test func `a line keeps its positions in order`() throws {
    let drawn = try line("0,0 2,0 2,3")
    #expect(try drawn.start == at(0, 0))
    #expect(try drawn.end == at(2, 3))
    #expect(!drawn.isClosed)
    #expect(try drawn.reversed == line("2,3 2,0 0,0"))
    #expect(try drawn.boundingBox == BoundingBox(at(0, 0), at(2, 3)))
  }

  @Test func `positions equal to their predecessor are dropped`() throws {
    #expect(try line("0,0 0,0 2,0 2,0 0,0") == line("0,0 2,0 0,0"))
  }

  @Test(arguments: ["", "1,1", "1,1 1,1 1,1"])
  func `a line of fewer than two different positions is refused`(drawing: String) throws {
    let kept = try Array(positions(drawing).prefix(1))
    #expect(throws: LineStringError.fewerThanTwoPositions(kept)) { try line(drawing) }
  }

  @Test func `the message says what was found`() throws {
    let error = try #require(throws: LineStringError.self) { try line("0,0") }
    #expect(error.description == #"a line needs at least two different positions, found ["0,0"]"#)
  }

  @Test func `a line that ends where it starts is closed`() throws {
    #expect(try line("0,0 2,0 2,3 0,0").isClosed)
  }

  @Test func `edges join each position to the next`() throws {
    let edges = try Array(line("0,0 4,2 4,5").edges)
    #expect(edges.count == 2)
    #expect(try edges[0].from == at(0, 0))
    #expect(try edges[0].to == at(4, 2))
    #expect(try edges[0].reversed.from == at(4, 2))
    #expect(try edges[1].boundingBox == BoundingBox(at(4, 2), at(4, 5)))
  }

  @Test func `an edge contains its ends and what lies exactly between them`() throws {
    let edge = try #require(try line("0,0 4,2").edges.first { _ in true })
    for position in try positions("0,0 2,1 4,2") { #expect(edge.contains(position)) }
    for position in try positions("2,2 1,1 6,3 -2,-1") { #expect(!edge.contains(position)) }
  }
}
