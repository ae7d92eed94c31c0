import HistoricalAtlas
import MapGeometry
import Overlaps
import PlanarOperations
import Projections
import TestSupport
import Testing

/// Areas as sums along edges are those of GEOS and PROJ to a millionth.
@Suite struct GroundCutTests {
  private static let shipped = Result {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    return (atlas: atlas, faces: OverlapFaces(of: atlas))
  }

  /// What GEOS cuts out of each face.
  private static func oracle(_ area: [Polygon], in atlas: Atlas) throws -> [Int: Double] {
    var found: [Int: Double] = [:]
    for face in atlas.coverage.faces.indices {
      let ground = atlas.coverage.dissolved([face])
      guard ground.contains(where: { part in area.contains { $0.boundingBox.intersects(part.boundingBox) } })
      else { continue }
      let piece = try area.intersection(with: ground).reduce(0) { $0 + $1.geodesicSquareKilometres }
      if piece > 0 { found[face] = piece }
    }
    return found
  }

  private static func compare(_ area: [Polygon], in atlas: Atlas, by faces: OverlapFaces) throws {
    let measured = try faces.measure(area)
    let expected = try oracle(area, in: atlas)
    // An edge that is cut is followed in other steps.
    let whole = area.reduce(0) { $0 + $1.geodesicSquareKilometres }
    #expect(abs(measured.squareKilometres - whole) < 2e-5 * whole)
    for piece in measured.pieces {
      let other = expected[piece.face] ?? 0
      // An edge of some hundred kilometres moves by half a centimetre where GEOS snaps its ends.
      #expect(abs(piece.squareKilometres - other) < 1e-6 * other + 1e-6 * whole.squareRoot())
    }
    let found = Set(measured.pieces.map(\.face))
    for (face, piece) in expected where !found.contains(face) { #expect(piece < 1e-4 * whole.squareRoot()) }
  }

  /// Numbers that are the same in every run.
  private struct Numbers {
    var state: UInt64
    mutating func next(_ range: ClosedRange<Double>) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + (range.upperBound - range.lowerBound) * Double(state >> 11)
        / 9_007_199_254_740_992
    }
  }

  private static func star(_ numbers: inout Numbers, radius: Double, corners: Int) throws -> Polygon? {
    let (x, y) = (numbers.next(92...140), numbers.next(34...53))
    let steps = (0..<corners).map { _ in numbers.next(0.5...1) * radius }
    let ring = try Ring(
      steps.enumerated().map { corner, reach in
        let turn = Double(corner) / Double(corners)
        let (dx, dy) = Self.direction(turn)
        return try Position(longitude: x + dx * reach, latitude: y + dy * reach)
      }
    )
    return Polygon(outer: ring)
  }

  /// A direction without trigonometry: along a square.
  private static func direction(_ turn: Double) -> (Double, Double) {
    let side = turn * 4
    switch side {
    case ..<1: return (1 - side, side)
    case ..<2: return (1 - side, 2 - side)
    case ..<3: return (side - 3, 2 - side)
    default: return (side - 3, side - 4)
    }
  }

  @Test(arguments: [(0.1, 6, 60), (1, 12, 40), (6, 60, 12)])
  func `polygons anywhere have the pieces that GEOS cuts`(_ radius: Double, _ corners: Int, _ count: Int)
    throws
  {
    let (atlas, faces) = try Self.shipped.get()
    var numbers = Numbers(state: UInt64(corners))
    for _ in 0..<count {
      guard let polygon = try Self.star(&numbers, radius: radius, corners: corners) else { continue }
      try Self.compare([polygon], in: atlas, by: faces)
    }
  }

  @Test func `polygons with holes and of several parts have the pieces that GEOS cuts`() throws {
    let (atlas, faces) = try Self.shipped.get()
    var numbers = Numbers(state: 3)
    for _ in 0..<12 {
      guard let outer = try Self.star(&numbers, radius: 4, corners: 16) else { continue }
      let centre = outer.boundingBox
      let x = (centre.southWest.longitude + centre.northEast.longitude) / 2
      let y = (centre.southWest.latitude + centre.northEast.latitude) / 2
      let hole = try Ring(
        [(-0.8, -0.8), (0.8, -0.8), (0, 0.8)].map { try Position(longitude: x + $0.0, latitude: y + $0.1) }
      )
      let island = try Ring(
        [(-0.2, -0.4), (0.2, -0.4), (0, 0.1)].map { try Position(longitude: x + $0.0, latitude: y + $0.1) }
      )
      let area = [Polygon(outer: outer.outer, holes: [hole]), Polygon(outer: island)]
      guard try area.validityProblem() == nil else { continue }
      try Self.compare(area, in: atlas, by: faces)
    }
  }

  @Test func `a face is all of itself and nothing of another, and so are faces together`() throws {
    let (atlas, faces) = try Self.shipped.get()
    let all = atlas.coverage.faces.indices
    for face in all {
      let ground = atlas.coverage.dissolved([face])
      let area = try faces.measure(ground)
      #expect(area.pieces.map(\.face) == [face] && area.outside == 0, "\(atlas.coverage.faces[face].name)")
      let expected = atlas.coverage.faces[face].areaInSquareKilometres
      #expect(abs(area.squareKilometres - expected) < 1e-6 * expected)
    }
    let first = Set(all.prefix(all.count / 2))
    let half = try faces.measure(atlas.coverage.dissolved(first))
    #expect(Set(half.pieces.map(\.face)) == first && half.outside == 0)
  }

  @Test func `features in any number of threads are measured alike`() throws {
    let (_, faces) = try Self.shipped.get()
    var numbers = Numbers(state: 11)
    var features: [Feature] = []
    for _ in 0..<200 {
      guard let polygon = try Self.star(&numbers, radius: 0.7, corners: 9) else { continue }
      features.append(Feature(properties: [], geometry: .polygon(polygon)))
    }
    nonisolated(unsafe) var shown: [Int] = []
    let one = try faces.measure(features).map(\.area)
    let four = try faces.measure(features, threads: 4) { shown.append($0) }.map(\.area)
    #expect(one == four)
    #expect(shown == shown.sorted() && shown.last == features.count)
  }
}
