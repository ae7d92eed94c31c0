internal import MapGeometry
internal import Projections

/// Meridians and parallels at round degrees, and their values where they meet the frame.
struct Graticule {
  /// The value of a line where it meets the frame.
  struct Value {
    let text: String
    let point: PixelPoint
  }

  /// The path of all lines.
  let path: String
  /// Values of meridians on the upper edge, of meridians on the lower edge, and of parallels left and right.
  private(set) var upper: [Value] = []
  private(set) var lower: [Value] = []
  private(set) var left: [Value] = []
  private(set) var right: [Value] = []

  init(_ plane: borrowing MapPlane, words: MapWords, letters: LetterStyle) throws(ProjectionError) {
    let frame = plane.frame
    let step = Self.step(of: plane.visible)
    var path = PathData()
    var thinning = PointThinning()
    for box in plane.visible {
      for degrees in Self.multiples(of: step, from: box.southWest.x, to: box.northEast.x) {
        let line = Self.line(box.southWest.y, box.northEast.y) { try? Position(x: degrees, y: $0) }
        let name = Self.text(degrees, words.east, words.west)
        for piece in try plane.pixels(of: [line]).flatMap({ frame.clipped(line: $0) }) {
          path.add(thinning.thinned(piece), closed: false)
          for end in [piece[0], piece[piece.count - 1]] {
            if abs(end.y - frame.top) < 0.01 { upper.append(Value(text: name, point: end)) }
            if abs(end.y - frame.bottom) < 0.01 { lower.append(Value(text: name, point: end)) }
          }
        }
      }
      for degrees in Self.multiples(of: step, from: box.southWest.y, to: box.northEast.y) {
        let line = Self.line(box.southWest.x, box.northEast.x) { try? Position(x: $0, y: degrees) }
        let name = Self.text(degrees, words.north, words.south)
        for piece in try plane.pixels(of: [line]).flatMap({ frame.clipped(line: $0) }) {
          path.add(thinning.thinned(piece), closed: false)
          for end in [piece[0], piece[piece.count - 1]] {
            if abs(end.x - frame.left) < 0.01 { left.append(Value(text: name, point: end)) }
            if abs(end.x - frame.right) < 0.01 { right.append(Value(text: name, point: end)) }
          }
        }
      }
    }
    self.path = path.text
    upper = Self.thatFit(upper, along: \.x, from: frame.left, to: frame.right, letters)
    lower = Self.thatFit(lower, along: \.x, from: frame.left, to: frame.right, letters)
    left = Self.thatFit(left, along: \.y, from: frame.top, to: frame.bottom, letters)
    right = Self.thatFit(right, along: \.y, from: frame.top, to: frame.bottom, letters)
  }

  /// The distance of lines in grid steps: the smallest round one that gives at most twelve meridians.
  private static func step(of boxes: [BoundingBox]) -> Int64 {
    let width = boxes.reduce(0) { $0 + Int64($1.northEast.x) - Int64($1.southWest.x) }
    let height = boxes.map { Int64($0.northEast.y) - Int64($0.southWest.y) }.max() ?? 0
    let longest = max(width, height * 3 / 2)
    let steps: [Int64] = [
      100_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 20_000_000, 50_000_000,
    ]
    return steps.first { longest / $0 <= 11 } ?? (longest / 100_000_000 <= 11 ? 100_000_000 : 200_000_000)
  }

  private static func multiples(of step: Int64, from low: Int32, to high: Int32) -> [Int32] {
    let first = Int64((Double(low) / Double(step)).rounded(.up))
    let last = Int64((Double(high) / Double(step)).rounded(.down))
    return first <= last ? (first...last).map { Int32($0 * step) } : []
  }

  /// Positions at most half a degree apart.
  private static func line(_ low: Int32, _ high: Int32, _ position: (Int32) -> Position?) -> [Position] {
    let count = (Int64(high) - Int64(low)) / 5_000_000 + 1
    return (0...count).compactMap { index in
      position(Int32(Int64(low) + (Int64(high) - Int64(low)) * index / count))
    }
  }

  private static func text(_ degrees: Int32, _ positive: String, _ negative: String) -> String {
    let letter = degrees == 0 ? "" : " " + (degrees > 0 ? positive : negative)
    return DecimalDegrees.text(degrees == Int32.min ? 0 : abs(degrees)) + "°" + letter
  }

  /// The values that do not overlap each other or the corners, from one end to the other.
  private static func thatFit(
    _ values: [Value],
    along axis: KeyPath<PixelPoint, Double>,
    from low: Double,
    to high: Double,
    _ letters: LetterStyle
  ) -> [Value] {
    var taken = low
    var kept: [Value] = []
    for value in values.sorted(by: { $0.point[keyPath: axis] < $1.point[keyPath: axis] }) {
      let half = letters.width(of: value.text) / 2
      let middle = value.point[keyPath: axis]
      guard middle - half >= taken, middle + half <= high else { continue }
      kept.append(value)
      taken = middle + half + letters.size
    }
    return kept
  }
}
