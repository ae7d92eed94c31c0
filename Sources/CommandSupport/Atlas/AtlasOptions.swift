public import ArgumentParser

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
