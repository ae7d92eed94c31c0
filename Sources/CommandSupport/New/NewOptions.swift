package import ArgumentParser

/// The options of `new`.
package struct NewOptions: VerbOptions {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: "Makes the folder of a new data set: small, commented, and ready to use.",
      discussion: """
          spheres new my-region
          spheres new africa --polygons countries.geojson --field iso_a3 --name-field name --where continent=Africa

        The first is an invented island, to be replaced piece by piece. The second takes the polygons of a file as \
        they are (GeoJSON, shapefile or GeoPackage, degrees of WGS 84): a region for each value of the field. \
        Exit code 1: made, but the polygons have gaps or overlaps to resolve.
        """
    )
  }

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir")) package var folder: String
  @Option(
    help: ArgumentHelp("Polygons that are regions already: .geojson, .shp or .gpkg.", valueName: "file")
  )
  package var polygons: String?
  @Option(help: "The layer of a GeoPackage; not needed when it has one.") package var layer: String?
  @Option(help: ArgumentHelp("The attribute that identifies the regions.", valueName: "field"))
  package var field: String?
  @Option(help: ArgumentHelp("The attribute with their names; by default the same.", valueName: "field"))
  package var nameField: String?
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only features with this value; may be repeated.", valueName: "field=value")
  )
  package var conditions: [String] = []
  @Flag(help: "Write into a folder that is not empty; files of other names are left alone.")
  package var force = false
  @Flag(help: "No remarks on standard error.") package var quiet = false

  package init() {}
}
