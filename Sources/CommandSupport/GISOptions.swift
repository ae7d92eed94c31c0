public import ArgumentParser

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
  /// The width in pixels.
  @Option(help: "The width in pixels, 300 to 8000.") public var width = 1200
  /// Where the map goes.
  @OptionGroup public var output: OutputOptions
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
