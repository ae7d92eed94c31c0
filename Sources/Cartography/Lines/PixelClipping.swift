extension PixelBox {
  /// The part of a closed ring that lies in the box (the first point is not repeated); empty when there is none.
  ///
  /// Sutherland-Hodgman: separate parts stay joined by edges along the box's border, so the box must be
  /// larger than the visible part.
  func clipped(ring: [PixelPoint]) -> [PixelPoint] {
    guard !ring.allSatisfy(contains) else { return ring }
    var ring = ring
    ring = ring.clipped { $0.x - left }
    ring = ring.clipped { right - $0.x }
    ring = ring.clipped { $0.y - top }
    return ring.clipped { bottom - $0.y }
  }

  /// The pieces of a line that lie in the box.
  func clipped(line: [PixelPoint]) -> [[PixelPoint]] {
    guard !line.allSatisfy(contains) else { return line.count > 1 ? [line] : [] }
    var pieces: [[PixelPoint]] = []
    for (a, b) in zip(line, line.dropFirst()) {
      guard let (enter, leave) = shares(from: a, to: b) else { continue }
      let start = enter == 0 ? a : a.between(b, enter)
      let end = leave == 1 ? b : a.between(b, leave)
      if enter == 0, let last = pieces.indices.last, pieces[last].last == a {
        pieces[last].append(end)
      } else {
        pieces.append([start, end])
      }
    }
    return pieces
  }

  /// The fractions of the way from `a` to `b` between which it is in the box (Liang-Barsky).
  private func shares(from a: PixelPoint, to b: PixelPoint) -> (Double, Double)? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    var (enter, leave) = (0.0, 1.0)
    for (step, room) in [(-dx, a.x - left), (dx, right - a.x), (-dy, a.y - top), (dy, bottom - a.y)] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        enter = max(enter, room / step)
      } else {
        leave = min(leave, room / step)
      }
    }
    return enter < leave ? (enter, leave) : nil
  }
}

extension [PixelPoint] {
  /// The part of a closed ring on the side of a straight line where the height is not negative.
  fileprivate func clipped(_ height: (PixelPoint) -> Double) -> [PixelPoint] {
    var kept: [PixelPoint] = []
    guard var before = last else { return kept }
    kept.reserveCapacity(count + 8)
    var beforeHeight = height(before)
    for point in self {
      let pointHeight = height(point)
      if (beforeHeight < 0) != (pointHeight < 0) {
        kept.append(before.between(point, beforeHeight / (beforeHeight - pointHeight)))
      }
      if pointHeight >= 0 { kept.append(point) }
      (before, beforeHeight) = (point, pointHeight)
    }
    return kept
  }
}
