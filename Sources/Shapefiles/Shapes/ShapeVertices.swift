/// A shape in the format: coordinates in degrees, and where each part starts.
struct ShapeVertices {
  var x: [Double] = []
  var y: [Double] = []
  var partStarts: [Int] = []

  /// Whether the vertices of a part run counter-clockwise.
  func isCounterClockwise(_ part: Range<Int>) -> Bool {
    var twiceArea = 0.0
    var (ax, ay) = (0.0, 0.0)
    for index in part {
      let bx = x[index] - x[part.lowerBound]
      let by = y[index] - y[part.lowerBound]
      twiceArea += ax * by - bx * ay
      (ax, ay) = (bx, by)
    }
    return twiceArea > 0
  }
}
