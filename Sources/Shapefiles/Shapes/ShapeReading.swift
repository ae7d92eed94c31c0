import MapGeometry

/// Converts shapes of the format into geometries on the grid.
struct ShapeReading {
  let file: String
  let type: ShapeType

  /// A geometry, and the parts that had no extent on the grid.
  struct Result {
    /// The geometry of all other parts; nil when there are none.
    var geometry: Geometry?
    /// A problem for each line with fewer than two positions, and each ring without an area.
    var degenerate: [LayerProblem] = []
  }

  /// The geometry of a record; nil for a record without a shape.
  func geometry(_ shape: ShapeVertices?, feature: Int) throws(LayerError) -> Result {
    guard let shape else { return Result() }
    var positions: [Position] = []
    positions.reserveCapacity(shape.x.count)
    for (x, y) in zip(shape.x, shape.y) {
      do throws(PositionError) {
        positions.append(try Position(longitude: x, latitude: y))
      } catch {
        throw LayerError(
          problem(.position, feature, "\(error)", "a position on the globe, in degrees")
        )
      }
    }
    switch type {
    case .point:
      guard let position = positions.first else {
        throw LayerError(problem(.shape, feature, "a point without a position", "one position"))
      }
      return Result(geometry: .point(position))
    case .line: return lines(try parts(of: positions, shape.partStarts, feature), feature)
    case .polygon: return try polygons(try parts(of: positions, shape.partStarts, feature), shape, feature)
    }
  }

  private func parts(
    of positions: [Position],
    _ starts: [Int],
    _ feature: Int
  ) throws(LayerError) -> [ArraySlice<Position>] {
    var parts: [ArraySlice<Position>] = []
    for (part, start) in starts.enumerated() {
      let end = part + 1 < starts.count ? starts[part + 1] : positions.count
      guard part > 0 || start == 0, start < end, end <= positions.count else {
        throw LayerError(
          problem(
            .shape,
            feature,
            "part \(part + 1) from vertex \(start) to \(end)",
            "parts within the \(positions.count) vertices"
          )
        )
      }
      parts.append(positions[start..<end])
    }
    return parts
  }

  private func lines(_ parts: [ArraySlice<Position>], _ feature: Int) -> Result {
    var lines: [LineString] = []
    var result = Result()
    for part in parts {
      do throws(LineStringError) {
        lines.append(try LineString(part))
      } catch {
        let expected = "a line on the grid of 10⁻⁷ degrees"
        result.degenerate.append(problem(.degenerate, feature, "\(error)", expected))
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
    _ feature: Int
  ) throws(LayerError) -> Result {
    var rings: [Ring] = []
    var isHole: [Bool] = []
    var result = Result()
    for part in parts {
      do throws(RingError) {
        rings.append(try Ring(part))
        isHole.append(shape.isCounterClockwise(part.indices))
      } catch {
        let expected = "a ring on the grid of 10⁻⁷ degrees"
        result.degenerate.append(problem(.degenerate, feature, "\(error)", expected))
      }
    }
    guard !rings.isEmpty else { return result }
    do throws(TooManyRings) {
      result.geometry = Geometry(try RingGrouping(rings, isHole: isHole).polygons)
    } catch {
      let found = "\(rings.count) rings, too many of them side by side or in each other"
      throw LayerError(problem(.shape, feature, found, "fewer; cut the shape into pieces"))
    }
    return result
  }

  private func problem(
    _ kind: LayerProblem.Kind,
    _ feature: Int,
    _ found: String,
    _ expected: String
  ) -> LayerProblem {
    LayerProblem(kind, file: file, feature: feature, found: found, expected: expected)
  }
}
