package import ArgumentParser

/// The options of `check`.
package struct CheckOptions: VerbOptions {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: "Every problem of a data set at once; exit code 1 if there is one.",
      discussion: """
          spheres check GeoData
          spheres check GeoData --json

        The files in built are compared with a build of the sources, which is made in memory. A warning is no \
        problem: something that may have been overlooked, such as a part that nobody holds.
        """
    )
  }

  @Argument(help: "The folder of the data set; by default that of --data.") package var folder: String?
  @Flag(help: "Print JSON.") package var json = false
  @Flag(help: "Print annotations for GitHub's pull requests.") package var github = false
  @OptionGroup package var data: DataOptions

  package init() {}
}
