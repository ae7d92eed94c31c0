import MapGeometry
import PlanarOperations
import Testing

@Suite struct RepairTests {
  @Test func `a figure-eight ring becomes its two halves`() throws {
    let eight = [try Polygon(outer: ring((0, 0), (4, 2), (4, 0), (0, 4)))]
    #expect(try eight.validityProblem()?.reason == "Self-intersection")
    let halves = try eight.repaired()
    #expect(try halves.validityProblem() == nil)
    let waist = (2.6666667, 1.3333333)
    #expect(
      try halves == [
        Polygon(outer: ring((0, 0), waist, (0, 4))), Polygon(outer: ring(waist, (4, 0), (4, 2))),
      ]
    )
  }

  @Test func `a spike is cut off`() throws {
    let spiked = [try Polygon(outer: ring((0, 0), (4, 0), (9, 0), (4, 0), (4, 4), (0, 4)))]
    #expect(try spiked.validityProblem() != nil)
    let repaired = try spiked.repaired()
    #expect(try repaired.symmetricDifference(with: [box(0, 0, 4, 4)]) == [])
    #expect(try repaired[0].side(of: at(6, 0)) == .outside)
  }

  @Test func `a hole that sticks out is subtracted`() throws {
    let bitten = [Polygon(outer: try boxRing(0, 0, 4, 4), holes: [try boxRing(3, 1, 6, 2)])]
    let repaired = try bitten.repaired()
    #expect(try repaired == [box(0, 0, 4, 4)].difference(subtracting: [box(3, 1, 6, 2)]))
  }

  @Test func `neighbours are united`() throws {
    let united = try [box(0, 0, 2, 2), box(2, 0, 4, 2)].repaired()
    #expect(united.count == 1)
    #expect(area(united) == 8)
  }

  @Test func `a valid area keeps its ground`() throws {
    let valid = try RandomDivision(.middling, seed: 81).pieces.map(\.polygon).union()
    #expect(try valid.repaired().symmetricDifference(with: valid) == [])
    #expect(try [Polygon]().repaired() == [])
  }

  @Test func `random self-crossing rings become valid`() throws {
    var numbers = SeededNumbers(seed: 82)
    var broken = 0
    for _ in 0..<100 {
      let places = try (0..<8).map { _ in
        try at(.random(in: 0...9, using: &numbers), .random(in: 0...9, using: &numbers))
      }
      let polygons = [Polygon(outer: try Ring(places))]
      if try polygons.validityProblem() != nil { broken += 1 }
      #expect(try polygons.repaired().validityProblem() == nil)
    }
    #expect(broken > 50)
  }
}
