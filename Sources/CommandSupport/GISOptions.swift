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

/// The options of `map`.
public struct MapOptions: ParsableArguments {
  /// What help says of the verb.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "map",
      abstract: "A map of a day as SVG, PNG or PDF.",
      discussion: """
          spheres map --date 1912-07-09 -o map.svg
          spheres map --date 1913-01-01 --known-to public --width 1600 -o public.png
        """
    )
  }

  /// The day.
  @OptionGroup public var date: DateOption
  /// Who knows.
  @OptionGroup public var knowledge: KnowledgeOptions
  /// The box that is shown whole.
  @Option(
    name: .customLong("bbox"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "What is shown: west,south,east,north in degrees; by default all regions.",
      valueName: "w,s,e,n"
    )
  )
  public var box: String?
  /// The projection.
  @Option(
    help: ArgumentHelp(
      "What PROJ knows, as in EPSG:3857; by default Albers, fitted to what is shown.",
      valueName: "proj"
    )
  )
  public var projection: String?
  /// The region that is shown.
  @Option(help: ArgumentHelp("Show this region and what is around it.", valueName: "region"))
  public var focus: String?
  /// How it looks.
  @OptionGroup public var look: LookOptions
  /// The width in pixels.
  @Option(help: "The width in pixels, 300 to 8000.") public var width = 1200
  /// Where the map goes.
  @OptionGroup public var output: OutputOptions
  /// The data set.
  @OptionGroup public var data: DataOptions

  /// Options with their defaults.
  public init() {}
}

/// The options of `atlas`.
public struct AtlasOptions: ParsableArguments {
  /// What help says of the verb.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "atlas",
      abstract: "A map a year, one for each change, and a page to walk through them.",
      discussion: """
          spheres atlas -o maps --from 1907 --to 1916
          spheres atlas -o public --from 1907 --to 1912 --known-to public

        The folder has the maps as SVG, named by their days, and index.html, which needs no other file.
        """
    )
  }

  /// The first year.
  @Option(help: "The first year; by default that of the data set's calendar.") public var from: Int?
  /// The last year.
  @Option(help: "The last year; by default that of the data set's calendar.") public var to: Int?
  /// The day of the yearly maps.
  @Option(help: ArgumentHelp("The day of the yearly maps.", valueName: "mm-dd")) public var day = "12-31"
  /// Who knows.
  @OptionGroup public var knowledge: KnowledgeOptions
  /// How the maps look.
  @OptionGroup public var look: LookOptions
  /// The projection.
  @Option(
    help: ArgumentHelp(
      "The projection of the maps, as PROJ knows it; that of the page is always Albers.",
      valueName: "proj"
    )
  )
  public var projection: String?
  /// The width in pixels.
  @Option(help: "The width of the maps in pixels, 300 to 8000.") public var width = 1200
  /// The folder.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write; made when it is not there.", valueName: "dir")
  )
  public var output: String
  /// Whether an atlas that is there may be replaced.
  @Flag(help: "Replace the atlas that is in the folder.") public var force = false
  /// The data set.
  @OptionGroup public var data: DataOptions

  /// Options with their defaults.
  public init() {}
}

/// The options of `check`.
public struct CheckOptions: ParsableArguments {
  /// What help says of the verb.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: "Every problem of a data set at once; exit code 1 if there is one.",
      discussion: """
          spheres check GeoData
          spheres check GeoData --json
        """
    )
  }

  /// The folder.
  @Argument(help: "The folder of the data set; by default that of --data.") public var folder: String?
  /// Whether JSON is printed.
  @Flag(help: "Print JSON.") public var json = false
  /// Whether annotations for GitHub are printed.
  @Flag(help: "Print annotations for GitHub's pull requests.") public var github = false
  /// The data set.
  @OptionGroup public var data: DataOptions

  /// Options with their defaults.
  public init() {}
}

/// The options of `build`.
public struct BuildOptions: ParsableArguments {
  /// What help says of the verb.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "build",
      abstract: "Makes the built files of a data set anew: base map and treaties in, answers out.",
      discussion: """
          spheres build GeoData
          spheres build GeoData -o built

        The same files give the same bytes, with the same GEOS and PROJ. \
        The report of lines and problems goes to standard error.
        """
    )
  }

  /// The folder.
  @Argument(help: "The folder of the data set; by default that of --data.") public var folder: String?
  /// Where the built files go.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the files go; by default the folder's own `built`.", valueName: "dir")
  )
  public var output: String?
  /// The data set.
  @OptionGroup public var data: DataOptions

  /// Options with their defaults.
  public init() {}
}
