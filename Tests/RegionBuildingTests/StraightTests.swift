import MapGeometry
import RegionBuilding
import Testing

/// A straight line of a treaty is a geodesic.
@Suite struct StraightTests {
  @Test func `ends exactly at both points`() throws {
    let line = try Country().drawn(step(.begin(.point("camp"))), step(.straight(.point("pass")))).line
    #expect(try line.start == at(0.5, 0.2))
    #expect(try line.end == at(2.5, 1))
  }

  @Test func `bulges toward the pole as a great circle does`() throws {
    let drawn = try Country().drawn(step(.begin(.point("cairn"))), step(.straight(.point("peak"))))
    let north = drawn.line.positions.map(\.latitude).max() ?? 0
    #expect(abs(north - 60.095) < 0.001)
    #expect(abs(drawn.lengthInKilometres - 557.5) < 0.1)
  }

  @Test func `is drawn in edges of at most ten kilometres, all of its own step`() throws {
    let drawn = try Country().drawn(step(.begin(.point("cairn"))), step(.straight(.point("peak"))))
    for edge in drawn.line.edges {
      #expect(edge.from.distanceInKilometres(to: edge.to) <= 10)
    }
    #expect(drawn.steps == Array(repeating: 2, count: drawn.line.positions.count - 1))
    #expect(drawn.adjustments == [])
  }

  @Test func `does not go where it already is`() throws {
    let refusal = try Country().refusal(step(.begin(.point("camp"))), step(.straight(.point("camp"))))
    #expect(refusal?.hasPrefix("line border, step 2: ") == true)
  }

  @Test func `goes on from step to step`() throws {
    let drawn = try Country().drawn(
      step(.begin(.point("ford"))),
      step(.straight(.point("camp"))),
      step(.straight(.nearest(on: "silver", to: "mouth")))
    )
    let corner = try #require(drawn.line.positions.firstIndex(of: at(0.5, 0.2)))
    #expect(drawn.steps.prefix(corner).allSatisfy { $0 == 2 })
    #expect(drawn.steps.dropFirst(corner).allSatisfy { $0 == 3 })
    #expect(try drawn.line.end == at(3, 1))
  }

  @Test func `is the same positions both ways`() throws {
    let there = try Country().drawn(step(.begin(.point("cairn"))), step(.straight(.point("peak")))).line
    let back = try Country().drawn(step(.begin(.point("peak"))), step(.straight(.point("cairn")))).line
    #expect(there.positions == back.positions.reversed())
  }

  @Test func `goes to a position`() throws {
    let drawn = try Country().drawn(
      step(.begin(.position(at(0.5, 0.2)))),
      step(.straight(.closest(on: "silver", to: at(0.7, 0.2))))
    )
    #expect(try drawn.line.start == at(0.5, 0.2))
    #expect(try drawn.line.end == at(0.7, 0))
  }
}
