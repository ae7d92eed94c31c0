import MapGeometry

/// A line with a direction: for a river, from source to mouth.
struct Course: Hashable, Sendable {
  /// The line, walked in the course's direction.
  let line: LineString

  init(_ line: LineString) {
    self.line = line
  }

  /// A place on the course: an edge, and how far along it.
  struct Mark: Comparable {
    let edge: Int
    /// The fraction of the edge, from 0 to 1.
    let fraction: Double
    /// The grid point nearest to that place.
    let position: Position

    static func < (a: Mark, b: Mark) -> Bool { (a.edge, a.fraction) < (b.edge, b.fraction) }
    static func == (a: Mark, b: Mark) -> Bool { (a.edge, a.fraction) == (b.edge, b.fraction) }
  }

  /// The first position.
  var start: Mark { Mark(edge: 0, fraction: 0, position: line.start) }
  /// The last position.
  var end: Mark { Mark(edge: line.positions.count - 2, fraction: 1, position: line.end) }

  /// The place nearest to a position, measured in a local metric at that position.
  func nearest(to position: Position) -> Mark {
    let metric = LocalMetric(at: position)
    var best = start
    var least = Double.infinity
    for (index, edge) in line.edges.enumerated() {
      let found = metric.nearest(on: edge)
      if found.distance < least {
        least = found.distance
        best = Mark(edge: index, fraction: found.fraction, position: edge.position(at: found.fraction))
      }
    }
    return best
  }

  /// Where the course meets another line, in the order of the course.
  func crossings(with other: Course) -> [Mark] {
    let box = line.boundingBox
    let candidates = other.line.edges.filter { box.intersects($0.boundingBox) }
    var marks: [Mark] = []
    for (index, edge) in line.edges.enumerated() {
      for candidate in candidates {
        guard let fraction = edge.fraction(ofCrossingWith: candidate) else { continue }
        marks.append(Mark(edge: index, fraction: fraction, position: edge.position(at: fraction)))
      }
    }
    return marks.sorted()
  }

  /// Where the course meets a meridian (`isMeridian`) or a parallel, given in grid steps.
  func crossings(withOrdinate ordinate: Int32, isMeridian: Bool) -> [Mark] {
    var marks: [Mark] = []
    for (index, edge) in line.edges.enumerated() {
      let (a, b) = isMeridian ? (edge.from.x, edge.to.x) : (edge.from.y, edge.to.y)
      guard a != b, min(a, b) <= ordinate, ordinate <= max(a, b) else { continue }
      let fraction = (Double(ordinate) - Double(a)) / (Double(b) - Double(a))
      let found = edge.position(at: fraction)
      let exact =
        isMeridian ? try? Position(x: ordinate, y: found.y) : try? Position(x: found.x, y: ordinate)
      marks.append(Mark(edge: index, fraction: fraction, position: exact ?? found))
    }
    return marks.sorted()
  }

  /// The positions from one place to another, in either direction, both included.
  func positions(from: Mark, to: Mark) -> [Position] {
    guard from <= to else { return positions(from: to, to: from).reversed() }
    let inner = from.edge < to.edge ? Array(line.positions[(from.edge + 1)...to.edge]) : []
    return [from.position] + inner + [to.position]
  }
}
