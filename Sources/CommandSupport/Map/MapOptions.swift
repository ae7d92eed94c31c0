package import ArgumentParser

/// The colours of a PDF.
package enum PDFColourChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case rgb
  case cmyk
  case grey
}

/// The options of `map`.
package struct MapOptions: VerbOptions {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "map",
      abstract: "A map of a day as SVG, PNG or PDF.",
      discussion: """
          spheres map --date 1912-07-09 -o map.svg
          spheres map --date 1913-01-01 --known-to public --width 1600 -o public.png
          spheres map --date 1907 -o 1907.svg
          spheres map --diff 1904-02-01 1905-09-05 -o changed.svg
          spheres map --date 1912-07-09 --compare known-to=public --width 2000 -o both.svg
          spheres map --date 1912-07-09 --paper a3 --title "The third convention" -o wall.pdf

        A month or a year is shown on its last day that the calendar has: a remark says which, and so does the map.

        On a page the map lies upright or on its side, whichever is larger. A PNG for paper has 300 dots an inch.
        """
    )
  }

  @OptionGroup package var date: DateOption
  @OptionGroup package var knowledge: KnowledgeOptions
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Only what changed hands from the first of two dates to the second, with its area and instrument.",
      valueName: "date"
    )
  )
  package var diff: [String] = []
  @Option(
    help: ArgumentHelp(
      "A second map beside it: known-to=public or known-to=signatories, or date= with another date.",
      valueName: "what"
    )
  )
  package var compare: String?
  @Option(
    name: .customLong("bbox"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "What is shown: west,south,east,north in degrees; by default all regions.",
      valueName: "w,s,e,n"
    )
  )
  package var box: String?
  @Option(
    help: ArgumentHelp(
      "A projection that PROJ knows, as EPSG:3857, with no cut inside the map; by default Albers, fitted to what is shown.",
      valueName: "proj"
    )
  )
  package var projection: String?
  @Option(help: ArgumentHelp("Show this region and what is around it.", valueName: "region"))
  package var focus: String?
  @Option(
    name: .customLong("inset"),
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Draw this ground larger in an empty corner too: a region, or west,south,east,north; may be repeated.",
      valueName: "ground"
    )
  )
  package var insets: [String] = []
  @Option(
    help: ArgumentHelp(
      "Your own points over the map: CSV or TSV with longitudes and latitudes, or GeoJSON.",
      valueName: "file"
    )
  )
  package var points: String?
  @Option(
    help: ArgumentHelp(
      "The column whose values colour the points; by default who led there.",
      valueName: "column"
    )
  )
  package var pointsBy: String?
  @OptionGroup package var look: LookOptions
  @OptionGroup package var sheet: SheetOptions
  @Flag(
    name: .customLong("outline-text"),
    help: "SVG or PDF with outlines in place of letters, for a machine without the fonts; needs pdftocairo."
  )
  package var outlinesText = false
  @Option(
    name: .customLong("pdf-colours"),
    help: "The colours of a PDF: of screens, of a press, or black alone; all but rgb need Ghostscript."
  )
  package var pdfColours = PDFColourChoice.rgb
  @Option(
    help: ArgumentHelp(
      "A text file to write too: title, day, treaties, credits, licence, and how to cite the map.",
      valueName: "file"
    )
  )
  package var caption: String?
  @OptionGroup package var output: OutputOptions
  @Flag(help: "Print, as JSON, for which names there was no room.") package var json = false
  @OptionGroup package var data: DataOptions

  package init() {}
}
