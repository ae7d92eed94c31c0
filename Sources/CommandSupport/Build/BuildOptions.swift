package import ArgumentParser

/// The options of `build`.
package struct BuildOptions: VerbOptions {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "build",
      abstract: "Rebuilds the built files of a data set: base map and treaties in, answers out.",
      discussion: """
          spheres build GeoData
          spheres build GeoData -o built

        The same files give the same bytes, with the same GEOS and PROJ. \
        The report of lines, parts and problems goes to standard error.
        """
    )
  }

  @Argument(help: "The folder of the data set; by default that of --data.") package var folder: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the files go; by default the folder's own `built`.", valueName: "dir")
  )
  package var output: String?
  @OptionGroup package var data: DataOptions

  package init() {}
}
