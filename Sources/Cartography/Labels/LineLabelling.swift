#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds straight stretches of a line along which a name can be written.
struct LineLabelling {
  /// The pieces of the line, each of two or more points.
  private let pieces: [[PixelPoint]]

  /// Joins pieces that may end where others start, in any order and direction.
  init(pieces: [[PixelPoint]]) {
    var joined: [[PixelPoint]] = []
    var left = pieces
    while var piece = left.popLast() {
      while let index = left.firstIndex(where: { $0.first == piece.last || $0.last == piece.last }) {
        let next = left.remove(at: index)
        piece += next.first == piece.last ? next.dropFirst() : next.reversed().dropFirst()
      }
      while let index = left.firstIndex(where: { $0.first == piece.first || $0.last == piece.first }) {
        let next = left.remove(at: index)
        piece = (next.last == piece.first ? next : next.reversed()).dropLast() + piece
      }
      joined.append(piece)
    }
    self.pieces = joined
  }

  /// Boxes of this size beside the line, turned along it; the straightest and closest to its middle first.
  func boxes(width: Double, height: Double) -> [TurnedBox] {
    var found: [(cost: Double, box: TurnedBox)] = []
    for piece in pieces {
      let course = Course(piece)
      let step = max(4, width / 10)
      guard course.length >= width else { continue }
      for start in stride(from: 0, through: course.length - width, by: step) {
        let (a, b) = (course.point(at: start), course.point(at: start + width))
        let chord = a.distance(to: b)
        guard chord >= width * 0.88 else { continue }
        let along = a.x <= b.x ? (a, b) : (b, a)
        let direction = PixelPoint(x: (along.1.x - along.0.x) / chord, y: (along.1.y - along.0.y) / chord)
        let heights = course.points(from: start, to: start + width).map { point in
          (point.y - along.0.y) * direction.x - (point.x - along.0.x) * direction.y
        }
        let (above, below) = (min(heights.min() ?? 0, 0), max(heights.max() ?? 0, 0))
        guard below - above <= height * 1.7 else { continue }
        let middle = a.between(b, 0.5)
        let offCentre = abs(start + width / 2 - course.length / 2)
        for (offset, cost) in [(above - height * 0.58, 0.0), (below + height * 0.58, height * 0.3)] {
          let centre = PixelPoint(x: middle.x - direction.y * offset, y: middle.y + direction.x * offset)
          let degrees = (atan2(direction.y, direction.x) * 1800 / .pi).rounded() / 10
          let box = TurnedBox(centre: centre, width: width, height: height, degrees: degrees)
          found.append((below - above + cost + offCentre * 0.01, box))
        }
      }
    }
    return found.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element.box)
  }
}

/// A line of the picture, measured from its start.
private struct Course {
  private let line: [PixelPoint]
  private var measures: [Double] = [0]

  init(_ points: [PixelPoint]) {
    line = points
    for (a, b) in zip(points, points.dropFirst()) { measures.append(length + a.distance(to: b)) }
  }

  var length: Double { measures[measures.count - 1] }

  /// The point at a distance from the start.
  func point(at distance: Double) -> PixelPoint {
    let index = index(at: distance)
    guard index > 0, index < line.count else { return index == 0 ? line[0] : line[line.count - 1] }
    let step = measures[index] - measures[index - 1]
    guard step > 0 else { return line[index] }
    return line[index - 1].between(line[index], (distance - measures[index - 1]) / step)
  }

  /// The points between two distances.
  func points(from low: Double, to high: Double) -> ArraySlice<PixelPoint> {
    let (first, last) = (index(at: low), index(at: high))
    return line[first..<max(first, last)]
  }

  /// The first point at least that far from the start.
  private func index(at distance: Double) -> Int {
    var (low, high) = (0, measures.count)
    while low < high {
      let middle = (low + high) / 2
      if measures[middle] < distance { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
