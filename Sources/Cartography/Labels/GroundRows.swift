/// The ground of rings along level lines of the picture that all grounds share, so that a box is compared with
/// many of them quickly. What lies between two lines is not seen.
struct GroundRows {
  /// The distance of the lines in pixels.
  static let step = 1.0

  /// The upright rectangle around the ground.
  let box: PixelBox
  /// The number of the first line.
  private let first: Int
  /// Where the crossings of each line begin; the last entry is the number of crossings.
  private let starts: [Int]
  /// Where the rings cross each line, sorted; the ground is between the first and the second, and so on.
  private let crossings: [Double]

  /// The ground by the even-odd rule of rings within a box.
  init(rings: [[PixelPoint]], in box: PixelBox) {
    let first = Self.line(below: box.top)
    var starts = [Int](repeating: 0, count: max(Self.line(below: box.bottom) - first, 0) + 1)
    Self.forEachCrossing(of: rings) { line, _ in starts[line - first + 1] += 1 }
    for line in starts.indices.dropFirst() { starts[line] += starts[line - 1] }
    var crossings = [Double](repeating: 0, count: starts[starts.count - 1])
    var free = starts
    Self.forEachCrossing(of: rings) { line, x in
      crossings[free[line - first]] = x
      free[line - first] += 1
    }
    for line in starts.indices.dropFirst() where starts[line] - starts[line - 1] > 2 {
      crossings[starts[line - 1]..<starts[line]].sort()
    }
    for line in starts.indices.dropFirst() where starts[line] - starts[line - 1] == 2 {
      let at = starts[line - 1]
      if crossings[at] > crossings[at + 1] { crossings.swapAt(at, at + 1) }
    }
    (self.box, self.first, self.starts, self.crossings) = (box, first, starts, crossings)
  }

  /// The first line at a height or below it.
  private static func line(below y: Double) -> Int { Int((y / step).rounded(.up)) }

  private static func forEachCrossing(of rings: [[PixelPoint]], _ body: (Int, Double) -> Void) {
    for ring in rings {
      guard var before = ring.last else { continue }
      for point in ring {
        let (from, to) = (line(below: min(before.y, point.y)), line(below: max(before.y, point.y)))
        if from < to {
          let slope = (point.x - before.x) / (point.y - before.y)
          for line in from..<to { body(line, before.x + (Double(line) * step - before.y) * slope) }
        }
        before = point
      }
    }
  }

  /// The lines between two heights.
  private func lines(from top: Double, to bottom: Double) -> Range<Int> {
    let from = max(Self.line(below: top) - first, 0)
    let to = min(Int((bottom / Self.step).rounded(.down)) - first + 1, starts.count - 1)
    return from..<max(from, to)
  }

  /// Whether some of the ground lies in the box.
  func meets(_ other: PixelBox) -> Bool {
    guard other.left < box.right, other.right > box.left, other.top < box.bottom, other.bottom > box.top
    else { return false }
    for line in lines(from: other.top, to: other.bottom) {
      for at in stride(from: starts[line], to: starts[line + 1] - 1, by: 2) {
        if crossings[at] < other.right, crossings[at + 1] > other.left { return true }
      }
    }
    return false
  }

  /// Whether the ground is at a point, or at most half a line above or below it.
  func contains(_ point: PixelPoint) -> Bool {
    guard box.contains(point) else { return false }
    let line = Int((point.y / Self.step).rounded()) - first
    guard line >= 0, line < starts.count - 1 else { return false }
    for at in stride(from: starts[line], to: starts[line + 1] - 1, by: 2) {
      if crossings[at] <= point.x, crossings[at + 1] >= point.x { return true }
    }
    return false
  }

  /// Whether more than half of the ground belongs to another one too.
  func liesMostly(in other: GroundRows) -> Bool {
    var (own, common) = (0.0, 0.0)
    for line in 0..<(starts.count - 1) {
      let theirs = line + first - other.first
      for at in stride(from: starts[line], to: starts[line + 1] - 1, by: 2) {
        own += crossings[at + 1] - crossings[at]
        guard theirs >= 0, theirs < other.starts.count - 1 else { continue }
        for their in stride(from: other.starts[theirs], to: other.starts[theirs + 1] - 1, by: 2) {
          let left = max(crossings[at], other.crossings[their])
          common += max(min(crossings[at + 1], other.crossings[their + 1]) - left, 0)
        }
      }
    }
    return common > own / 2
  }
}
