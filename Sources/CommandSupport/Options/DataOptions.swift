public import ArgumentParser
public import HistoricalAtlas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which data set a verb uses.
public struct DataOptions: ParsableArguments {
  /// The folder that was asked for.
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "The folder of a data set; by default the one installed with the program.",
      valueName: "dir"
    )
  )
  public var folder: String?

  /// Whether remarks are left out.
  @Flag(help: "No remarks and no warnings on standard error.")
  public var quiet = false

  /// Options with their defaults.
  public init() {}

  /// The data set's folder.
  public func dataFolder() throws(CommandFailure) -> DataFolder {
    try DataFolder(forCommand: folder)
  }

  /// The folder of a data set with its sources, from which it is built.
  ///
  /// What is installed with the program has built files only.
  public func sourceFolder() throws(CommandFailure) -> String {
    let found = try dataFolder().path
    guard access("\(found)/dataset.yaml", F_OK) == 0 else {
      throw .cannotRead("\(found) has no dataset.yaml; name the folder of a data set, as in GeoData")
    }
    return found
  }

  /// The atlas of the data set.
  public func atlas() throws(CommandFailure) -> Atlas {
    try dataFolder().atlas()
  }
}
