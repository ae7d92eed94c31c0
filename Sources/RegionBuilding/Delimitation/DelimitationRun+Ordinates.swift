import MapGeometry

extension DelimitationRun {
  /// Follows the meridian or the parallel of the current position to a stop.
  mutating func follow(
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
    func nearest(to point: Position, _ name: String) throws(DelimitationError) -> Position {
      let mark = Course(ray).nearest(to: point)
      try note("stops nearest to \(name)", from: point, to: mark.position, step)
      return mark.position
    }
    let target: Position
    switch stop {
    case .point(let name):
      target = try nearest(to: point(name, in: book), name)
    case .position(let position):
      target = try nearest(to: position, "\(position)")
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
}
