public import ArgumentParser

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
