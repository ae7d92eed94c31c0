import BenchmarkData
import Foundation
import HistoricalAtlas
import MapGeometry
import PlanarOperations
import Testing

/// The finer coverage is valid, and the locator is exact on it too.
@Suite struct DenseCoverageTests {
  private static let shipped = Result {
    let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../GeoData/built")
      .standardized
    return try Atlas(builtFolder: folder.path).coverage
  }

  @Test func `the extract densified is planar, valid and the same for the same seed`() throws {
    let shipped = try Self.shipped.get()
    // Making a coverage checks for overlaps and gaps.
    let dense = try DenseCoverage.densified(shipped, seed: 1)
    let rings = dense.faces.indices.flatMap { dense.dissolved([$0]).flatMap(\.rings) }
    let vertices = rings.reduce(0) { $0 + $1.positions.count }
    #expect(vertices > 200_000)
    #expect(dense.faces.map(\.name) == shipped.faces.map(\.name))
    #expect(try DenseCoverage.densified(shipped, seed: 1) == dense)
    #expect(try DenseCoverage.densified(shipped, seed: 2) != dense)
  }

  @Test func `the locator and GEOS agree on the finer coverage`() throws {
    let dense = try DenseCoverage.densified(try Self.shipped.get(), seed: 1)
    let locator = Locator(dense)
    let positions = PointSets(dense, places: []).adversarial(20_000, seed: 3)
    var wrong: [Position] = []
    var covered = [Bool](repeating: false, count: positions.count)
    for face in dense.faces.indices {
      let prepared = try PreparedPolygons(dense.dissolved([face]))
      for (index, position) in positions.enumerated() {
        let match = locator.face(at: position)
        let isRight =
          switch try prepared.side(of: position) {
          case .inside: match.face == face && !match.isOnBorder
          case .border: match.face != nil && match.isOnBorder
          case .outside: match.face != face
          }
        if !isRight { wrong.append(position) }
        if match.face == face { covered[index] = true }
      }
    }
    for (position, isCovered) in zip(positions, covered)
    where (locator.face(at: position).face != nil) != isCovered {
      wrong.append(position)
    }
    #expect(wrong == [])
  }
}
