/// A shape as the format has it: coordinates in degrees, and where each part starts.
struct ShapeVertices {
  var x: [Double] = []
  var y: [Double] = []
  var partStarts: [Int] = []

  /// Whether the vertices of a part run counter-clockwise.
  func isCounterClockwise(_ part: Range<Int>) -> Bool {
    var twiceArea = 0.0
    for (a, b) in zip(part, part.dropFirst()) {
      let ax = x[a] - x[part.lowerBound]
      let ay = y[a] - y[part.lowerBound]
      let bx = x[b] - x[part.lowerBound]
      let by = y[b] - y[part.lowerBound]
      twiceArea += ax * by - bx * ay
    }
    return twiceArea > 0
  }
}
