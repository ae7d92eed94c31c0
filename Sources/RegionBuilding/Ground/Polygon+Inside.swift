import MapGeometry
import Projections

extension Polygon {
  /// A position inside, at least a grid step off every edge; nil if the polygon is too narrow.
  ///
  /// It is the middle of the widest inner stretch along one of a few parallels, so it lies well inside.
  var inner: Position? {
    let ordinates = Set(rings.flatMap(\.positions).map(\.y)).sorted()
    let bands = zip(ordinates, ordinates.dropFirst()).filter { $0.1 - $0.0 > 1 }
      .sorted { ($0.1 - $0.0, $1.0) > ($1.1 - $1.0, $0.0) }
    var best: (width: Double, position: Position)?
    for (low, high) in bands.prefix(8) {
      let y = low + (high - low) / 2
      let crossings = rings.flatMap(\.edges).compactMap { $0.abscissa(at: y) }.sorted()
      for index in stride(from: 0, to: crossings.count - 1, by: 2) {
        let (west, east) = (crossings[index], crossings[index + 1])
        guard east - west > best?.width ?? 2 else { continue }
        let x = Int32(((west + east) / 2).rounded())
        guard let position = try? Position(x: x, y: y), side(of: position) == .inside else { continue }
        best = (east - west, position)
      }
    }
    return best?.position
  }

  /// The average width of the polygon, in metres: twice its area divided by its perimeter.
  var metresWide: Double {
    let perimeter = (try? LineString(outer.positions))?.geodesicKilometres ?? 0
    return 2 * geodesicSquareKilometres / perimeter * 1000
  }
}

extension Edge {
  /// The crossing of the edge with a parallel through neither of its ends.
  fileprivate func abscissa(at y: Int32) -> Double? {
    guard (from.y < y) != (to.y < y) else { return nil }
    let share = (Double(y) - Double(from.y)) / (Double(to.y) - Double(from.y))
    return Double(from.x) + share * (Double(to.x) - Double(from.x))
  }
}
