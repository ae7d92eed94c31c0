import MapGeometry
import Projections

/// A valid area cut by the faces of a coverage, as sums along edges: no polygon is made.
///
/// The area of what lies in a face is an integral along its border, which consists of pieces of the area's rings in
/// that face and of pieces of arcs inside the area. Both are cut where they cross; which face a piece lies in is known
/// from the sides of the arc that was crossed last. Sides are decided in integers. An area that touches an arc or runs
/// along it is one that is moved by less than any distance to the east, and by still less to the north, so that it
/// crosses arcs properly or not at all: the rule of `Coverage.face(at:)`.
struct GroundCut {
  /// The ground of one face, or outside every face.
  struct Ground {
    var squareKilometres = 0.0
    /// The length of its border in kilometres, of a sphere.
    var outline = 0.0
  }

  /// Where a ring crosses an arc.
  private struct Crossing {
    let edge: Int
    let arcEdge: Int
    /// The place along the ring's edge and along the arc's, from 0 to 1.
    let place: Double
    let arcPlace: Double
    let point: (longitude: Double, latitude: Double)
    let from: Int32
    let to: Int32
    /// Whether the arc enters the area here.
    let isEntered: Bool
  }

  private let grid: ArcGrid
  private(set) var grounds: [Int32: Ground] = [:]
  /// Points of the rings that lie outside every face, at most 0.1 degree from one to the next.
  private(set) var pointsOutside: [(longitude: Double, latitude: Double)] = []

  /// Cuts the polygons of a valid area; nil where the order of crossings is not decided.
  init?(_ polygons: [Polygon], by grid: ArcGrid) {
    self.grid = grid
    let rings = polygons.flatMap(\.rings)
    var crossings: [Crossing] = []
    for ring in rings {
      guard let found = cut(ring) else { return nil }
      crossings += found
    }
    guard addArcs(crossings, polygons, rings) else { return nil }
  }

  // MARK: Rings

  /// Adds the pieces of a ring to the grounds that they lie in.
  private mutating func cut(_ ring: Ring) -> [Crossing]? {
    let positions = ring.positions
    var crossings: [Crossing] = []
    for index in 0..<(positions.count - 1) {
      let start = crossings.count
      addCrossings(positions[index], positions[index + 1], index, to: &crossings)
      if crossings.count - start > 1 {
        let sorted = crossings[start...].sorted { ($0.place, $0.arcEdge) < ($1.place, $1.arcEdge) }
        crossings.replaceSubrange(start..., with: sorted)
      }
    }
    // A ring that crosses no arc lies in one ground.
    guard let first = crossings.first?.from ?? positions.lazy.compactMap(grid.ground).first else {
      return nil
    }
    guard Self.chain(&crossings, from: first) else { return nil }
    var label = first
    var next = crossings.startIndex
    for index in 0..<(positions.count - 1) {
      var point = Self.degrees(positions[index])
      while next < crossings.count, crossings[next].edge == index {
        addPiece(point, crossings[next].point, to: label)
        (point, label) = (crossings[next].point, crossings[next].to)
        next += 1
      }
      addPiece(point, Self.degrees(positions[index + 1]), to: label)
    }
    return crossings
  }

  /// Adds where an edge of a ring crosses arcs, in no order.
  private func addCrossings(_ a: Position, _ b: Position, _ index: Int, to crossings: inout [Crossing]) {
    let start = crossings.count
    grid.forEachEdge(in: a, b) { number in
      let edge = grid.edges[number]
      guard max(edge.from.x, edge.to.x) >= min(a.x, b.x), min(edge.from.x, edge.to.x) <= max(a.x, b.x),
        max(edge.from.y, edge.to.y) >= min(a.y, b.y), min(edge.from.y, edge.to.y) <= max(a.y, b.y)
      else { return }
      let aSide = a.isLeft(movedBeside: edge.from, edge.to)
      guard aSide != b.isLeft(movedBeside: edge.from, edge.to) else { return }
      let fromSide = edge.from.isLeft(besideMoved: a, b)
      guard fromSide != edge.to.isLeft(besideMoved: a, b) else { return }
      guard !crossings[start...].contains(where: { $0.arcEdge == number }) else { return }
      let place = Self.place(a, b, across: edge.from, edge.to)
      let arcPlace = Self.place(edge.from, edge.to, across: a, b)
      // Where edges cross is on the grid, as GEOS snaps it.
      let x = (Double(a.x) + (Double(b.x) - Double(a.x)) * place).rounded() / Position.stepsPerDegree
      let y = (Double(a.y) + (Double(b.y) - Double(a.y)) * place).rounded() / Position.stepsPerDegree
      crossings.append(
        Crossing(
          edge: index,
          arcEdge: number,
          place: place,
          arcPlace: arcPlace,
          point: (x, y),
          from: aSide ? edge.left : edge.right,
          to: aSide ? edge.right : edge.left,
          isEntered: !fromSide
        )
      )
    }
  }

