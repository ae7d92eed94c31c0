import MapGeometry
import PlanarOperations
import Testing

@Suite struct ValidityTests {
  @Test func `a polygon with a hole and a separate one are valid`() throws {
    let holed = Polygon(outer: try boxRing(0, 0, 6, 6), holes: [try boxRing(2, 2, 4, 4)])
    #expect(try [holed, box(7, 0, 8, 1)].validityProblem() == nil)
    #expect(try [Polygon]().validityProblem() == nil)
  }

  @Test func `polygons that touch in a position are valid together`() throws {
    #expect(try [box(0, 0, 1, 1), box(1, 1, 2, 2)].validityProblem() == nil)
  }

  @Test func `a ring that crosses itself is named with the place`() throws {
    let eight = try Polygon(outer: ring((0, 0), (4, 4), (4, 0), (0, 2)))
    let problem = try #require(try [eight].validityProblem())
    #expect(problem.reason == "Self-intersection")
    #expect(try problem.position == at(1.3333333, 1.3333333))
    #expect(problem.description == "Self-intersection at 1.3333333,1.3333333")
  }

  @Test func `a hole outside is named`() throws {
    let odd = Polygon(outer: try boxRing(0, 0, 1, 1), holes: [try boxRing(5, 5, 6, 6)])
    #expect(try [odd].validityProblem()?.reason == "Hole lies outside shell")
  }

  @Test func `a polygon in another is named`() throws {
    #expect(try [box(0, 0, 9, 9), box(1, 1, 2, 2)].validityProblem()?.reason == "Nested shells")
  }

  @Test func `neighbours with a common edge are each valid, but not together`() throws {
    let west = try box(0, 0, 1, 1)
    let east = try box(1, 0, 2, 1)
    #expect(try [west].validityProblem() == nil)
    #expect(try [east].validityProblem() == nil)
    #expect(try [west, east].validityProblem()?.reason == "Self-intersection")
  }
}
