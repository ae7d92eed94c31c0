package import ArgumentParser

/// The size of maps, and the words around them.
package struct SheetOptions: ParsableArguments {
  @OptionGroup package var size: SizeOptions
  @Option(help: ArgumentHelp("A heading of your own.", valueName: "text")) package var title: String?
  @Option(help: ArgumentHelp("A line below the heading and the day.", valueName: "text"))
  package var subtitle: String?
  @Option(help: ArgumentHelp("A paragraph before the other notes.", valueName: "text"))
  package var note: String?
  @Flag(name: .customLong("no-insets"), help: "Draw no ground larger in empty corners of the map.")
  package var hidesInsets = false

  package init() {}

  /// Fails if a text is empty.
  package func validate() throws {
    for (name, text) in [("--title", title), ("--subtitle", subtitle), ("--note", note)] {
      if let text, text.allSatisfy(\.isWhitespace) { throw ValidationError("\(name): expected a text") }
    }
  }
}
