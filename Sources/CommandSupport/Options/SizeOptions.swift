package import ArgumentParser

/// The size of a picture, for screens or on paper.
package struct SizeOptions: ParsableArguments {
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

  package init() {}

  /// Fails if the size is given twice.
  package func validate() throws {
    if let width, paper != nil {
      throw ValidationError("--width \(width) is for screens: give it or --paper, not both")
    }
  }
}
