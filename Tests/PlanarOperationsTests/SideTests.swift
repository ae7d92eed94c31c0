import MapGeometry
import PlanarOperations
import Testing

/// The sides of rings and polygons, checked against GEOS's prepared polygons.
@Suite struct SideTests {
  @Test(arguments: RandomDivision.Ground.all)
  func `a position is on the side of a polygon that GEOS finds`(_ ground: RandomDivision.Ground) throws {
    var asked = 0
    for seed in 11...13 as ClosedRange<UInt64> {
      let division = try RandomDivision(ground, seed: seed)
      var numbers = SeededNumbers(seed: seed)
      let probes = try division.probes(using: &numbers)
      let largest = division.pieces.map(\.polygon).sorted { twiceArea([$0]) > twiceArea([$1]) }
      for polygon in largest.prefix(12) {
        let prepared = try PreparedPolygons([polygon])
        let outer = try PreparedPolygons([Polygon(outer: polygon.outer)])
        let wide = polygon.boundingBox
        for probe in probes where wide.contains(probe) {
          #expect(try polygon.side(of: probe) == prepared.side(of: probe), "\(probe) seed \(seed)")
          #expect(try polygon.outer.side(of: probe) == outer.side(of: probe), "\(probe) seed \(seed)")
          #expect(polygon.outer.reversed.side(of: probe) == polygon.outer.side(of: probe))
          asked += 1
        }
      }
    }
    #expect(asked > 3000)
  }

  @Test func `a position in a hole is outside the polygon, and one on its rim is on the border`() throws {
    let holed = Polygon(outer: try boxRing(0, 0, 6, 6), holes: [try boxRing(2, 2, 4, 4)])
    let prepared = try PreparedPolygons([holed])
    for (position, side) in [
      (try at(1, 1), RingSide.inside), (try at(3, 3), .outside), (try at(2, 3), .border),
      (try at(6, 6), .border),
    ] {
      #expect(holed.side(of: position) == side)
      #expect(try prepared.side(of: position) == side)
    }
  }
}
