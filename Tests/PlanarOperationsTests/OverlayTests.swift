import MapGeometry
import PlanarOperations
import Testing

/// Two boxes that overlap in a third:
///
///         +-------+
///     +---+---+ b |
///     | a +---+---+
///     +-------+
@Suite struct OverlayTests {
  let a: [Polygon]
  let b: [Polygon]

  init() throws {
    a = [try box(0, 0, 4, 3)]
    b = [try box(2, 1, 6, 5)]
  }

  @Test func `the intersection is the ground of both`() throws {
    #expect(try a.intersection(with: b) == [box(2, 1, 4, 3)])
  }

  @Test func `the union is the ground of either`() throws {
    let union = try a.union(with: b)
    #expect(
      try union == [Polygon(outer: ring((0, 0), (4, 0), (4, 1), (6, 1), (6, 5), (2, 5), (2, 3), (0, 3)))]
    )
    #expect(try (a + b).union() == union)
  }

  @Test func `the difference is what the other does not cover`() throws {
    let rest = try Polygon(outer: ring((0, 0), (4, 0), (4, 1), (2, 1), (2, 3), (0, 3)))
    #expect(try a.difference(subtracting: b) == [rest])
  }

  @Test func `the symmetric difference is the ground of one and not of the other`() throws {
    let apart = try a.symmetricDifference(with: b)
    #expect(area(apart) == area(a) + area(b) - 2 * 4)
    #expect(try a.symmetricDifference(with: a) == [])
  }

  @Test func `areas that only touch along a line or in a position do not intersect`() throws {
    #expect(try a.intersection(with: [box(4, 0, 6, 3)]) == [])
    #expect(try a.intersection(with: [box(4, 3, 6, 6)]) == [])
  }

  @Test func `neighbours unite without the border between them`() throws {
    let united = try [box(0, 0, 2, 2), box(2, 0, 4, 2), box(0, 2, 4, 4)].union()
    #expect(united.count == 1)
    #expect(area(united) == 16)
  }

  @Test func `a list counts as one area where its polygons overlap or are neighbours`() throws {
    let doubled = try [box(0, 0, 3, 3), box(1, 0, 4, 3)]
    let neighbours = try [box(0, 0, 1, 3), box(1, 0, 4, 3)]
    for list in [doubled, neighbours] {
      #expect(try list.symmetricDifference(with: a) == [])
      #expect(try list.intersection(with: b).symmetricDifference(with: a.intersection(with: b)) == [])
      #expect(try area(list.difference(subtracting: b)) == 8)
    }
  }

  @Test func `a hole stays a hole`() throws {
    let holed = try a.difference(subtracting: [box(1, 1, 2, 2)])
    #expect(try holed == [Polygon(outer: boxRing(0, 0, 4, 3), holes: [boxRing(1, 1, 2, 2)])])
  }

  @Test func `the empty area is neutral`() throws {
    #expect(try a.union(with: []) == a)
    #expect(try a.intersection(with: []) == [])
    #expect(try a.difference(subtracting: []) == a)
    #expect(try [Polygon]().union() == [])
  }

  @Test func `crossings are grid points`() throws {
    let third = try Polygon(outer: ring((0, 0), (3, 0), (0, 1)))
    let steep = try Polygon(outer: ring((1, -1), (2, -1), (1, 2)))
    let common = try [third].intersection(with: [steep])
    // x / 3 + y = 1 meets x + y / 3 = 5 / 3 at 1.5, 0.5.
    #expect(try common == [Polygon(outer: ring((1, 0), (1.6666667, 0), (1.5, 0.5), (1, 0.6666667)))])
  }

  @Test func `a ring that crosses itself is refused with its place`() throws {
    let eight = try Polygon(outer: ring((0, 0), (4, 4), (4, 0), (0, 3)))
    #expect {
      try [eight].intersection(with: b)
    } throws: { error in
      guard let error = error as? PlanarOperationError else { return false }
      return error.function == "GEOSisValidDetail_r" && error.message.hasPrefix("Self-intersection at 1.71")
    }
    #expect(throws: PlanarOperationError.self) { try ([eight] + b).union() }
  }

  @Test func `overlays add up for random areas`() throws {
    for ground in [RandomDivision.Ground.tiny, .middling] {
      for seed in 51...54 as ClosedRange<UInt64> {
        let first = try RandomDivision(ground, seed: seed).pieces.map(\.polygon)
        let second = try RandomDivision(ground, seed: seed + 100).pieces.map(\.polygon)
        let both = try first.intersection(with: second)
        let onlyFirst = try first.difference(subtracting: second)
        let apart = try first.symmetricDifference(with: second)
        let either = try first.union(with: second)
        for result in [both, onlyFirst, apart, either] {
          #expect(try result.validityProblem() == nil)
          #expect(try result.union() == result)
        }
        // Crossings are snapped, each by half a step at most, so areas add up to a step's width of border.
        let slack = 1e-7 * 1000
        #expect(abs(area(both) + area(onlyFirst) - area(first)) < slack)
        #expect(abs(area(both) + area(apart) - area(either)) < slack)
      }
    }
  }
}
