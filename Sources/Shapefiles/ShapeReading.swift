import MapGeometry

/// Turns shapes as the format has them into geometries on the grid.
struct ShapeReading {
  let file: String
  let type: ShapeType

  /// The geometry of a record; nil for a record without a shape.
  func geometry(_ shape: ShapeVertices?, record: Int) throws(ShapefileError) -> Geometry? {
    guard let shape else { return nil }
    var positions: [Position] = []
    positions.reserveCapacity(shape.x.count)
    for (x, y) in zip(shape.x, shape.y) {
      do throws(PositionError) {
        positions.append(try Position(snappingLongitude: x, latitude: y))
      } catch {
        throw problem(.position, record, "\(error)", "a position on the globe, in degrees")
      }
    }
    switch type {
    case .point:
      guard let position = positions.first else {
        throw problem(.shape, record, "a point without a position", "one position")
      }
      return .point(position)
    case .line: return try lines(try parts(of: positions, shape.partStarts, record), record)
    case .polygon: return try polygons(try parts(of: positions, shape.partStarts, record), record)
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
        throw problem(
          .shape,
          record,
          "part \(part) from vertex \(start) to \(end)",
          "parts within the \(positions.count)"
        )
      }
      parts.append(positions[start..<end])
    }
    return parts
  }

  private func lines(_ parts: [ArraySlice<Position>], _ record: Int) throws(ShapefileError) -> Geometry? {
    var lines: [LineString] = []
    for part in parts {
      do throws(LineStringError) {
        lines.append(try LineString(part))
      } catch {
        throw problem(.shape, record, "\(error)", "a line on the grid of 10⁻⁷ degrees")
      }
    }
    guard let first = lines.first else { return nil }
    return lines.count == 1 ? .lineString(first) : .multiLineString(lines)
  }

  private func polygons(_ parts: [ArraySlice<Position>], _ record: Int) throws(ShapefileError) -> Geometry? {
    var rings: [Ring] = []
    for part in parts {
      do throws(RingError) {
        rings.append(try Ring(part))
      } catch {
        throw problem(.shape, record, "\(error)", "a ring on the grid of 10⁻⁷ degrees")
      }
    }
    let grouping = RingGrouping(rings)
    if let hole = grouping.stray.first {
      throw problem(
        .shape,
        record,
        "a counter-clockwise ring at \(rings[hole].positions[0]) in no outer ring",
        "outer rings clockwise, and each other ring in one of them"
      )
    }
    guard let first = grouping.polygons.first else { return nil }
    return grouping.polygons.count == 1 ? .polygon(first) : .multiPolygon(grouping.polygons)
  }

  private func problem(
    _ kind: ShapefileProblem.Kind,
    _ record: Int,
    _ found: String,
    _ expected: String
  ) -> ShapefileError {
    ShapefileError(ShapefileProblem(kind, file: file, record: record, found: found, expected: expected))
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
