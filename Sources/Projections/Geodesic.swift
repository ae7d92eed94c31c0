internal import CPROJ
public import MapGeometry

/// The shortest line on the ellipsoid of WGS 84 between two different positions.
///
/// It differs from the edge between the same positions, which is straight in longitude and latitude. Computed
/// by the algorithms of Karney in PROJ, to some nanometres, everywhere.
public struct Geodesic: Hashable, Sendable {
  /// Where the line starts.
  public let start: Position
  /// Where the line ends; never equal to its start.
  public let end: Position
  /// The length in kilometres.
  public let kilometres: Double
  /// The direction in which the line leaves its start: degrees clockwise from north, -180 to 180.
  public let azimuthAtStart: Double
  /// The direction in which the line reaches its end: degrees clockwise from north, -180 to 180.
  public let azimuthAtEnd: Double

  /// The line between two positions; fails when they are equal. About 1.5 µs.
  public init(from start: Position, to end: Position) throws(GeodesicError) {
    guard start != end else { throw .noLength(start) }
    var metres = 0.0
    var leaving = 0.0
    var arriving = 0.0
    WGS84.withEllipsoid { ellipsoid in
      unsafe geod_inverse(
        &ellipsoid,
        start.latitude,
        start.longitude,
        end.latitude,
        end.longitude,
        &metres,
        &leaving,
        &arriving
      )
    }
    self.start = start
    self.end = end
    kilometres = metres / 1000
    azimuthAtStart = leaving
    azimuthAtEnd = arriving
  }
}
