import MapGeometry
import Projections
import Testing

/// The series for the area under an edge is PROJ's area of the ring, step by step.
@Suite struct EdgeAreaTests {
  private static func area(_ ring: Ring) -> Double {
    ring.edges.reduce(0) { sum, edge in
      sum
        - EdgeArea.squareKilometres(
          from: (edge.from.longitude, edge.from.latitude),
          to: (edge.to.longitude, edge.to.latitude)
        )
    }
  }

  @Test(arguments: [0.0, 0.05, 12, 45.5, -33.3, 71, 79.6, 81, 88.5], [0.0003, 0.02, 0.3, 1.4])
  func `of rings of every size and at every latitude`(_ latitude: Double, _ size: Double) throws {
    let corners = [(0, 0), (1, 0.1), (1.2, 0.9), (0.4, 1), (-0.3, 0.5)] as [(Double, Double)]
    for longitude in [-120.3, 0, 100.7] {
      let ring = try Ring(
        corners.map { try Position(longitude: longitude + $0.0 * size, latitude: latitude + $0.1 * size) }
      )
      let expected = ring.geodesicSquareKilometres
      #expect(abs(Self.area(ring.counterClockwise) - expected) < 1e-8 * expected + 1e-9)
      #expect(abs(Self.area(ring.clockwise) + expected) < 1e-8 * expected + 1e-9)
    }
  }

  @Test func `of the globe`() throws {
    let ring = try Ring(
      [(-180, -90), (180, -90), (180, 90), (-180, 90)].map { try Position(longitude: $0.0, latitude: $0.1) }
    )
    #expect(abs(Self.area(ring) - 510_065_621.7) < 1)
  }

  @Test func `of an edge along a meridian nothing`() {
    #expect(EdgeArea.squareKilometres(from: (120, 30), to: (120, 60)) == 0)
  }
}
