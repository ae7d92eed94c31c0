public import ArgumentParser

/// Where a verb writes its file.
public struct OutputOptions: ParsableArguments {
  /// The path of the file.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - for standard output.", valueName: "file")
  )
  public var output: String

  /// Whether a file that is there may be replaced.
  @Flag(help: "Replace the file if it is there.")
  public var force = false

  /// Options with their defaults.
  public init() {}

  /// The file.
  public var file: OutputFile { OutputFile(path: output, replaces: force) }
}
