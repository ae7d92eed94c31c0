public import ArgumentParser

/// How maps look.
public struct LookOptions: ParsableArguments {
  /// The palettes.
  public enum Palette: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Colours that the colour-blind can tell apart.
    case standard
    /// Black and grey.
    case print
  }

  /// The names of places.
  public enum PlaceNames: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Those of the time.
    case period
    /// Those of today.
    case modern
  }

  /// Which names places have.
  @Option(name: .customLong("place-names"), help: "The names of places: of the time, or of today.")
  public var placeNames = PlaceNames.period
  /// The language of names and words.
  @Option(help: "The language of names: en, or one that the data set has, as zh-Hant, ja, ko, ru, mn.")
  public var language = "en"
  /// The palette.
  @Option(help: "The colours; print is black and grey and survives a photocopier.")
  public var palette = Palette.standard
  /// The style file.
  @Option(
    help: ArgumentHelp(
      "A JSON file with colours and letters of your own; --palette is then its base.",
      valueName: "file"
    )
  )
  public var style: String?
  /// Whether the legend is left out.
  @Flag(name: .customLong("no-legend"), help: "Leave the legend out.") public var hidesLegend = false

  /// Options with their defaults.
  public init() {}
}
