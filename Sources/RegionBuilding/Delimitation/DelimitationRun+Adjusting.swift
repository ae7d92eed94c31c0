import MapGeometry
import Projections

extension DelimitationRun {
  /// Records how far apart two things that should meet are; refuses more than the step's tolerance.
  ///
  /// What lies within ten metres is no liberty.
  mutating func note(
    _ what: String,
    from: Position,
    to: Position,
    _ step: Step
  ) throws(DelimitationError) {
    let distance = from.geodesicKilometres(to: to)
    guard distance <= step.toleranceInKilometres else {
      throw refused(
        "\(what): \(kilometres(distance)) off at \(from), allowed \(kilometres(step.toleranceInKilometres))"
      )
    }
    guard distance > 0.01 else { return }
    adjustments.append(
      Adjustment(line: delimitation.id, step: number, what: what, position: to, kilometres: distance)
    )
  }

  /// Appends positions to the line; the first may equal its end.
  mutating func append(_ more: [Position]) {
    for position in more where position != positions.last {
      if !positions.isEmpty { steps.append(number) }
      positions.append(position)
    }
  }

  /// The error that the current step cannot be drawn.
  func refused(_ reason: String) -> DelimitationError {
    DelimitationError(line: delimitation.id, step: number, reason: reason)
  }

  func kilometres(_ value: Double) -> String {
    "\(value.rounded(toDecimals: 1)) km"
  }

  /// Whether a place differs from the current end of the line: within a metre it is the same.
  func isAway(_ position: Position, from here: Position) -> Bool {
    position.geodesicKilometres(to: here) > 0.001
  }
}
