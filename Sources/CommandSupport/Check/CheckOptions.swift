public import ArgumentParser

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

        The files in built are compared with a build of the sources, which is made in memory.
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