  /// Puts crossings that lie within the error of their places in the order in which faces follow each other.
  private static func chain(_ crossings: inout [Crossing], from first: Int32) -> Bool {
    var label = first
    for index in crossings.indices {
      let crossing = crossings[index]
      if crossing.from != label {
        let other = crossings[index...].firstIndex { other in
          other.edge == crossing.edge && other.from == label && other.place - crossing.place < tolerance
        }
        guard let other else { return false }
        crossings.swapAt(index, other)
      }
      label = crossings[index].to
    }
    return label == first
  }

  /// How far the places of crossings on an edge may be in error.
  private static let tolerance = 1e-6

  private mutating func addPiece(
    _ a: (longitude: Double, latitude: Double),
    _ b: (longitude: Double, latitude: Double),
    to label: Int32
  ) {
    grounds[label, default: Ground()].add(a, b, -1)
    guard label == grid.none else { return }
    let (dx, dy) = (b.longitude - a.longitude, b.latitude - a.latitude)
    let count = max(1, (max(abs(dx), abs(dy)) / 0.1).rounded(.up))
    for step in 0..<Int(count) {
      let share = Double(step) / count
      pointsOutside.append((a.longitude + dx * share, a.latitude + dy * share))
    }
  }

  // MARK: Arcs

  /// Adds the pieces of arcs inside the area to the grounds on both sides; false where the order of crossings is not
  /// decided.
  private mutating func addArcs(_ found: [Crossing], _ polygons: [Polygon], _ rings: [Ring]) -> Bool {
    guard var box = polygons.first?.boundingBox else { return true }
    for polygon in polygons { box.extend(to: polygon.boundingBox) }
    var near: [Int] = []
    grid.forEachEdge(in: box.southWest, box.northEast) { near.append($0) }
    near.sort()
    var crossings = found.sorted { ($0.arcEdge, $0.arcPlace) < ($1.arcEdge, $1.arcPlace) }
    var next = 0
    var last = -2
    var isInside = false
    var bands: RingBands?
    for number in near where number != last {
      let edge = grid.edges[number]
      if number != last + 1 || !grid.continues[number] {
        isInside = false
        if box.contains(edge.from) {
          let made = bands ?? RingBands(rings)
          (bands, isInside) = (made, made.contains(edge.from))
        }
      }
      last = number
      var point = Self.degrees(edge.from)
      while next < crossings.count, crossings[next].arcEdge == number {
        // An arc enters and leaves by turns; crossings that lie within the error of their places are put in that order.
        if crossings[next].isEntered == isInside {
          guard
            let other = crossings[next...].firstIndex(where: {
              $0.arcEdge == number && $0.isEntered != isInside
                && $0.arcPlace - crossings[next].arcPlace < Self.tolerance
            })
          else { return false }
          crossings.swapAt(next, other)
        }
        if isInside { addArc(edge, point, crossings[next].point) }
        (point, isInside) = (crossings[next].point, crossings[next].isEntered)
        next += 1
      }
      if isInside { addArc(edge, point, Self.degrees(edge.to)) }
    }
    return true
  }

  private mutating func addArc(
    _ edge: ArcGrid.ArcEdge,
    _ a: (longitude: Double, latitude: Double),
    _ b: (longitude: Double, latitude: Double)
  ) {
    guard edge.left != edge.right else { return }
    grounds[edge.left, default: Ground()].add(a, b, -1)
    grounds[edge.right, default: Ground()].add(a, b, 1)
  }

  /// Where a line through two positions cuts an edge, from 0 at its start to 1 at its end.
  private static func place(_ a: Position, _ b: Position, across from: Position, _ to: Position) -> Double {
    let (dx, dy) = (Double(to.x) - Double(from.x), Double(to.y) - Double(from.y))
    let start = dx * (Double(a.y) - Double(from.y)) - dy * (Double(a.x) - Double(from.x))
    let end = dx * (Double(b.y) - Double(from.y)) - dy * (Double(b.x) - Double(from.x))
    return start == end ? 0 : max(0, min(1, start / (start - end)))
  }

  private static func degrees(_ position: Position) -> (longitude: Double, latitude: Double) {
    (position.longitude, position.latitude)
  }
}

extension GroundCut.Ground {
  /// Adds a piece of its border, in its direction or against it.
  fileprivate mutating func add(
    _ a: (longitude: Double, latitude: Double),
    _ b: (longitude: Double, latitude: Double),
    _ sign: Double
  ) {
    squareKilometres += sign * EdgeArea.squareKilometres(from: a, to: b)
    let (dx, dy) = (b.longitude - a.longitude, b.latitude - a.latitude)
    // A degree of longitude is no longer than this anywhere: the length is an upper bound.
    outline += 111.4 * (dx * dx + dy * dy).squareRoot()
  }
}
