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
      "What PROJ knows, as in EPSG:3857, and not cut within the map; by default Albers, fitted to what is shown.",
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
