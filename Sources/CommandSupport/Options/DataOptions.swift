package import ArgumentParser
package import HistoricalAtlas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which data set a verb uses.
package struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "The folder of a data set, or the id of an installed one; by default the one installed with the program.",
      valueName: "dir"
    )
  )
  package var folder: String?

  @Flag(help: "No remarks and no warnings on standard error.")
  package var quiet = false

  package init() {}

  package func dataFolder() throws(CommandFailure) -> DataFolder {
    try DataFolder(forCommand: folder)
  }

  /// The folder of a data set with its sources, from which it is built.
  ///
  /// The installed data set has only built files.
  package func sourceFolder() throws(CommandFailure) -> String {
    let found = try dataFolder().path
    guard access("\(found)/dataset.yaml", F_OK) == 0 else {
      throw .cannotRead("\(found) has no dataset.yaml; name the folder of a data set, as in GeoData")
    }
    return found
  }

  package func atlas() throws(CommandFailure) -> Atlas {
    try dataFolder().atlas()
  }
}
