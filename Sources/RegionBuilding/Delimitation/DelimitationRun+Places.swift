import MapGeometry
import Projections

extension DelimitationRun {
  /// The position of a spot.
  func position(
    of spot: Spot,
    in book: inout LineBook
  ) throws(DelimitationError) -> Position {
    switch spot {
    case .point(let name):
      return try point(name, in: book)
    case .position(let position):
      return position
    case .nearest(let id, let name):
      return try nearest(on: id, to: point(name, in: book), in: &book)
    case .closest(let id, let position):
      return try nearest(on: id, to: position, in: &book)
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

  /// The position of a line, in any number of pieces, nearest to another.
  func nearest(
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
  ///
  /// It is the same positions in either direction, so that lines that share it share every edge.
  func geodesic(from: Position, to: Position) throws(DelimitationError) -> [Position] {
    do {
      let drawn = try Geodesic(from: min(from, to), to: max(from, to)).lineString(stepInKilometres: 10)
      return from < to ? drawn.positions : drawn.positions.reversed()
    } catch {
      throw refused(error.description)
    }
  }

  /// The course of a line that has one direction.
  func onlyCourse(of id: String, in book: inout LineBook) throws(DelimitationError) -> Course {
    let courses = try courses(of: id, in: &book)
    guard courses.count == 1 else {
      throw refused("\(id) has \(courses.count.counted("line")); a step needs one that has a direction")
    }
    return courses[0]
  }

  /// The courses of a line that the current step names.
  func courses(of id: String, in book: inout LineBook) throws(DelimitationError) -> [Course] {
    guard book.has(id) else { throw refused("no line has the id \(id)") }
    return try book.courses(of: id)
  }

  /// The last position drawn.
  func here() throws(DelimitationError) -> Position {
    guard let here = positions.last else { throw refused("the line has not begun yet") }
    return here
  }

  /// The position of a named point.
  func point(_ name: String, in book: LineBook) throws(DelimitationError) -> Position {
    guard let point = book.point(name) else { throw refused("no point is called \(name)") }
    return point
  }

  /// The grid step of a meridian's longitude or a parallel's latitude.
  func ordinate(_ degrees: Double, isMeridian: Bool) throws(DelimitationError) -> Int32 {
    let position = try? Position(longitude: isMeridian ? degrees : 0, latitude: isMeridian ? 0 : degrees)
    guard let position else { throw refused("\(degrees) degrees are off the globe") }
    return isMeridian ? position.x : position.y
  }

  /// The position of these grid steps.
  func exact(x: Int32, y: Int32) throws(DelimitationError) -> Position {
    guard let position = try? Position(x: x, y: y) else { throw refused("the step leaves the globe") }
    return position
  }
}
