extension Coverage {
  /// The face of a position, exact.
  ///
  /// A position on an arc belongs to the face just east of it and, where the arc runs due east, to the one
  /// just north of it; if there is no face there, to the face on the arc's other side. So every position on
  /// the border of the coverage belongs to it, and none belongs to two faces.
  ///
  /// Cost: a scan of all arcs and of the edges of the few arcs whose latitudes include the position. For one
  /// query this is faster than building an index.
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
    // Arcs that cross, which no coverage has, may give an invalid label.
    return FaceMatch(face: faces.indices.contains(label - 1) ? label - 1 : nil, arc: border)
  }
}

extension Arc {
  /// The change of a ray's label across the arc: the faces, counted from 1, of both sides.
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
