/// A point of the 10⁻⁷ degree grid on the globe; two positions are equal when they are the same grid point.
///
/// One grid step is 10⁻⁷ of a degree, at most 1.12 cm on the ground. Degrees are snapped to the grid once,
/// when a position is made; from then on every comparison is exact. Coordinates are WGS 84, longitude first.
public struct Position: Hashable, Sendable {
  /// Longitude east of Greenwich in grid steps (degrees × 10⁷), from -1 800 000 000 to 1 800 000 000.
  public let x: Int32
  /// Latitude north of the equator in grid steps (degrees × 10⁷), from -900 000 000 to 900 000 000.
  public let y: Int32

  /// Grid steps in a degree.
  public static let stepsPerDegree: Double = 10_000_000

  /// Snaps degrees to the nearest grid point; ties away from zero.
  ///
  /// The grid point counts: 180.0000000000002, from rounding, is 180.
  public init(longitude: Double, latitude: Double) throws(PositionError) {
    guard longitude.isFinite, latitude.isFinite else {
      throw .notFinite(longitude: longitude, latitude: latitude)
    }
    let (x, y) = ((longitude * Self.stepsPerDegree).rounded(), (latitude * Self.stepsPerDegree).rounded())
    guard abs(y) <= 900_000_000 else {
      throw .latitudeOffTheGlobe(longitude: longitude, latitude: latitude)
    }
    guard abs(x) <= 1_800_000_000 else {
      throw .longitudeOffTheGlobe(longitude: longitude, latitude: latitude)
    }
    self.x = Int32(x)
    self.y = Int32(y)
  }

  /// Takes grid steps as they are.
  @inlinable
  public init(x: Int32, y: Int32) throws(PositionError) {
    guard abs(Int64(y)) <= 900_000_000 else {
      throw .latitudeOffTheGlobe(longitude: Double(x) / 1e7, latitude: Double(y) / 1e7)
    }
    guard abs(Int64(x)) <= 1_800_000_000 else {
      throw .longitudeOffTheGlobe(longitude: Double(x) / 1e7, latitude: Double(y) / 1e7)
    }
    self.x = x
    self.y = y
  }

  /// Takes grid steps that lie between those of positions that exist.
  init(uncheckedX x: Int32, y: Int32) {
    self.x = x
    self.y = y
  }

  /// Degrees east of Greenwich.
  public var longitude: Double { Double(x) / Self.stepsPerDegree }
  /// Degrees north of the equator.
  public var latitude: Double { Double(y) / Self.stepsPerDegree }
}

extension Position: Comparable {
  /// West before east, and on one meridian south before north.
  public static func < (a: Position, b: Position) -> Bool {
    (a.x, a.y) < (b.x, b.y)
  }
}

extension Position: CustomStringConvertible {
  /// Longitude and latitude in degrees with at most seven decimals: `126.65,45.75`.
  public var description: String {
    "\(DecimalDegrees.text(x)),\(DecimalDegrees.text(y))"
  }
}
