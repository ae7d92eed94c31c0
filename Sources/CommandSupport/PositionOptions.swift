public import ArgumentParser
public import MapGeometry

/// The position that a verb asks about: `LON,LAT`, or `--lon` and `--lat`.
public struct PositionOptions: ParsableArguments {
  /// The position as one word.
  @Argument(help: ArgumentHelp("Longitude, a comma, latitude, in degrees.", valueName: "lon,lat"))
  public var text: String?

  /// The longitude alone.
  @Option(
    name: .customLong("lon"),
    parsing: .unconditional,
    help: ArgumentHelp("Degrees east of Greenwich.", valueName: "degrees")
  )
  public var longitude: Double?

  /// The latitude alone.
  @Option(
    name: .customLong("lat"),
    parsing: .unconditional,
    help: ArgumentHelp("Degrees north of the equator.", valueName: "degrees")
  )
  public var latitude: Double?

  /// Options with their defaults.
  public init() {}

  /// Fails when what was given is no position.
  public func validate() throws {
    _ = try position()
  }

  /// The position; nil when none was given.
  public func position() throws(ValidationError) -> Position? {
    switch (text, longitude, latitude) {
    case (nil, nil, nil): return nil
    case (nil, let longitude?, let latitude?): return try position(longitude, latitude)
    case (let text?, nil, nil): return try position(text)
    default: throw ValidationError("give the position as LON,LAT or as --lon and --lat, once")
    }
  }

  private func position(_ text: String) throws(ValidationError) -> Position {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      Double(part.trimmingSpaces)
    }
    guard parts.count == 2, let longitude = parts[0], let latitude = parts[1] else {
      throw ValidationError("\"\(text)\" is no position; expected LON,LAT in degrees, as in 126.65,45.75")
    }
    return try position(longitude, latitude)
  }

  private func position(_ longitude: Double, _ latitude: Double) throws(ValidationError) -> Position {
    do {
      return try Position(longitude: longitude, latitude: latitude)
    } catch {
      throw ValidationError(error.description)
    }
  }
}

extension Substring {
  /// The text without the spaces around it.
  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    return start.prefix(upTo: start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)
  }
}
