import MapGeometry
import Projections

extension Course {
  /// Joins the pieces of one river or frontier end to end, starting with the one that comes nearest to
  /// `mouth`.
  ///
  /// Base maps cut a river at lakes and tributaries. From the mouth the chain continues with the piece whose
  /// end is nearest to the chain's end, as long as the gap is at most `bridge` kilometres; pieces farther
  /// away (side arms) are left out.
  ///
  /// - Returns: The course from its far end to `mouth`, with the widest gap that was bridged; nil when there
  ///   are no pieces.
  static func chained(
    _ pieces: [LineString],
    toward mouth: Position,
    bridging bridge: Double
  ) -> (course: Course, widestGap: Double)? {
    var rest = pieces
    func nearestEnd(to position: Position) -> (index: Int, isStart: Bool, distance: Double)? {
      var best: (index: Int, isStart: Bool, distance: Double)?
      for (index, piece) in rest.enumerated() {
        for (end, isStart) in [(piece.start, true), (piece.end, false)] {
          let distance = position.geodesicKilometres(to: end)
          if distance < best?.distance ?? .infinity { best = (index, isStart, distance) }
        }
      }
      return best
    }
    guard let first = nearestEnd(to: mouth) else { return nil }
    var piece = rest.remove(at: first.index)
    var positions = first.isStart ? piece.positions : piece.positions.reversed()
    var widestGap = 0.0
    while let end = positions.last, let next = nearestEnd(to: end), next.distance <= bridge {
      piece = rest.remove(at: next.index)
      widestGap = max(widestGap, next.distance)
      positions += next.isStart ? piece.positions : piece.positions.reversed()
    }
    guard let line = try? LineString(positions.reversed()) else { return nil }
    return (Course(line), widestGap)
  }
}
