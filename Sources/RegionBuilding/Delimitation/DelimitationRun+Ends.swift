import MapGeometry
import Projections

extension DelimitationRun {
  /// Extends an end of the line to the nearest point of another.
  mutating func extend(
    _ end: Step.LineEnd,
    to id: String,
    _ step: Step,
    in book: inout LineBook
  ) throws(DelimitationError) {
    let last = try here()
    let from = end == .end ? last : positions[0]
    let nearest = try nearest(on: id, to: from, in: &book)
    try note("\(end.rawValue) extended to \(id)", from: from, to: nearest, step)
    if end == .end {
      append([from, nearest])
    } else if nearest != from {
      positions.insert(nearest, at: 0)
      steps.insert(number, at: 0)
    }
  }

  /// Cuts off what lies beyond the crossing with another line.
  mutating func trim(
    _ end: Step.LineEnd,
    at id: String,
    _ step: Step,
    in book: inout LineBook
  ) throws(DelimitationError) {
    guard let line = try? LineString(positions) else { throw refused("there is no line to trim yet") }
    let course = Course(line)
    let crossings = try courses(of: id, in: &book).flatMap { course.crossings(with: $0) }.sorted()
    let from = end == .end ? course.end : course.start
    guard let nearest = end == .end ? crossings.last : crossings.first else {
      throw refused("there is nothing to trim: the line does not cross \(id)")
    }
    let within = crossings.filter {
      from.position.geodesicKilometres(to: $0.position) <= step.toleranceInKilometres
    }
    let mark = (end == .end ? within.first : within.last) ?? nearest
    try note("\(end.rawValue) trimmed at \(id)", from: from.position, to: mark.position, step)
    if end == .end {
      positions = course.positions(from: course.start, to: mark)
      steps = Array(steps.prefix(mark.edge + 1))
    } else {
      positions = course.positions(from: mark, to: course.end)
      steps = Array(steps.dropFirst(mark.edge))
    }
    dropRepeats()
  }

  private mutating func dropRepeats() {
    for index in positions.indices.dropFirst().reversed() where positions[index] == positions[index - 1] {
      positions.remove(at: index)
      steps.remove(at: index - 1)
    }
  }
}
