import MapGeometry
import PlanarOperations
import Testing

@Suite struct SimplifyingTests {
  @Test func `a bend smaller than the distance goes, a larger one stays`() throws {
    let bent = try line((0, 0), (5, 0.5), (10, 0), (15, 5), (20, 0))
    #expect(try [bent].simplified(withinDegrees: 1) == [line((0, 0), (10, 0), (15, 5), (20, 0))])
  }

  @Test func `a distance of zero drops positions on straight lines only`() throws {
    let straight = try line((0, 0), (1, 0), (2, 0), (2, 2))
    #expect(try [straight].simplified(withinDegrees: 0) == [line((0, 0), (2, 0), (2, 2))])
  }

  @Test func `lines that meet in their ends do not cross afterwards, and none is lost`() throws {
    var compared = 0
    for seed in 71...74 as ClosedRange<UInt64> {
      let division = try RandomDivision(.middling, seed: seed)
      let arcs = try division.coverage().arcs.map(\.line)
      for degrees in [0.01, 0.1, 1] {
        let simple = try arcs.simplified(withinDegrees: degrees)
        #expect(simple.map(\.start) == arcs.map(\.start))
        #expect(simple.map(\.end) == arcs.map(\.end))
        #expect(zip(simple, arcs).allSatisfy { Set($0.positions).isSubset(of: $1.positions) })
        // Noding lines that do not cross only drops those that have become equal.
        let noded = Set(try simple.noded().map { Set($0.positions) })
        #expect(noded == Set(simple.map { Set($0.positions) }))
        compared += zip(simple, arcs).count { $0.positions.count < $1.positions.count }
      }
    }
    #expect(compared > 20)
  }

  @Test func `polygons keep their holes and pieces`() throws {
    let around = try ring((0, 0), (5, -0.1), (10, 0), (10, 10), (0, 10))
    let hole = try ring((2, 2), (3, 1.9), (4, 2), (4, 4), (2, 4))
    let simple = try [Polygon(outer: around, holes: [hole]), box(20, 0, 21, 1)].simplified(withinDegrees: 0.5)
    #expect(
      simple == [
        Polygon(outer: try boxRing(0, 0, 10, 10), holes: [try boxRing(2, 2, 4, 4)]), try box(20, 0, 21, 1),
      ]
    )
  }

  @Test(arguments: [-1, Double.nan, .infinity])
  func `a distance that is none is refused`(_ degrees: Double) throws {
    let lines = [try line((0, 0), (1, 1))]
    #expect(throws: PlanarOperationError.self) { try lines.simplified(withinDegrees: degrees) }
    let polygons = [try box(0, 0, 1, 1)]
    #expect(throws: PlanarOperationError.self) { try polygons.simplified(withinDegrees: degrees) }
  }

  @Test func `no lines are no lines`() throws {
    #expect(try [LineString]().simplified(withinDegrees: 1) == [])
  }
}
