package import ArgumentParser

/// Where a verb writes its file.
package struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - for standard output.", valueName: "file")
  )
  package var output: String

  @Flag(help: "Replace the file if it exists.")
  package var force = false

  package init() {}

  package var file: OutputFile { OutputFile(path: output, replaces: force) }
}
