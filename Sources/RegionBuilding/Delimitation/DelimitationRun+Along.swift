import MapGeometry
import Projections

extension DelimitationRun {
  /// Follows a line from here, or from its start, to a stop.
  mutating func follow(
    _ id: String,
    _ direction: Step.Direction?,
    to stop: Stop,
    _ step: Step,
    in book: inout LineBook
  ) throws(DelimitationError) {
    if let direction, direction != .up, direction != .down {
      throw refused("a step along a line goes up or down, not \(direction.rawValue)")
    }
    let course = try onlyCourse(of: id, in: &book)
    let from: Course.Mark
    if let here = positions.last {
      from = course.nearest(to: here)
      try join(id, at: from.position, from: here, step)
    } else {
      from = direction == .up ? course.end : course.start
    }
    let to = try mark(of: stop, on: course, id, from: from, direction, step, in: &book)
    append(course.positions(from: from, to: to))
  }

  private mutating func join(
    _ id: String,
    at place: Position,
    from here: Position,
    _ step: Step
  ) throws(DelimitationError) {
    let (distance, allowed) = (here.geodesicKilometres(to: place), step.toleranceInKilometres)
    guard distance <= allowed else {
      throw refused("the line is not on \(id): \(kilometres(distance)) away, allowed \(kilometres(allowed))")
    }
    try note("joins \(id)", from: here, to: place, step)
  }

  private mutating func mark(
    of stop: Stop,
    on course: Course,
    _ id: String,
    from: Course.Mark,
    _ direction: Step.Direction?,
    _ step: Step,
    in book: inout LineBook
  ) throws(DelimitationError) -> Course.Mark {
    func ahead(_ found: [Course.Mark]) throws(DelimitationError) -> Course.Mark? {
      let marks = found.filter { isAway($0.position, from: from.position) }
      switch direction {
      case .down: return marks.first { $0 > from }
      case .up: return marks.last { $0 < from }
      default:
        let before = marks.last { $0 < from }
        let after = marks.first { $0 > from }
        guard let before, let after else { return before ?? after }
        let back = from.position.geodesicKilometres(to: before.position)
        return back < from.position.geodesicKilometres(to: after.position) ? before : after
      }
    }
    func nearest(to point: Position, _ name: String) throws(DelimitationError) -> Course.Mark {
      let mark = course.nearest(to: point)
      try note("stops on \(id) nearest to \(name)", from: point, to: mark.position, step)
      guard try ahead([mark]) != nil else { throw refused("\(name) does not lie that way along \(id)") }
      return mark
    }
    switch stop {
    case .point(let name): return try nearest(to: point(name, in: book), name)
    case .position(let position): return try nearest(to: position, "\(position)")
    case .meridian(let degrees), .parallel(let degrees):
      let isMeridian = if case .meridian = stop { true } else { false }
      let name = isMeridian ? "the meridian of \(degrees)" : "the parallel of \(degrees)"
      let ordinate = try ordinate(degrees, isMeridian: isMeridian)
      if let mark = try ahead(course.crossings(withOrdinate: ordinate, isMeridian: isMeridian)) {
        return mark
      }
      throw refused("\(id) does not reach \(name) going \(direction?.rawValue ?? "either way")")
    case .line(let other):
      let others = try courses(of: other, in: &book)
      if let mark = try ahead(others.flatMap { course.crossings(with: $0) }.sorted()) { return mark }
      return try confluence(of: course, id, with: others, other, from: from, direction, step)
    case .end:
      return direction == .up ? course.start : course.end
    }
  }

  /// Where two lines come nearest at an end of one of them.
  private mutating func confluence(
    of course: Course,
    _ id: String,
    with others: [Course],
    _ other: String,
    from: Course.Mark,
    _ direction: Step.Direction?,
    _ step: Step
  ) throws(DelimitationError) -> Course.Mark {
    var best: (mark: Course.Mark, gap: Double, beyond: Position)?
    for candidate in others {
      let joints = [
        (course.nearest(to: candidate.line.start), candidate.line.start),
        (course.nearest(to: candidate.line.end), candidate.line.end),
        (course.start, candidate.nearest(to: course.line.start).position),
        (course.end, candidate.nearest(to: course.line.end).position),
      ]
      for (mark, beyond) in joints {
        guard isAway(mark.position, from: from.position) else { continue }
        let lies =
          switch direction {
          case .up: mark < from
          case .down: mark > from
          default: mark != from
          }
        let gap = mark.position.geodesicKilometres(to: beyond)
        if lies, gap < best?.gap ?? .infinity { best = (mark, gap, beyond) }
      }
    }
    guard let best else {
      throw refused("\(id) does not meet \(other) going \(direction?.rawValue ?? "either way")")
    }
    try note("\(id) meets \(other)", from: best.mark.position, to: best.beyond, step)
    return best.mark
  }
}
