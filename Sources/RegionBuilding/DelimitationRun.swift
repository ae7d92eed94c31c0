import MapGeometry
import Projections

/// One delimitation while its steps are carried out.
struct DelimitationRun {
  private let delimitation: Delimitation
  private var positions: [Position] = []
  private var steps: [Int] = []
  private var adjustments: [Adjustment] = []
  private var number = 0

  init(delimitation: Delimitation) {
    self.delimitation = delimitation
  }

  /// Carries out every step.
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

  // MARK: Along a line

  private mutating func follow(
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
      try adjust("joins \(id)", from: here, to: from.position, step, tooFar: "the line is not on \(id)")
    } else {
      from = direction == .up ? course.end : course.start
    }
    let to = try mark(of: stop, on: course, id, from: from, direction, step, in: &book)
    append(course.positions(from: from, to: to))
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
    switch stop {
    case .point(let name):
      let point = try point(name, in: book)
      let mark = course.nearest(to: point)
      try note("stops on \(id) nearest to \(name)", from: point, to: mark.position, step)
      guard try ahead([mark]) != nil else { throw refused("\(name) does not lie that way along \(id)") }
      return mark
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

  // MARK: Along a meridian or a parallel

  private mutating func follow(
    ordinateIsMeridian isMeridian: Bool,
    _ direction: Step.Direction,
    to stop: Stop,
    _ step: Step,
    in book: inout LineBook
  ) throws(DelimitationError) {
    let here = try here()
    let name = isMeridian ? "the meridian of \(here.longitude)" : "the parallel of \(here.latitude)"
    let horizon: Position?
    switch (direction, isMeridian) {
    case (.north, true): horizon = try? Position(x: here.x, y: 899_999_999)
    case (.south, true): horizon = try? Position(x: here.x, y: -899_999_999)
    case (.east, false): horizon = try? Position(x: 1_799_999_999, y: here.y)
    case (.west, false): horizon = try? Position(x: -1_799_999_999, y: here.y)
    default: throw refused("\(name) does not run \(direction.rawValue)")
    }
    guard let horizon, let ray = try? LineString([here, horizon]) else {
      throw refused("\(name) ends here")
    }
    let target: Position
    switch stop {
    case .point(let name):
      let point = try point(name, in: book)
      let mark = Course(ray).nearest(to: point)
      try note("stops nearest to \(name)", from: point, to: mark.position, step)
      target = mark.position
    case .line(let other):
      let crossings = try courses(of: other, in: &book).flatMap { Course(ray).crossings(with: $0) }.sorted()
      guard let mark = crossings.first(where: { isAway($0.position, from: here) }) else {
        throw refused("\(name) does not meet \(other) going \(direction.rawValue)")
      }
      target = mark.position
    case .meridian(let degrees), .parallel(let degrees):
      let stopIsMeridian = if case .meridian = stop { true } else { false }
      let stopName = "the \(stopIsMeridian ? "meridian" : "parallel") of \(degrees)"
      guard stopIsMeridian != isMeridian else { throw refused("\(name) does not meet \(stopName)") }
      let ordinate = try ordinate(degrees, isMeridian: stopIsMeridian)
      target = try stopIsMeridian ? exact(x: ordinate, y: here.y) : exact(x: here.x, y: ordinate)
      guard target != here, ray.boundingBox.contains(target) else {
        throw refused("\(stopName) does not lie \(direction.rawValue) of \(here)")
      }
    case .end:
      throw refused("\(name) needs a stop")
    }
    append([here, target])
  }

  // MARK: Ends

  private mutating func extend(
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

  private mutating func trim(
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

  // MARK: Positions

  private func position(
    of spot: Spot,
    in book: inout LineBook
  ) throws(DelimitationError) -> Position {
    switch spot {
    case .point(let name):
      return try point(name, in: book)
    case .nearest(let id, let name):
      return try nearest(on: id, to: point(name, in: book), in: &book)
    case .meridian(let degrees, let id), .parallel(let degrees, let id):
      let isMeridian = if case .meridian = spot { true } else { false }
      let ordinate = try ordinate(degrees, isMeridian: isMeridian)
      let marks = try onlyCourse(of: id, in: &book).crossings(withOrdinate: ordinate, isMeridian: isMeridian)
      guard let mark = marks.first else { throw refused("\(id) does not reach \(degrees) degrees") }
      return mark.position
    case .crossing(let id, let other, let isLast):
      let course = try onlyCourse(of: id, in: &book)
      let marks = try courses(of: other, in: &book).flatMap { course.crossings(with: $0) }.sorted()
      guard let mark = isLast ? marks.last : marks.first else {
        throw refused("\(id) does not meet \(other)")
      }
      return mark.position
    }
  }

  private func nearest(
    on id: String,
    to position: Position,
    in book: inout LineBook
  ) throws(DelimitationError) -> Position {
    let found = try courses(of: id, in: &book).map { $0.nearest(to: position).position }
    let nearest = found.min {
      position.geodesicKilometres(to: $0) < position.geodesicKilometres(to: $1)
    }
    guard let nearest else { throw refused("\(id) has no line") }
    return nearest
  }

  /// The straight line of a treaty: a geodesic, in edges of at most ten kilometres.
  private func geodesic(from: Position, to: Position) throws(DelimitationError) -> [Position] {
    do {
      return try Geodesic(from: from, to: to).lineString(stepInKilometres: 10).positions
    } catch {
      throw refused(error.description)
    }
  }

  private func onlyCourse(of id: String, in book: inout LineBook) throws(DelimitationError) -> Course {
    let courses = try courses(of: id, in: &book)
    guard courses.count == 1 else {
      throw refused("\(id) has \(courses.count) lines; a step needs one that has a direction")
    }
    return courses[0]
  }

  /// The courses of a line that the present step names.
  private func courses(of id: String, in book: inout LineBook) throws(DelimitationError) -> [Course] {
    guard book.has(id) else { throw refused("no line has the id \(id)") }
    return try book.courses(of: id)
  }

  /// Whether a place is another than the one where the line is: what lies within a metre is rounding.
  private func isAway(_ position: Position, from here: Position) -> Bool {
    position.geodesicKilometres(to: here) > 0.001
  }

  private func here() throws(DelimitationError) -> Position {
    guard let here = positions.last else { throw refused("the line has not begun yet") }
    return here
  }

  private func point(_ name: String, in book: LineBook) throws(DelimitationError) -> Position {
    guard let point = book.point(name) else { throw refused("no point is called \(name)") }
    return point
  }

  /// The grid step of a meridian's longitude or a parallel's latitude.
  private func ordinate(_ degrees: Double, isMeridian: Bool) throws(DelimitationError) -> Int32 {
    let position = try? Position(longitude: isMeridian ? degrees : 0, latitude: isMeridian ? 0 : degrees)
    guard let position else { throw refused("\(degrees) degrees are off the globe") }
    return isMeridian ? position.x : position.y
  }

  private func exact(x: Int32, y: Int32) throws(DelimitationError) -> Position {
    guard let position = try? Position(x: x, y: y) else { throw refused("the step leaves the globe") }
    return position
  }

  // MARK: Book-keeping

  /// Goes from one position to another when they are within the step's tolerance.
  private mutating func adjust(
    _ what: String,
    from: Position,
    to: Position,
    _ step: Step,
    tooFar: String
  ) throws(DelimitationError) {
    let distance = from.geodesicKilometres(to: to)
    guard distance <= step.toleranceInKilometres else {
      throw refused(
        "\(tooFar): \(kilometres(distance)) away, allowed \(kilometres(step.toleranceInKilometres))"
      )
    }
    try note(what, from: from, to: to, step)
    append([from, to])
  }

  /// Records how far two things that ought to meet lie apart; refuses more than the step's tolerance.
  private mutating func note(
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

  /// Adds positions to the end of the line; the first may be the one the line ends with.
  private mutating func append(_ more: [Position]) {
    for position in more where position != positions.last {
      if !positions.isEmpty { steps.append(number) }
      positions.append(position)
    }
  }

  private mutating func dropRepeats() {
    for index in positions.indices.dropFirst().reversed() where positions[index] == positions[index - 1] {
      positions.remove(at: index)
      steps.remove(at: min(index - 1, steps.count - 1))
    }
  }

  private func refused(_ reason: String) -> DelimitationError {
    DelimitationError(line: delimitation.id, step: number, reason: reason)
  }

  private func kilometres(_ value: Double) -> String {
    "\((value * 10).rounded() / 10) km"
  }
}
