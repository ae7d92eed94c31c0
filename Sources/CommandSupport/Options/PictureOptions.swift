package import ArgumentParser

/// The language and the colours of maps and charts.
package struct PictureOptions: ParsableArguments {
  package enum Palette: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Colours that the colour-blind can tell apart.
    case standard
    /// Black and grey.
    case print
  }

  @Option(help: "The language of names: en, or one that the data set has, as zh-Hant, ja, ko, ru, mn.")
  package var language = "en"
  @Option(help: "The colours; print is black and grey and survives a photocopier.")
  package var palette = Palette.standard
  @Option(
    help: ArgumentHelp(
      "A JSON file with your own colours and fonts, based on --palette.",
      valueName: "file"
    )
  )
  package var style: String?
  @Flag(name: .customLong("no-legend"), help: "Leave the legend out.") package var hidesLegend = false

  package init() {}
}
