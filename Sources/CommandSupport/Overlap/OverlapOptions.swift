public import ArgumentParser

/// The options of `overlap`.
public struct OverlapOptions: ParsableArguments {
  /// Which claims count.
  public enum Claims: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// The claim that leads.
    case predominant
    /// Every claim in force.
    case all
  }

  /// What help says of the verb.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overlap",
      abstract: "How much of your polygons fell under each power: km2 and per cent.",
      discussion: """
          spheres overlap provinces.geojson --date 1912-07-09
          spheres overlap provinces.shp --date 1912-07-09 --by power --id-field name --csv -o shares.csv
          spheres overlap provinces.gpkg --timeline --by power

        The file is GeoJSON, a shapefile or a GeoPackage, in WGS 84. Areas are geodesic. Shares are of the whole \
        polygon: what lies off the map is the share "outside", so the shares of what leads sum to 100 %. With \
        --claims all they may sum to more, because claims lie over each other.
        """
    )
  }

  /// The file of polygons.
  @Argument(
    help: ArgumentHelp(
      "The polygons: .geojson, .shp or .gpkg; - for GeoJSON on standard input.",
      valueName: "file"
    )
  ) public var file: String
  /// The day.
  @OptionGroup public var date: DateOption
  /// Who knows.
  @OptionGroup public var knowledge: KnowledgeOptions
  /// What shares are told apart by.
  @Option(
    help: ArgumentHelp(
      "What shares are told apart by: power, tenure, region, or several as in power,tenure; by default all three.",
      valueName: "columns"
    )
  )
  public var by: String?
  /// Which claims count.
  @Option(help: "The claim that leads, or every claim in force.") public var claims = Claims.predominant
  /// Whether the whole calendar is told.
  @Flag(help: "How the shares changed over the whole calendar, each change with its day and instrument.")
  public var timeline = false
  /// The attribute that names features.
  @Option(
    help: ArgumentHelp(
      "The attribute that names the features; by default their id or number.",
      valueName: "field"
    )
  )
  public var idField: String?
  /// The layer of a GeoPackage.
  @Option(help: "The layer of a GeoPackage; not needed when it has one.") public var layer: String?
  /// Whether JSON is written.
  @Flag(help: "Write JSON.") public var json = false
  /// Whether CSV is written.
  @Flag(help: "Write CSV.") public var csv = false
  /// The file to write.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; by default standard output.", valueName: "file")
  )
  public var output: String?
  /// Whether a file that is there may be replaced.
  @Flag(help: "Replace the file if it is there.") public var force = false
  /// The data set.
  @OptionGroup public var data: DataOptions

  /// Options with their defaults.
  public init() {}
}
