/// Finds space for a name within a region's ground.
struct RegionLabelling {
  private let byHeight: EdgeBands
  private let bySide: EdgeBands
  /// Level lines at equal distances, and the stretches of each that lie within the ground.
  private let rows: [(y: Double, spans: [ClosedRange<Double>])]
  /// The upright rectangle around the ground.
  let box: PixelBox

  /// The ground of the rings by the even-odd rule; nil when there is none.
  init?(rings: [[PixelPoint]]) {
    guard let start = rings.joined().first else { return nil }
    var (left, right, top, bottom) = (start.x, start.x, start.y, start.y)
    for ring in rings {
      for point in ring {
        (left, right) = (min(left, point.x), max(right, point.x))
        (top, bottom) = (min(top, point.y), max(bottom, point.y))
      }
    }
    let byHeight = EdgeBands(rings, from: top, to: bottom) { ($0.y, $0.x) }
    rows = (1..<Self.rowCount).map { row in
      let y = top + (bottom - top) * Double(row) / Double(Self.rowCount)
      return (y, byHeight.spans(at: y))
    }
    self.byHeight = byHeight
    bySide = EdgeBands(rings, from: left, to: right) { ($0.x, $0.y) }
    box = PixelBox(left: left, top: top, right: right, bottom: bottom)
  }

  private static let rowCount = 36

  /// The area of the ground in square pixels, as far as its rows show it.
  var area: Double {
    let widths = rows.reduce(0) { $0 + $1.spans.reduce(0) { $0 + $1.upperBound - $1.lowerBound } }
    return widths * box.height / Double(Self.rowCount)
  }

  /// Boxes of this size within the ground, those with most space around them first.
  func boxes(width: Double, height: Double) -> [TurnedBox] {
    var found: [(room: Double, box: TurnedBox)] = []
    for (y, spans) in rows {
      let isWide = { (span: ClosedRange<Double>) in span.upperBound - span.lowerBound >= width }
      var free = spans.filter(isWide)
      for offset in [-0.5, -0.25, 0.25, 0.5] where height > 0 && !free.isEmpty {
        free = common(free, byHeight.spans(at: y + height * offset)).filter(isWide)
      }
      for span in free {
        let slack = (span.upperBound - span.lowerBound - width) / 2
        let middle = (span.lowerBound + span.upperBound) / 2
        let depth = depth(at: PixelPoint(x: middle, y: y)) - height / 2
        for (shift, share) in [(0.0, 1.0), (-0.5, 0.6), (0.5, 0.6)] {
          let centre = PixelPoint(x: middle + slack * shift, y: y)
          let room = slack > 0 && depth > 0 ? share / (1 / slack + 0.6 / depth) : 0
          found.append((room, TurnedBox(centre: centre, width: width, height: height)))
        }
      }
    }
    return found.enumerated()
      .sorted { ($1.element.room, $0.offset) < ($0.element.room, $1.offset) }
      .map(\.element.box)
  }

  /// The distance up or down to the border of the ground, the lesser of the two.
  private func depth(at point: PixelPoint) -> Double {
    bySide.crossings(at: point.x).lazy.map { abs($0 - point.y) }.min() ?? 0
  }

  private func common(_ a: [ClosedRange<Double>], _ b: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
    var common: [ClosedRange<Double>] = []
    for first in a {
      for second in b where second.overlaps(first) { common.append(second.clamped(to: first)) }
    }
    return common
  }
}

extension EdgeBands {
  /// The stretches of a line that lie within the rings, in order.
  fileprivate func spans(at limit: Double) -> [ClosedRange<Double>] {
    let crossings = crossings(at: limit)
    var spans: [ClosedRange<Double>] = []
    spans.reserveCapacity(crossings.count / 2)
    for index in 0..<(crossings.count / 2) { spans.append(crossings[2 * index]...crossings[2 * index + 1]) }
    return spans
  }
}
