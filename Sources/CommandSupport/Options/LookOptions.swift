package import ArgumentParser

/// How maps look.
package struct LookOptions: ParsableArguments {
  /// The names of places.
  package enum PlaceNames: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Historical names.
    case period
    /// Modern names.
    case modern
  }

  @Option(name: .customLong("place-names"), help: "The names of places: of the time, or of today.")
  package var placeNames = PlaceNames.period
  @OptionGroup package var picture: PictureOptions

  package init() {}
}
