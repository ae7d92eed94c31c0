import MapGeometry
import PlanarOperations
import Testing

/// Dissolving a coverage, checked against GEOS's union of the same polygons.
@Suite struct DissolvingTests {
  @Test(arguments: RandomDivision.Ground.all)
  func `a set of faces dissolves to the ground of GEOS's union, valid and in as many pieces`(
    _ ground: RandomDivision.Ground
  ) throws {
    var withHoles = 0
    for seed in 1...4 as ClosedRange<UInt64> {
      let division = try RandomDivision(ground, seed: seed)
      let coverage = try division.coverage()
      var numbers = SeededNumbers(seed: seed)
      for share in 1...9 {
        let chosen = coverage.faces.indices.filter { _ in Int.random(in: 0..<10, using: &numbers) < share }
        let dissolved = coverage.dissolved(Set(chosen))
        let union = try chosen.flatMap { division.parts[$0].polygons }.union()
        #expect(try dissolved.validityProblem() == nil, "seed \(seed), share \(share)")
        #expect(try dissolved.symmetricDifference(with: union) == [], "seed \(seed), share \(share)")
        #expect(twiceArea(dissolved) == twiceArea(union), "seed \(seed), share \(share)")
        #expect(dissolved.count == union.count, "seed \(seed), share \(share)")
        #expect(dissolved.flatMap(\.holes).count == union.flatMap(\.holes).count)
        withHoles += union.count { !$0.holes.isEmpty }
      }
    }
    #expect(withHoles > 5, "the drawings ought to have holes")
  }

  @Test func `all faces together dissolve to their outline`() throws {
    let division = try RandomDivision(.small, seed: 3)
    let coverage = try division.coverage()
    let everything = coverage.dissolved(Set(coverage.faces.indices))
    #expect(twiceArea(everything) == twiceArea(division.pieces.map(\.polygon)))
    #expect(coverage.dissolved([]) == [])
  }

  @Test func `a single face dissolves to its own polygons`() throws {
    let division = try RandomDivision(.small, seed: 5, sharing: 0)
    let coverage = try division.coverage()
    for (face, part) in division.parts.enumerated() {
      #expect(try coverage.dissolved([face]).union() == part.polygons.union())
    }
  }
}
