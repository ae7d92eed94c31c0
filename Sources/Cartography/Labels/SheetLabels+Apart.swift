extension SheetLabels {
  /// Ways from a point, as shares of the distance to the right and down.
  private static let ways = [
    (1.0, 1.0), (1, -1), (-1, 1), (-1, -1), (0.2, 1), (1, 0), (-0.2, 1), (-1, 0), (0, -1),
    (1, 0.5), (1, -0.5), (-1, 0.5), (-1, -0.5), (0.5, 1), (-0.5, 1), (0.5, -1), (-0.5, -1),
  ]

  /// A thin line from what is named to a name set apart.
  struct Leader {
    let from: PixelPoint
    /// How far from the point the line begins.
    let beyond: Double
    /// How far away the name may be.
    let farthest: Double
    /// What the line does not cross; nil if it may cross everything.
    let foreign: ForeignGround?

    init(from point: PixelPoint, beyond: Double = 0, farthest: Double, keepingOff foreign: ForeignGround?) {
      (from, self.beyond, self.farthest, self.foreign) = (point, beyond, farthest, foreign)
    }
  }

  /// Lines of a name at a distance, where there is space, the nearest first.
  mutating func placeApart(
    _ leader: Leader,
    _ lines: [String],
    _ letters: LetterStyle,
    _ subject: LabelSubject,
    _ foreign: ForeignGround
  ) -> Bool {
    let ink = ink(lines, letters)
    let width = lines.map { letters.width(of: $0) }.max() ?? 0
    let height = letters.lineHeight * Double(lines.count)
    let point = leader.from
    for reach in stride(from: 22 * layout.unit, through: leader.farthest, by: 8 * layout.unit) {
      for (x, y) in Self.ways {
        let centre = PixelPoint(
          x: point.x + x * (reach + width / 2),
          y: point.y + y * (reach * 0.7 + height / 2)
        )
        guard foreign.isClear(of: ink, at: centre) else { continue }
        let box = TurnedBox(centre: centre, width: width, height: height)
        guard board.isFree(box, clearance: 2 * layout.unit) else { continue }
        let end = box.nearestPoint(to: point)
        let start = point.between(end, min(leader.beyond / max(point.distance(to: end), 1), 1))
        let line = TurnedBox(from: start, to: end, height: 1.5 * layout.unit)
        guard leader.foreign?.isClear(from: start, to: end) ?? true, board.isFree(line) else { continue }
        board.take(box)
        board.take(line)
        labels.append(
          MapLabel(subject: subject, lines: lines, box: box, letters: letters, leader: (from: start, to: end))
        )
        return true
      }
    }
    return false
  }
}

extension TurnedBox {
  /// The point of an upright box that is nearest to a point outside it.
  fileprivate func nearestPoint(to point: PixelPoint) -> PixelPoint {
    PixelPoint(
      x: min(max(point.x, centre.x - width / 2), centre.x + width / 2),
      y: min(max(point.y, centre.y - height / 2), centre.y + height / 2)
    )
  }
}
