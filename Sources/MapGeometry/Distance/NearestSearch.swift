/// Finds the nearest position on lines: first on a plane without trigonometry, then exactly for the
/// candidates.
struct NearestSearch {
  /// An edge that may contain the nearest position, and where the planar search found it.
  private struct Candidate {
    let square: Double
    let line: LineString
    /// The number of the line.
    let number: Int
    let edge: Int
    let fraction: Double
  }

  /// A centimetre, squared: what the grid and rounding may add to any distance.
  private static let centimetre = 0.01 * 0.01

  private let position: Position
  /// Metres in a grid step east and north, at the position.
  private let east: Double
  private let north: Double
  private var best = Double.infinity
  /// The squared planar distance up to which an edge is a candidate: a tenth more than the best.
  var flatLimit: Double { best * (1.1 * 1.1) + Self.centimetre }
  private var candidates: [Candidate] = []

  init(from position: Position) {
    self.position = position
    let sine = sine(degrees: position.latitude)
    let w = 1 - Ellipsoid.eccentricitySquared * sine * sine
    let radius = Ellipsoid.equatorialRadius / w.squareRoot()
    let step = Double.pi / 180 / Position.stepsPerDegree
    east = radius * cosine(degrees: position.latitude) * step
    north = radius * (1 - Ellipsoid.eccentricitySquared) / w * step
  }

  /// Adds a line; on a plane tangent to the globe at the position, and again shifted across the antimeridian.
  ///
  /// - Parameter number: Of equally near lines the one of the lowest number is the nearest, in whatever order they come.
  mutating func look(along line: LineString, boundingBox box: BoundingBox, number: Int) {
    look(along: line, number, box, turn: 0)
    look(along: line, number, box, turn: turn)
  }

  /// The squared planar distance to a box, to be compared with ``flatLimit``.
  func flatSquare(to box: BoundingBox) -> Double {
    min(flatSquare(to: box, turn: 0), flatSquare(to: box, turn: turn))
  }

  private func flatSquare(to box: BoundingBox, turn: Int64) -> Double {
    let (minX, minY) = flat(box.southWest, turn)
    let (maxX, maxY) = flat(box.northEast, turn)
    let (boxX, boxY) = (max(minX, 0, -maxX), max(minY, 0, -maxY))
    return boxX * boxX + boxY * boxY
  }

  private mutating func look(along line: LineString, _ number: Int, _ box: BoundingBox, turn: Int64) {
    guard flatSquare(to: box, turn: turn) <= flatLimit else { return }
    var (x, y) = flat(line.start, turn)
    for (index, next) in line.positions.dropFirst().enumerated() {
      let (toX, toY) = flat(next, turn)
      let (dx, dy) = (toX - x, toY - y)
      let fraction = max(0, min(1, -(x * dx + y * dy) / (dx * dx + dy * dy)))
      let (footX, footY) = (x + fraction * dx, y + fraction * dy)
      let square = footX * footX + footY * footY
      if square <= flatLimit {
        candidates.append(
          Candidate(square: square, line: line, number: number, edge: index, fraction: fraction)
        )
        best = min(best, square)
      }
      (x, y) = (toX, toY)
    }
  }

  /// The nearest position on the added lines, with the number of its line; nil if there are none.
  var nearest: (number: Int, nearest: NearestPosition)? {
    let center = SpacePoint(position)
    let left = candidates.filter { $0.square <= flatLimit }
    let squares = left.map { center.squaredDistance(to: SpacePoint(on: edge($0), at: $0.fraction)) }
    guard let least = squares.min() else { return nil }
    let limit = least * (1.01 * 1.01) + Self.centimetre
    var found: (square: Double, candidate: Candidate, fraction: Double)?
    let near = left.indices.filter { squares[$0] <= limit }
    for index in near.sorted(by: { (left[$0].number, $0) < (left[$1].number, $1) }) {
      let (candidate, edge) = (left[index], edge(left[index]))
      if edge.contains(position) { return (candidate.number, NearestPosition(position, from: position)) }
      let (square, fraction) = leastSquare(to: edge, near: candidate.fraction, from: center)
      if square < found?.square ?? .infinity { found = (square, candidate, fraction) }
    }
    return found.map { found in
      let position = edge(found.candidate).position(at: found.fraction)
      return (found.candidate.number, NearestPosition(position, from: self.position))
    }
  }

  /// The squared chord distance to an edge, and the fraction of the edge where it is reached.
  ///
  /// - Parameter near: The fraction from the planar search.
  func leastSquare(to edge: Edge, near flat: Double, from center: SpacePoint) -> (
    square: Double, fraction: Double
  ) {
    let refined = leastArgument(in: 0...1, to: precision(edge)) {
      center.squaredDistance(to: SpacePoint(on: edge, at: $0))
    }
    var least = (square: Double.infinity, fraction: flat)
    for fraction in [flat, refined, 0, 1] {
      let square = center.squaredDistance(to: SpacePoint(on: edge, at: fraction))
      if square < least.square { least = (square, fraction) }
    }
    return least
  }

  /// The fraction of an edge that is nearest on the plane, on this side of the antimeridian or across it.
  func flatFraction(of edge: Edge) -> Double {
    let here = flatFoot(on: edge, turn: 0)
    let across = flatFoot(on: edge, turn: turn)
    return across.square < here.square ? across.fraction : here.fraction
  }

  private func flatFoot(on edge: Edge, turn: Int64) -> (square: Double, fraction: Double) {
    let (x, y) = flat(edge.from, turn)
    let (toX, toY) = flat(edge.to, turn)
    let (dx, dy) = (toX - x, toY - y)
    let fraction = max(0, min(1, -(x * dx + y * dy) / (dx * dx + dy * dy)))
    let (footX, footY) = (x + fraction * dx, y + fraction * dy)
    return (footX * footX + footY * footY, fraction)
  }

  private func edge(_ candidate: Candidate) -> Edge {
    let positions = candidate.line.positions
    return Edge(positions[candidate.edge], positions[candidate.edge + 1])
  }

  /// One turn around the globe, in grid steps, in the direction that brings ground across the antimeridian
  /// near.
  private var turn: Int64 { position.x < 0 ? -3_600_000_000 : 3_600_000_000 }

  /// Metres east and north of the position, after a turn around the globe.
  @inline(__always)
  private func flat(_ other: Position, _ turn: Int64) -> (Double, Double) {
    let x = Int64(other.x) + turn - Int64(position.x)
    return (Double(x) * east, Double(Int64(other.y) - Int64(position.y)) * north)
  }

  /// A metre as a fraction of an edge; at most 1.
  private func precision(_ edge: Edge) -> Double {
    let (fromX, fromY) = flat(edge.from, 0)
    let (toX, toY) = flat(edge.to, 0)
    return min(1, 1 / max(abs(toX - fromX) + abs(toY - fromY), 1))
  }
}

extension Edge {
  /// The position of the grid next to the point at a fraction of the edge.
  func position(at fraction: Double) -> Position {
    let x = Double(from.x) + fraction * (Double(to.x) - Double(from.x))
    let y = Double(from.y) + fraction * (Double(to.y) - Double(from.y))
    return Position(uncheckedX: Int32(x.rounded()), y: Int32(y.rounded()))
  }
}
