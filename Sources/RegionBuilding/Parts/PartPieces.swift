import MapGeometry
import PlanarOperations
import Projections

/// The ground of the regions as the rings of parts cut it.
struct PartPieces {
  /// A piece of ground that lies in one region and in the same parts everywhere.
  struct Piece {
    let polygon: Polygon
    /// A position inside or, of a piece too narrow for one, a corner.
    let position: Position
    let squareKilometres: Double
    /// The index of the face of its region, before parts.
    let face: Int
    /// The indices of its parts, sorted.
    var parts: [Int]
  }

  /// The pieces that a ring cuts or touches; what lies in no region is left out.
  var pieces: [Piece] = []
  /// Polygons that no ring touches, whole.
  private(set) var untouched: [Piece] = []
  /// Pieces too narrow for an inner position, by their index; their parts are those of a neighbour.
  private(set) var narrow: [Int] = []
  /// The piece to the left of each edge.
  private(set) var left: [Edge: Int] = [:]

  init(
    of faces: [(face: Face, polygons: [Polygon])],
    cutBy parts: [DrawnPart],
    _ lines: CutLines,
    _ plan: RegionPlan
  ) throws(PlanarOperationError) {
    var touched: [(face: Int, polygon: Polygon)] = []
    var others: [(face: Int, polygon: Polygon)] = []
    for (index, ground) in faces.enumerated() {
      for polygon in ground.polygons {
        if lines.haveRing(near: polygon.boundingBox) {
          touched.append((index, polygon))
        } else {
          others.append((index, polygon))
        }
      }
    }
    let rings = touched.flatMap(\.polygon.rings) + parts.flatMap { $0.rings + $0.circles }
    let cut = try rings.compactMap { try? LineString($0.positions) }.polygonized().polygons
    let inner = cut.map(\.inner)
    var face = PartPieces.faces(of: inner, in: touched)
    let narrow = cut.indices.filter { inner[$0] == nil }
    if !narrow.isEmpty { PartPieces.place(narrow, of: cut, &face, lines, touched) }

    let membership = Membership(faces.map(\.face.region), parts, plan)
    let positions = cut.indices.map { inner[$0] ?? cut[$0].outer.positions[0] }
    let sets = membership.sets(at: positions, face)
    for index in cut.indices {
      guard let face = face[index] else { continue }
      for edge in cut[index].rings.flatMap(\.edges) { left[edge] = pieces.count }
      if inner[index] == nil { self.narrow.append(pieces.count) }
      pieces.append(
        Piece(
          polygon: cut[index],
          position: positions[index],
          squareKilometres: cut[index].geodesicSquareKilometres,
          face: face,
          parts: sets[index]
        )
      )
    }
    // No ring comes near, so one corner answers for all of it.
    let corners = others.map(\.polygon.outer.positions[0])
    untouched = zip(others, membership.sets(at: corners, others.map(\.face))).map { other, set in
      Piece(
        polygon: other.polygon,
        position: other.polygon.outer.positions[0],
        squareKilometres: other.polygon.geodesicSquareKilometres,
        face: other.face,
        parts: set
      )
    }
  }

  /// The faces in which positions lie; nil for those in none.
  private static func faces(
    of positions: [Position?],
    in ground: [(face: Int, polygon: Polygon)]
  ) -> [Int?] {
    var faces = [Int?](repeating: nil, count: positions.count)
    for (face, polygon) in ground {
      let box = polygon.boundingBox
      let near = positions.indices.filter { positions[$0].map(box.contains) ?? false }
      let asked = near.compactMap { positions[$0] }
      guard !asked.isEmpty else { continue }
      let outside = polygon.holes.map { $0.sides(of: asked) }
      for (place, side) in polygon.outer.sides(of: asked).enumerated() where side == .inside {
        if outside.allSatisfy({ $0[place] == .outside }) { faces[near[place]] = face }
      }
    }
    return faces
  }

  /// Places pieces without an inner position: across an edge that is no border lies the same region, or none.
  private static func place(
    _ narrow: [Int],
    of cut: [Polygon],
    _ face: inout [Int?],
    _ lines: CutLines,
    _ ground: [(face: Int, polygon: Polygon)]
  ) {
    var left: [Edge: Int] = [:]
    for (index, piece) in cut.enumerated() {
      for edge in piece.rings.flatMap(\.edges) { left[edge] = index }
    }
    var open = Set(narrow)
    while !open.isEmpty {
      let placed = open.sorted().filter { index in
        let inner = cut[index].rings.flatMap(\.edges).filter { lines.owners(of: $0).border == nil }
        guard let known = inner.first(where: { left[$0.reversed].map { !open.contains($0) } ?? true }) else {
          return false
        }
        face[index] = left[known.reversed].flatMap { face[$0] }
        return true
      }
      if placed.isEmpty { break }
      open.subtract(placed)
    }
    for index in open {
      let corners = cut[index].outer.positions
      face[index] = ground.first { ground in corners.allSatisfy { ground.polygon.side(of: $0) != .outside } }?.face
    }
  }
}
