extension Coverage {
  /// The face of a position, exact.
  ///
  /// A position on an arc belongs to the face just east of it and, where the arc runs due east, to the one
  /// just north of it; where that is no face, to the face on the arc's other side. So every position on the
  /// border of the coverage belongs to it, and none belongs to two faces.
  ///
  /// Cost: one look at every arc and at every edge of the few arcs that lie north or south of the position.
  /// For one question this is faster than building an index.
  public func face(at position: Position) -> FaceMatch {
    guard let boundingBox, boundingBox.contains(position) else { return FaceMatch(face: nil, arc: nil) }
    var label = 0
    var touched: Int?
    var border: Int?
    for (index, arc) in arcs.enumerated() {
      let box = arc.boundingBox
      guard box.southWest.y <= position.y, position.y <= box.northEast.y, position.x <= box.northEast.x
      else { continue }
      if touched == nil || (border == nil && !arc.isSeam), arc.contains(position) {
        touched = touched ?? index
        if !arc.isSeam { border = index }
      }
      if arc.isCrossedOddlyByRayEast(of: position) { label ^= arc.label }
    }
    if label == 0, let touched {
      let arc = arcs[touched]
      return FaceMatch(face: arc.left ?? arc.right, arc: border)
    }
    // Arcs that cross, which no coverage has, may give the label of no face.
    return FaceMatch(face: faces.indices.contains(label - 1) ? label - 1 : nil, arc: border)
  }
}

extension Arc {
  /// What changes in the label of a ray that crosses the arc: the faces, counted from 1, of both sides.
  var label: Int { ((left ?? -1) + 1) ^ ((right ?? -1) + 1) }

  /// Whether a ray from the position due east crosses the arc an odd number of times.
  func isCrossedOddlyByRayEast(of position: Position) -> Bool {
    if position.x < boundingBox.southWest.x {
      return (line.start.y <= position.y) != (line.end.y <= position.y)
    }
    var odd = false
    for edge in line.edges where edge.isCrossedByRayEast(of: position) { odd.toggle() }
    return odd
  }
}
