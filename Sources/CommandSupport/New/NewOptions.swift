public import ArgumentParser

/// The options of `new`.
public struct NewOptions: ParsableArguments {
  /// What help says of the verb.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: "Makes the folder of a new data set: small, commented, and working at once.",
      discussion: """
          spheres new my-region
          spheres new africa --polygons countries.geojson --field iso_a3 --name-field name --where continent=Africa

        The first is an invented island to replace piece by piece. The second takes the polygons of a file as \
        they are (GeoJSON, shapefile or GeoPackage, degrees of WGS 84): a region for each value of the field. \
        Exit code 1: made, but the polygons have gaps or overlaps to decide upon.
        """
    )
  }

  /// The folder.
  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir")) public var folder: String
  /// A file of ready polygons.
  @Option(
    help: ArgumentHelp("Polygons that are regions already: .geojson, .shp or .gpkg.", valueName: "file")
  )
  public var polygons: String?
  /// The layer of a GeoPackage.
  @Option(help: "The layer of a GeoPackage; not needed when it has one.") public var layer: String?
  /// The attribute that tells regions apart.
  @Option(help: ArgumentHelp("The attribute by which regions are told apart.", valueName: "field"))
  public var field: String?
  /// The attribute with the names of the regions.
  @Option(help: ArgumentHelp("The attribute with their names; by default the same.", valueName: "field"))
  public var nameField: String?
  /// Conditions that features have to satisfy.
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only features with this value; may be repeated.", valueName: "field=value")
  )
  public var conditions: [String] = []
  /// Whether a folder that holds something may be written to.
  @Flag(help: "Write into a folder that is not empty; files of other names are left alone.")
  public var force = false
  /// Whether remarks are left out.
  @Flag(help: "No remarks on standard error.") public var quiet = false

  /// Options with their defaults.
  public init() {}
}
