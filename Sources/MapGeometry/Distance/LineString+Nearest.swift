extension LineString {
  /// The position of the line that is nearest to another position.
  ///
  /// Edges are straight in longitude and latitude. Up to 500 km away and 70 degrees from the equator the distance
  /// is at most 10 m more than the minimum; farther away the error grows. The shortest way may cross the
  /// antimeridian. Cost: a few nanoseconds per edge, and about a microsecond for each that could be the
  /// nearest.
  public func nearest(to position: Position) -> NearestPosition {
    var search = NearestSearch(from: position)
    search.look(along: self, boundingBox: boundingBox)
    return search.nearest?.nearest ?? NearestPosition(start, from: position)
  }
}

extension Coverage {
  /// The arc that is nearest to a position among those that meet a condition, with its nearest position.
  ///
  /// Accuracy and cost are those of ``LineString/nearest(to:)``; arcs whose box is too far away cost nothing, and the
  /// condition is not asked of them. Of
  /// equally near arcs the first is returned; nil if no arc meets the condition.
  public func nearestArc(to position: Position, where condition: (Arc) -> Bool = { _ in true }) -> (
    arc: Int, nearest: NearestPosition
  )? {
    var search = NearestSearch(from: position)
    var indices: [Int] = []
    for (index, arc) in arcs.enumerated() where search.mayBeNear(arc.boundingBox) && condition(arc) {
      indices.append(index)
      search.look(along: arc.line, boundingBox: arc.boundingBox)
    }
    guard let found = search.nearest else { return nil }
    return (indices[found.line], found.nearest)
  }
}

extension NearestPosition {
  init(_ found: Position, from position: Position) {
    self.position = found
    distanceInKilometres = found == position ? 0 : position.distanceInKilometres(to: found)
  }
}
