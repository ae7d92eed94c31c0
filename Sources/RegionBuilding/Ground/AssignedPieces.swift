import MapGeometry
import Projections

/// The pieces of land with their faces, and those without a face yet.
struct AssignedPieces {
  private let ready: [ReadyPolygons]
  private var given: [RegionID: [Polygon]] = [:]
  private var open: [Polygon] = []
  private let shapes:
    [(face: RegionID, polygon: Polygon, box: BoundingBox, overlaps: ReadyPolygons.OverlapRule)]
  /// The shapes whose boxes meet each square degree, in order; without those of `wide`.
  private var cells: [SIMD2<Int>: [Int]] = [:]
  /// The shapes whose boxes meet too many square degrees to be listed in each.
  private var wide: [Int] = []
  private static let mostCells = 400

  init(_ ready: [ReadyPolygons]) {
    self.ready = ready
    shapes = ready.flatMap { ready in
      ready.shapes.flatMap { shape in
        shape.polygons.map { (shape.face, $0, $0.boundingBox, ready.overlaps) }
      }
    }
    for (index, shape) in shapes.enumerated() {
      let (low, high) = (AssignedPieces.cell(shape.box.southWest), AssignedPieces.cell(shape.box.northEast))
      guard (high.x - low.x + 1) * (high.y - low.y + 1) <= AssignedPieces.mostCells else {
        wide.append(index)
        continue
      }
      for x in low.x...high.x {
        for y in low.y...high.y { cells[SIMD2(x, y), default: []].append(index) }
      }
    }
  }

  private static func cell(_ position: Position) -> SIMD2<Int> {
    SIMD2(Int(position.longitude.rounded(.down)), Int(position.latitude.rounded(.down)))
  }

  /// Below this width, in metres, gaps and overlaps are closed.
  private var closingWidth: Double { (ready.map(\.closingInKilometres).max() ?? 0) * 1000 }

  /// The pieces of a face, in the order of the pieces.
  func polygons(of face: RegionID) -> [Polygon] { given[face] ?? [] }

  /// The faces of the ready polygons that cover a piece, in their order; a piece too narrow for an inner
  /// position is covered by none.
  func claims(on piece: Polygon) -> [RegionID] {
    guard !shapes.isEmpty, let inner = piece.inner else { return [] }
    let near = ((cells[AssignedPieces.cell(inner)] ?? []) + wide).sorted()
    var faces: [RegionID] = []
    for shape in near.map({ shapes[$0] }) where shape.box.contains(inner) && !faces.contains(shape.face) {
      if shape.polygon.side(of: inner) == .inside { faces.append(shape.face) }
    }
    return faces
  }

  /// Gives a piece to a face.
  mutating func give(_ piece: Polygon, to face: RegionID) {
    given[face, default: []].append(piece)
  }

  /// Gives a piece to the first of the faces that claim it; an overlap is reported.
  mutating func take(
    _ piece: Polygon,
    claimed faces: [RegionID],
    _ remarks: inout [BuildRemark],
    _ problems: inout [BuildProblem]
  ) {
    guard let first = faces.first else { return }
    give(piece, to: first)
    guard faces.count > 1 else { return }
    let (names, at) = (faces.map(\.name), piece.inner ?? piece.outer.positions[0])
    let (area, width) = (piece.geodesicSquareKilometres, piece.metresWide)
    let isRefused = shapes.contains { faces.contains($0.face) && $0.overlaps == .refuse }
    if width < closingWidth || !isRefused {
      remarks.append(.overlap(of: names, at: at, squareKilometres: area, metresWide: width))
    } else {
      problems.append(.overlap(of: names, at: at, squareKilometres: area, metresWide: width))
    }
  }

  /// Keeps a piece that nothing claims until its neighbours are known.
  mutating func leaveOpen(_ piece: Polygon) { open.append(piece) }

  /// Gives each narrow unclaimed piece to the neighbour with the longest border on it; wider ones are gaps.
  mutating func closeGaps(_ remarks: inout [BuildRemark], _ problems: inout [BuildProblem]) {
    var narrow = open.filter { $0.metresWide < closingWidth }
    let mayBeOutside = ready.allSatisfy { $0.gaps == .outside }
    for piece in open where piece.metresWide >= closingWidth {
      let (at, area) = (piece.inner ?? piece.outer.positions[0], piece.geodesicSquareKilometres)
      if mayBeOutside {
        remarks.append(.gapOutside(at: at, squareKilometres: area))
      } else {
        problems.append(.gap(at: at, squareKilometres: area, metresWide: piece.metresWide))
      }
    }
    open = []
    var faces: [Edge: RegionID] = [:]
    for (face, pieces) in given {
      for edge in pieces.flatMap(\.rings).flatMap(\.edges) { faces[edge] = face }
    }
    while !narrow.isEmpty {
      let before = narrow.count
      narrow.removeAll { piece in
        guard let face = neighbour(of: piece, faces) else { return false }
        given[face, default: []].append(piece)
        for edge in piece.rings.flatMap(\.edges) { faces[edge] = face }
        remarks.append(
          .gapClosed(
            into: face.name,
            at: piece.outer.positions[0],
            squareKilometres: piece.geodesicSquareKilometres,
            metresWide: piece.metresWide
          )
        )
        return true
      }
      if narrow.count == before { break }
    }
    for piece in narrow {
      problems.append(
        .gap(
          at: piece.outer.positions[0],
          squareKilometres: piece.geodesicSquareKilometres,
          metresWide: piece.metresWide
        )
      )
    }
  }

  /// The face with the longest border on a piece; of equals the one whose id comes first.
  private func neighbour(of piece: Polygon, _ faces: [Edge: RegionID]) -> RegionID? {
    var lengths: [RegionID: Double] = [:]
    for edge in piece.rings.flatMap(\.edges) {
      guard let face = faces[edge.reversed] else { continue }
      lengths[face, default: 0] += edge.from.geodesicKilometres(to: edge.to)
    }
    return lengths.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key
  }
}
