import MapGeometry
import Testing

@testable import RegionBuilding

/// The edges near a box, by cells of a tenth of a degree.
@Suite struct EdgeCellsTests {
  /// Short edges around the place where equator and zero meridian meet, one that is long, and the cells of all.
  private static func edges() throws -> [Edge] {
    var edges: [Edge] = []
    for x in stride(from: -0.35, through: 0.35, by: 0.05) {
      for y in stride(from: -0.35, through: 0.35, by: 0.05) {
        edges += try line((x, y), (x + 0.04, y + 0.03)).edges
      }
    }
    return edges + (try line((-20, -20), (20, 20)).edges)
  }

  @Test(arguments: [-0.3, -0.2, -0.1, -0.0000001, 0, 0.1, 0.25])
  func `every edge whose box meets a box is found`(_ west: Double) throws {
    let edges = try Self.edges()
    let cells = EdgeCells(edges)
    for south in [-0.3, -0.1, -0.0000001, 0, 0.15] {
      for size in [0, 0.01, 0.1, 0.3, 5] {
        let box = BoundingBox(try at(west, south), try at(west + size, south + size))
        let met = Set(edges.filter { $0.boundingBox.intersects(box) })
        let found = Set(cells.edges(near: box))
        #expect(met.isSubset(of: found))
        // What is found is near: no more than a cell away.
        let near = BoundingBox(try at(west - 0.1, south - 0.1), try at(west + size + 0.1, south + size + 0.1))
        #expect(found.allSatisfy { $0.boundingBox.intersects(near) } || size > 1)
      }
    }
  }
}
