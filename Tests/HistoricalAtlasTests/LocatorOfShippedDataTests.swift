import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct LocatorOfShippedDataTests {
  @Test func `the shipped ground is located as its coverage says, on vertices and a step beside them`() throws
  {
    let coverage = try Atlas(builtFolder: "\(ShippedData.folder)/built").coverage
    let locator = Locator(coverage)
    var probes: [Position] = []
    for edge in coverage.arcs.flatMap({ Array($0.line.edges) }) {
      let middle = edge.boundingBox
      for corner in [edge.from, middle.southWest, middle.northEast] {
        for (x, y) in [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)] as [(Int32, Int32)] {
          probes.append(try Position(x: corner.x + x, y: corner.y + y))
        }
      }
    }
    // Every hundred-and-first, a prime number, so that every kind is asked.
    let asked = stride(from: 0, to: probes.count, by: 101).map { probes[$0] }
    #expect(asked.filter { locator.face(at: $0) != coverage.face(at: $0) } == [])
  }
}
