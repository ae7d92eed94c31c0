import MapGeometry

/// Turns shapes as the format has them into geometries on the grid.
struct ShapeReading {
  let file: String
  let type: ShapeType

  /// A geometry, and the parts that had no extent on the grid.
  struct Result {
    /// The geometry of all other parts; nil when there are none.
    var geometry: Geometry?
    /// A problem for each part that is no line of two positions, or no ring with an area.
    var degenerate: [ShapefileProblem] = []
  }

  /// The geometry of a record; nil for a record without a shape.
  func geometry(_ shape: ShapeVertices?, record: Int) throws(ShapefileError) -> Result {
    guard let shape else { return Result() }
    var positions: [Position] = []
    positions.reserveCapacity(shape.x.count)
    for (x, y) in zip(shape.x, shape.y) {
      do throws(PositionError) {
        positions.append(try Position(snappingLongitude: x, latitude: y))
      } catch {
        throw ShapefileError(
          problem(.position, record, "\(error)", "a position on the globe, in degrees")
        )
      }
    }
    switch type {
    case .point:
      guard let position = positions.first else {
        throw ShapefileError(problem(.shape, record, "a point without a position", "one position"))
      }
      return Result(geometry: .point(position))
    case .line: return lines(try parts(of: positions, shape.partStarts, record), record)
    case .polygon: return try polygons(try parts(of: positions, shape.partStarts, record), shape, record)
    }
  }

  private func parts(
    of positions: [Position],
    _ starts: [Int],
    _ record: Int
  ) throws(ShapefileError) -> [ArraySlice<Position>] {
    var parts: [ArraySlice<Position>] = []
    for (part, start) in starts.enumerated() {
      let end = part + 1 < starts.count ? starts[part + 1] : positions.count
      guard part > 0 || start == 0, start < end, end <= positions.count else {
        throw ShapefileError(
          problem(
            .shape,
            record,
            "part \(part) from vertex \(start) to \(end)",
            "parts within the \(positions.count.counted("vertex", "vertices"))"
          )
        )
      }
      parts.append(positions[start..<end])
    }
    return parts
  }

  private func lines(_ parts: [ArraySlice<Position>], _ record: Int) -> Result {
    var lines: [LineString] = []
    var result = Result()
    for part in parts {
      do throws(LineStringError) {
        lines.append(try LineString(part))
      } catch {
        let expected = "a line on the grid of 10⁻⁷ degrees"
        result.degenerate.append(problem(.degenerate, record, "\(error)", expected))
      }
    }
    if let first = lines.first {
      result.geometry = lines.count == 1 ? .lineString(first) : .multiLineString(lines)
    }
    return result
  }

  private func polygons(
    _ parts: [ArraySlice<Position>],
    _ shape: ShapeVertices,
    _ record: Int
  ) throws(ShapefileError) -> Result {
    var rings: [Ring] = []
    var isHole: [Bool] = []
    var result = Result()
    for part in parts {
      do throws(RingError) {
        rings.append(try Ring(part))
        isHole.append(shape.isCounterClockwise(part.indices))
      } catch {
        let expected = "a ring on the grid of 10⁻⁷ degrees"
        result.degenerate.append(problem(.degenerate, record, "\(error)", expected))
      }
    }
    let grouping = RingGrouping(rings, isHole: isHole)
    guard grouping.stray.isEmpty else {
      throw ShapefileError(
        problems: grouping.stray.map { hole in
          problem(
            .shape,
            record,
            "a counter-clockwise ring at \(rings[hole].positions[0]) in no outer ring",
            "outer rings clockwise, and each other ring in one of them"
          )
        }
      )
    }
    if !grouping.polygons.isEmpty {
      result.geometry = Geometry(grouping.polygons)
    }
    return result
  }

  private func problem(
    _ kind: ShapefileProblem.Kind,
    _ record: Int,
    _ found: String,
    _ expected: String
  ) -> ShapefileProblem {
    ShapefileProblem(kind, file: file, record: record, found: found, expected: expected)
  }
}

extension Position {
  /// Snaps degrees to the grid first and looks for the globe's edge afterwards.
  ///
  /// Files have longitudes such as 180.0000000000002, which are rounding errors of 180.
  init(snappingLongitude longitude: Double, latitude: Double) throws(PositionError) {
    let x = (longitude * Position.stepsPerDegree).rounded()
    let y = (latitude * Position.stepsPerDegree).rounded()
    guard let x = Int32(exactly: x), let y = Int32(exactly: y) else {
      try self.init(longitude: longitude, latitude: latitude)
      return
    }
    try self.init(x: x, y: y)
  }
}
