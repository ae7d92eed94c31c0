extension LineString {
  /// The position of the line that is nearest to another position.
  ///
  /// Edges are straight in longitude and latitude. Up to 500 km away and 70 degrees from the equator the distance
  /// is at most 10 m more than the minimum; farther away the error grows. The shortest way may cross the
  /// antimeridian. Cost: a few nanoseconds per edge, and about a microsecond for each that could be the
  /// nearest.
  public func nearest(to position: Position) -> NearestPosition {
    var search = NearestSearch(from: position)
    search.look(along: self, boundingBox: boundingBox, number: 0)
    return search.nearest?.nearest ?? NearestPosition(start, from: position)
  }
}

extension Coverage {
  /// The arc that is nearest to a position among those that meet a condition, with its nearest position.
  ///
  /// Accuracy and cost are those of ``LineString/nearest(to:)``; of arcs whose box is too far away the condition is not
  /// asked. Of equally near arcs the first is returned; nil if no arc meets the condition.
  public func nearestArc(to position: Position, where condition: (Arc) -> Bool = { _ in true }) -> (
    arc: Int, nearest: NearestPosition
  )? {
    var search = NearestSearch(from: position)
    let squares = arcs.map { search.flatSquare(to: $0.boundingBox) }
    // In rings around the position, so that the condition is asked of few arcs: the first has a radius of 10 km, each
    // other twice that of the last.
    var ring = 0...1e8
    let farthest = squares.max() ?? 0
    while true {
      for (index, arc) in arcs.enumerated()
      where ring.contains(squares[index]) && squares[index] <= search.flatLimit && condition(arc) {
        search.look(along: arc.line, boundingBox: arc.boundingBox, number: index)
      }
      guard ring.upperBound < min(farthest, search.flatLimit) else { break }
      ring = ring.upperBound.nextUp...4 * ring.upperBound
    }
    return search.nearest.map { ($0.number, $0.nearest) }
  }

  /// The arcs that come nearer to a position than a distance, the nearest first; of equally near arcs the first one.
  package func arcs(within kilometres: Double, of position: Position) -> [(arc: Int, kilometres: Double)] {
    let search = NearestSearch(from: position)
    // Boxes are compared on a plane, a little farther out than its errors reach.
    let limit = (kilometres * 1100) * (kilometres * 1100)
    return arcs.indices.filter { search.flatSquare(to: arcs[$0].boundingBox) <= limit }
      .map { ($0, arcs[$0].line.nearest(to: position).distanceInKilometres) }
      .filter { $0.1 < kilometres }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }
}

extension NearestPosition {
  init(_ found: Position, from position: Position) {
    self.position = found
    distanceInKilometres = found == position ? 0 : position.distanceInKilometres(to: found)
  }
}
