import MapGeometry
import Testing

@testable import RegionBuilding

/// A position inside a polygon, by which it is known to which ready polygon it belongs.
@Suite struct InnerPositionTests {
  @Test func `it lies in the tallest of many bands, in the middle of the widest stretch`() throws {
    // A comb: teeth of different heights in the south, and the back of the comb in the north.
    var positions = [try at(0, 2), try at(0, 1)]
    for tooth in 0..<12 {
      let (west, depth) = (Double(tooth) * 0.1, 1 - 0.01 * Double(tooth + 1))
      positions += [try at(west + 0.02, depth), try at(west + 0.06, 1)]
    }
    positions.append(try at(1.6, 2))
    let comb = Polygon(outer: try Ring(positions))
    let inner = try #require(comb.inner)
    #expect(comb.side(of: inner) == .inside)
    #expect(abs(inner.latitude - 1.5) < 0.01)
    #expect(abs(inner.longitude - 0.69) < 0.05)
  }

  @Test func `of several bands that with the widest stretch has it`() throws {
    let fork = Polygon(
      outer: try Ring([at(0, 0), at(5, 0), at(5, 4), at(3, 4), at(3, 0.1), at(1, 0.1), at(1, 4), at(0, 4)])
    )
    #expect(try fork.inner == at(2.5, 0.05))
  }

  @Test(arguments: [(1, false), (2, true)])
  func `a polygon a grid step high has none`(_ steps: Int32, _ has: Bool) throws {
    let ring = try Ring([
      Position(x: 0, y: 0), Position(x: 1000, y: 0), Position(x: 1000, y: steps), Position(x: 0, y: steps),
    ])
    #expect((Polygon(outer: ring).inner != nil) == has)
  }

  @Test(arguments: [(2, false), (3, true)])
  func `nor has one two grid steps wide`(_ steps: Int32, _ has: Bool) throws {
    let ring = try Ring([
      Position(x: 0, y: 0), Position(x: steps, y: 0), Position(x: steps, y: 1000), Position(x: 0, y: 1000),
    ])
    #expect((Polygon(outer: ring).inner != nil) == has)
  }

  @Test func `the width is that of a long strip of the same area and outline`() throws {
    let strip = try box(0, 0, 0.01, 10)
    #expect(abs(strip.metresWide - 1106.4) < 1)
  }
}
