/// Why two numbers are not a position on the globe.
public enum PositionError: Error, Equatable, Sendable {
  /// A coordinate is infinite or not a number.
  case notFinite(longitude: Double, latitude: Double)
  /// The longitude is not within -180 … 180 degrees.
  case longitudeOffTheGlobe(longitude: Double, latitude: Double)
  /// The latitude is not within -90 … 90 degrees.
  case latitudeOffTheGlobe(longitude: Double, latitude: Double)
}

extension PositionError: CustomStringConvertible {
  /// What was found, what was expected and, if the two may have been swapped or are not degrees, a hint.
  public var description: String {
    switch self {
    case .notFinite(let longitude, let latitude):
      return "\(longitude),\(latitude) is not a pair of finite numbers"
    case .longitudeOffTheGlobe(let longitude, let latitude):
      return "longitude \(longitude) of \(longitude),\(latitude) is not within -180 to 180"
        + PositionError.metres(longitude, latitude)
    case .latitudeOffTheGlobe(let longitude, let latitude):
      let swapped = abs(longitude) <= 90 && abs(latitude) <= 180
      let hint = swapped ? "; longitude comes first: did you mean \(latitude),\(longitude)?" : ""
      return "latitude \(latitude) of \(longitude),\(latitude) is not within -90 to 90\(hint)"
        + PositionError.metres(longitude, latitude)
    }
  }

  /// A hint where both numbers are far too large for degrees.
  private static func metres(_ longitude: Double, _ latitude: Double) -> String {
    guard min(abs(longitude), abs(latitude)) > 1000 else { return "" }
    return "; these may be metres: ogr2ogr -s_srs THEIRS -t_srs EPSG:4326 makes degrees of them"
  }
}
