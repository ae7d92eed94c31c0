package import ArgumentParser

/// The size of maps, and the words around them.
package struct SheetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The width for screens in pixels, 300 to 8000; 1200 unless --paper is given.",
      valueName: "pixels"
    )
  )
  package var width: Int?
  @Option(
    help: ArgumentHelp(
      "The size on paper: a5 to a0, or the width of a column, as 85mm or 170mm; type is 6.5 points or more.",
      valueName: "size"
    )
  )
  package var paper: String?
  @Option(help: ArgumentHelp("A heading of your own.", valueName: "text")) package var title: String?
  @Option(help: ArgumentHelp("A line below the heading and the day.", valueName: "text"))
  package var subtitle: String?
  @Option(help: ArgumentHelp("A paragraph before the other notes.", valueName: "text"))
  package var note: String?
  @Flag(name: .customLong("no-insets"), help: "Draw no ground larger in empty corners of the map.")
  package var hidesInsets = false

  package init() {}

  /// Fails if the size is given twice, or if a text is empty.
  package func validate() throws {
    if let width, paper != nil {
      throw ValidationError("--width \(width) is for screens: give it or --paper, not both")
    }
    for (name, text) in [("--title", title), ("--subtitle", subtitle), ("--note", note)] {
      if let text, text.allSatisfy(\.isWhitespace) { throw ValidationError("\(name): expected a text") }
    }
  }
}
