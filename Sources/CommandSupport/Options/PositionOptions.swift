package import ArgumentParser
package import HistoricalAtlas
package import MapGeometry

/// The position that a verb asks about: `LON,LAT`, or `--lon` and `--lat`.
package struct PositionOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Longitude, a comma, latitude, in degrees.", valueName: "lon,lat"))
  package var text: String?

  @Option(
    name: .customLong("lon"),
    parsing: .unconditional,
    help: ArgumentHelp("Degrees east of Greenwich.", valueName: "degrees")
  )
  package var longitude: String?

  @Option(
    name: .customLong("lat"),
    parsing: .unconditional,
    help: ArgumentHelp("Degrees north of the equator.", valueName: "degrees")
  )
  package var latitude: String?

  @Option(
    help: ArgumentHelp(
      "A place by its whole name, of the time or of today, in any script; or by its id.",
      valueName: "name"
    )
  )
  package var place: String?

  package init() {}

  /// Fails if the position is missing, given twice, or invalid.
  package func validate() throws {
    let isGiven = try position() != nil
    guard isGiven != (place != nil) else {
      throw ValidationError(
        isGiven
          ? "give a position or a --place, not both"
          : "the position is missing; give LON,LAT, --lon and --lat, or --place NAME"
      )
    }
  }

  /// The position, or the one place of the name with its position.
  package func asked(in atlas: Atlas) throws -> (position: Position, place: Place?) {
    if let position = try position() { return (position, nil) }
    let place = try Place.named(place ?? "", in: atlas)
    return (place.position, place)
  }

  /// The position; nil when none was given.
  private func position() throws(ValidationError) -> Position? {
    switch (text, longitude, latitude) {
    case (nil, nil, nil): return nil
    case (nil, let longitude?, let latitude?):
      return try Self.position(
        try Self.degrees(longitude, option: "--lon"),
        try Self.degrees(latitude, option: "--lat")
      )
    case (let text?, nil, nil): return try Self.position(text)
    default: throw ValidationError("give the position as LON,LAT or as --lon and --lat, once")
    }
  }

  /// The position of a text `LON,LAT`.
  package static func position(_ text: String) throws(ValidationError) -> Position {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      part.decimalNumber
    }
    guard parts.count == 2, let longitude = parts[0], let latitude = parts[1] else {
      throw ValidationError("\"\(text)\" is not a position; expected LON,LAT in degrees, as in 126.65,45.75")
    }
    return try position(longitude, latitude)
  }

  private static func degrees(_ text: String, option: String) throws(ValidationError) -> Double {
    guard let degrees = text.decimalNumber else {
      throw ValidationError("\(option): \"\(text)\" is not a number; expected degrees, as in 126.65")
    }
    return degrees
  }

  private static func position(
    _ longitude: Double,
    _ latitude: Double
  ) throws(ValidationError) -> Position {
    do {
      return try Position(longitude: longitude, latitude: latitude)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
