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
    let environment = getenv("SPHERES_DATA").map { String(cString: $0) }
    let found = DataFolder(asked: folder, environment: environment, executable: Executable.path)
    guard let found else {
      throw .cannotRead("no data set found beside the program; name its folder with --data or SPHERES_DATA")
    }
    return found
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
    let folder = try dataFolder()
    do {
      return try Atlas(builtFolder: folder.built)
    } catch {
      switch error {
      case .unreadable: throw .cannotRead(error.description)
      case .damaged, .mismatch, .faceWithoutRegion, .arcWithoutBorder: throw .badInput(error.description)
      }
    }
  }
}
