internal import CPROJ
public import MapGeometry

extension Geodesic {
  /// The geodesic as a line of edges of equal length, none longer than the step; both ends exact.
  ///
  /// The step is at least a metre. Fails when the line would cross the meridian of 180 degrees, where edges in
  /// longitude and latitude cannot follow.
  public func lineString(stepInKilometres step: Double) throws(GeodesicError) -> LineString {
    guard step >= 0.001 else { throw .stepTooSmall(kilometres: step) }
    let count = Int(max(1, (kilometres / step).rounded(.up)))
    var positions = [start]
    for (longitude, latitude) in degrees(dividingInto: count) {
      guard let position = try? Position(longitude: longitude, latitude: latitude) else {
        throw .crossesAntimeridian(from: start, to: end)
      }
      positions.append(position)
    }
    positions.append(end)
    guard let line = try? LineString(positions) else { throw .noLength(start) }
    guard line.edges.allSatisfy({ abs($0.from.longitude - $0.to.longitude) <= 180 }) else {
      throw .crossesAntimeridian(from: start, to: end)
    }
    return line
  }

  /// The points between equal parts of the line; longitudes run on past 180 degrees.
  private func degrees(dividingInto count: Int) -> [(longitude: Double, latitude: Double)] {
    var line = geod_geodesicline()
    WGS84.withEllipsoid { ellipsoid in
      unsafe geod_inverseline(
        &line,
        &ellipsoid,
        start.latitude,
        start.longitude,
        end.latitude,
        end.longitude,
        0
      )
    }
    return (1..<max(count, 1)).map { index in
      var latitude = 0.0
      var longitude = 0.0
      let metres = kilometres * 1000 * Double(index) / Double(count)
      unsafe geod_genposition(
        &line,
        GEOD_LONG_UNROLL.rawValue,
        metres,
        &latitude,
        &longitude,
        nil,
        nil,
        nil,
        nil,
        nil,
        nil
      )
      return (longitude, latitude)
    }
  }
}
