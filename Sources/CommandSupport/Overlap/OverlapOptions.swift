package import ArgumentParser

/// The options of `overlap`.
package struct OverlapOptions: VerbOptions {
  /// Which claims count.
  package enum Claims: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// The claim that leads.
    case predominant
    /// Every claim in force.
    case all
  }

  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overlap",
      abstract: "How much of your polygons fell under each power: km2 and per cent.",
      discussion: """
          spheres overlap provinces.geojson --date 1912-07-09
          spheres overlap provinces.shp --date 1912-07-09 --by power --id-field name --csv -o shares.csv
          spheres overlap provinces.gpkg --timeline --by power

        The file is GeoJSON, a feature on each line (.geojsonl), a shapefile or a GeoPackage, in WGS 84. Of features \
        on lines memory holds some at a time, if CSV is written. Areas are geodesic. Shares are of the whole \
        polygon: what lies off the map is the share "outside", so the shares of what leads sum to 100 %. With \
        --claims all they may sum to more, because claims overlap.
        """
    )
  }

  @Argument(
    help: ArgumentHelp(
      "The polygons: .geojson, .geojsonl, .shp or .gpkg; - for GeoJSON on standard input.",
      valueName: "file"
    )
  ) package var file: String
  @OptionGroup package var date: DateOption
  @OptionGroup package var knowledge: KnowledgeOptions
  @Option(
    help: ArgumentHelp(
      "What to divide shares by: power, tenure, region, or several as in power,tenure; by default all three.",
      valueName: "columns"
    )
  )
  package var by: String?
  @Option(help: "The claim that leads, or every claim in force.") package var claims = Claims.predominant
  @Flag(help: "How the shares changed over the whole calendar, each change with its day and instrument.")
  package var timeline = false
  @Option(
    help: ArgumentHelp(
      "The attribute that names the features; by default their id or number.",
      valueName: "field"
    )
  )
  package var idField: String?
  @Option(help: "The layer of a GeoPackage; not needed when it has one.") package var layer: String?
  @Flag(help: "Write JSON.") package var json = false
  @Flag(help: "Write CSV.") package var csv = false
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; by default standard output.", valueName: "file")
  )
  package var output: String?
  @Flag(help: "Replace the file if it exists.") package var force = false
  @OptionGroup package var data: DataOptions

  package init() {}
}
