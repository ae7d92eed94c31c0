import MapGeometry
import Projections

/// A delimitation while its steps are executed.
struct DelimitationRun {
  let delimitation: Delimitation
  /// The positions drawn so far.
  var positions: [Position] = []
  /// The step that drew each edge.
  var steps: [Int] = []
  /// The adjustments so far.
  var adjustments: [Adjustment] = []
  /// The number of the current step, counted from 1.
  private(set) var number: Int

  /// - Parameter number: How many steps of the same text come before these.
  init(delimitation: Delimitation, after number: Int = 0) {
    self.delimitation = delimitation
    self.number = number
  }

  /// Executes every step.
  mutating func carriedOut(in book: inout LineBook) throws(DelimitationError) -> DelimitedLine {
    for step in delimitation.steps {
      number += 1
      try carryOut(step, in: &book)
    }
    guard let line = try? LineString(positions) else {
      throw DelimitationError(line: delimitation.id, step: nil, reason: "the steps draw no line")
    }
    return DelimitedLine(
      id: delimitation.id,
      line: line,
      steps: steps,
      adjustments: adjustments,
      lengthInKilometres: line.geodesicKilometres
    )
  }

  private mutating func carryOut(_ step: Step, in book: inout LineBook) throws(DelimitationError) {
    switch step.action {
    case .begin(let spot):
      guard positions.isEmpty else { throw refused("a line begins only once") }
      positions = [try position(of: spot, in: &book)]
    case .straight(let spot):
      let target = try position(of: spot, in: &book)
      let here = try here()
      append(try geodesic(from: here, to: target))
    case .along(let id, let direction, let stop):
      try follow(id, direction, to: stop, step, in: &book)
    case .meridian(let direction, let stop):
      try follow(ordinateIsMeridian: true, direction, to: stop, step, in: &book)
    case .parallel(let direction, let stop):
      try follow(ordinateIsMeridian: false, direction, to: stop, step, in: &book)
    case .extend(let end, let id):
      try extend(end, to: id, step, in: &book)
    case .trim(let end, let id):
      try trim(end, at: id, step, in: &book)
    }
  }
}
