/// A shape as the format has it: coordinates in degrees, and where each part starts.
struct ShapeVertices {
  var x: [Double] = []
  var y: [Double] = []
  var partStarts: [Int] = []
}
