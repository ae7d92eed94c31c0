import MapGeometry
import PlanarOperations
import Projections

/// The rings of a part as its steps draw them, before its regions cut them.
struct DrawnPart {
  let plan: PartPlan
  /// The rings of its steps; ground lies in them if it lies in an odd number.
  private(set) var rings: [Ring] = []
  /// The number of each ring in the file, counting those that cannot be drawn.
  private var ringNumbers: [Int] = []
  private(set) var circles: [Ring] = []
  /// Every edge, from its smaller position, with the step that drew it.
  private(set) var edges: [(edge: Edge, origin: ArcOrigin)] = []
  private(set) var adjustments: [Adjustment] = []
  private(set) var problems: [PartProblem] = []

  /// Draws every ring, even after one that cannot be drawn.
  ///
  /// - Parameter errors: Receives the errors of lines that its steps name.
  init(
    _ plan: PartPlan,
    book: inout LineBook,
    _ errors: inout [DelimitationError]
  ) throws(PlanarOperationError) {
    self.plan = plan
    for (index, ring) in plan.rings.enumerated() {
      let delimitation = Delimitation(id: plan.id.name, steps: ring.steps)
      var run = DelimitationRun(delimitation: delimitation, after: ring.before)
      let drawn: DelimitedLine
      do {
        drawn = try run.carriedOut(in: &book)
      } catch {
        if error.line == plan.id.name {
          problems.append(PartProblem(plan.id, .step(error.step, reason: error.reason)))
        } else if !errors.contains(error) {
          errors.append(error)
        }
        continue
      }
      adjustments += drawn.adjustments
      try close(drawn, ring: index + 1, first: ring.before + 1, last: ring.before + ring.steps.count)
    }
    for (index, circle) in plan.circles.enumerated() { draw(circle, number: index + 1) }
  }

  /// Closes a ring whose end lies within the tolerance of its last step from its beginning.
  private mutating func close(
    _ drawn: DelimitedLine,
    ring number: Int,
    first: Int,
    last: Int
  ) throws(PlanarOperationError) {
    func report(_ finding: PartProblem.Finding) { problems.append(PartProblem(plan.id, finding)) }
    var (positions, steps) = (drawn.line.positions, drawn.steps)
    let (beginning, end) = (drawn.line.start, drawn.line.end)
    if beginning != end {
      let distance = end.geodesicKilometres(to: beginning)
      guard distance <= plan.steps[last - 1].toleranceInKilometres else {
        return report(
          .open(ring: number, step: first, end: end, beginning: beginning, kilometres: distance)
        )
      }
      positions.append(beginning)
      steps.append(last)
      if distance > 0.01 {
        adjustments.append(
          Adjustment(
            line: plan.id.name,
            step: last,
            what: "ring \(number) closed",
            position: beginning,
            kilometres: distance
          )
        )
      }
    }
    guard let ring = try? Ring(positions), let line = try? LineString(positions) else {
      return report(.noArea(ring: number, step: first))
    }
    if let problem = try [Polygon(outer: ring)].validityProblem() {
      report(.crossing(ring: number, step: first, at: problem.position))
    }
    try reportOverlap(of: ring, number: number, step: first)
    rings.append(ring)
    ringNumbers.append(number)
    for (edge, step) in zip(line.edges, steps) {
      let uncertainty = plan.steps[step - 1].uncertaintyInKilometres
      let origin = ArcOrigin(line: plan.id.name, step: step, uncertaintyInKilometres: uncertainty)
      edges.append((edge.undirected, origin))
    }
  }

  /// Reports a ring before which this one has ground in common, unless one lies in the other, as a hole.
  private mutating func reportOverlap(of ring: Ring, number: Int, step: Int) throws(PlanarOperationError) {
    let own = Polygon(outer: ring)
    for (other, otherNumber) in zip(rings, ringNumbers) {
      let common = try [own].intersection(with: [Polygon(outer: other)])
        .reduce(0) { $0 + $1.geodesicSquareKilometres }
      let smaller = min(own.geodesicSquareKilometres, Polygon(outer: other).geodesicSquareKilometres)
      if common > 0.000_001 * smaller, common < 0.999_999 * smaller {
        problems.append(PartProblem(plan.id, .overlappingRings(otherNumber, number, step: step)))
      }
    }
  }

  /// Draws a circle with an edge every four degrees, or every ten kilometres where that is less.
  private mutating func draw(_ circle: PartPlan.Circle, number: Int) {
    let radius = circle.radiusInKilometres
    guard radius > 0, radius <= PartProblem.greatestRadius else {
      problems.append(PartProblem(plan.id, .circle(number, kilometres: radius)))
      return
    }
    let count = max(90, Int((2 * .pi * radius / 10).rounded(.up)))
    let positions = (0..<count).compactMap { index in
      try? circle.centre.moved(kilometres: radius, azimuth: -360 * Double(index) / Double(count))
    }
    guard let ring = try? Ring(positions), !ring.crossesAntimeridian else {
      problems.append(
        PartProblem(plan.id, .circleOffTheGrid(number, about: circle.centre, kilometres: radius))
      )
      return
    }
    circles.append(ring)
    let origin = ArcOrigin(
      line: plan.id.name,
      step: nil,
      uncertaintyInKilometres: plan.uncertaintyInKilometres
    )
    edges += ring.edges.map { ($0.undirected, origin) }
  }

  /// For each position whether it lies in a circle or in an odd number of the rings.
  func surrounds(_ positions: [Position]) -> [Bool] {
    var isInside = [Bool](repeating: false, count: positions.count)
    for ring in rings {
      for (index, side) in ring.sides(of: positions).enumerated() where side == .inside {
        isInside[index].toggle()
      }
    }
    for circle in circles {
      for (index, side) in circle.sides(of: positions).enumerated() where side == .inside {
        isInside[index] = true
      }
    }
    return isInside
  }
}

extension Ring {
  /// Whether an edge is longer than half a turn, as if it ran the other way around the globe.
  fileprivate var crossesAntimeridian: Bool {
    edges.contains { abs(Int64($0.from.x) - Int64($0.to.x)) > 1_800_000_000 }
  }
}
