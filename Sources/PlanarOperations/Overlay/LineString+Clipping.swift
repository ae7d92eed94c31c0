import CGEOS
public import MapGeometry

extension [LineString] {
  /// The parts of the lines in the area or along its border, each piece in the direction of its line.
  ///
  /// The pieces are in the order of the lines, and along each line. A line inside is unchanged, even if it
  /// crosses others; where a line enters or leaves, its end is snapped to the grid. Ground that one line
  /// passes twice appears once; touches in single positions are dropped. Cost: the index of the area, then
  /// for each line that crosses the border O(n log n) in the edges of the area.
  public func clipped(to polygons: [Polygon]) throws(PlanarOperationError) -> [LineString] {
    guard !isEmpty, !polygons.isEmpty else { return [] }
    return try PlanarContext.lent { context throws(PlanarOperationError) in
      let area = try PreparedHandle(context.area(of: polygons))
      var pieces: [LineString] = []
      for line in self { pieces += try area.pieces(of: line) }
      return pieces
    }
  }

  /// The parts of the lines in the box or along its edge; empty if the box has no area.
  public func clipped(to box: BoundingBox) throws(PlanarOperationError) -> [LineString] {
    guard let ground = box.polygon else { return [] }
    return try clipped(to: [ground])
  }
}

extension PreparedHandle {
  fileprivate borrowing func pieces(of line: LineString) throws(PlanarOperationError) -> [LineString] {
    let whole = try context.handle(of: line)
    if try covers(whole) { return [line] }
    guard try intersects(whole) else { return [] }
    let pieces = try clip(whole).shapes(from: "GEOSIntersectionPrec_r").lines
    return pieces.joiningSuccessors
  }
}

extension [LineString] {
  /// The same lines, with consecutive ones joined where one starts at the end of the previous.
  fileprivate var joiningSuccessors: [LineString] {
    var joined: [[Position]] = []
    for line in self {
      if let last = joined.indices.last, joined[last].last == line.start {
        joined[last] += line.positions.dropFirst()
      } else {
        joined.append(line.positions)
      }
    }
    return joined.compactMap { try? LineString($0) }
  }
}
