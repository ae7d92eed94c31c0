/// Finds room for a name within a region's ground.
struct RegionLabelling {
  private let byHeight: EdgeBands
  private let bySide: EdgeBands
  /// The upright rectangle around the ground.
  let box: PixelBox

  /// The ground of the rings by the even-odd rule; nil when there is none.
  init?(rings: [[PixelPoint]]) {
    let points = rings.joined()
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max() else { return nil }
    guard let top = points.map(\.y).min(), let bottom = points.map(\.y).max() else { return nil }
    byHeight = EdgeBands(rings, from: top, to: bottom) { ($0.y, $0.x) }
    bySide = EdgeBands(rings, from: left, to: right) { ($0.x, $0.y) }
    box = PixelBox(left: left, top: top, right: right, bottom: bottom)
  }

  /// Boxes of this size within the ground, the roomiest first.
  func boxes(width: Double, height: Double) -> [TurnedBox] {
    let rows = 36
    var found: [(room: Double, box: TurnedBox)] = []
    for row in 1..<rows {
      let y = box.top + box.height * Double(row) / Double(rows)
      let isWide = { (span: ClosedRange<Double>) in span.upperBound - span.lowerBound >= width }
      var free = spans(at: y).filter(isWide)
      for offset in [-0.5, -0.25, 0.25, 0.5] where !free.isEmpty {
        free = common(free, spans(at: y + height * offset)).filter(isWide)
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

  /// The stretches of a level line that lie within the ground, from left to right.
  private func spans(at y: Double) -> [ClosedRange<Double>] {
    let xs = byHeight.crossings(at: y)
    return stride(from: 0, to: xs.count - 1, by: 2).map { xs[$0]...xs[$0 + 1] }
  }

  /// The distance up or down to the border of the ground, the lesser of the two.
  private func depth(at point: PixelPoint) -> Double {
    bySide.crossings(at: point.x).map { abs($0 - point.y) }.min() ?? 0
  }

  private func common(_ a: [ClosedRange<Double>], _ b: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
    a.flatMap { first in b.filter { $0.overlaps(first) }.map { $0.clamped(to: first) } }
  }
}
