package import ArgumentParser
import HistoricalAtlas

/// The options of `chart`.
package struct ChartOptions: VerbOptions {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "chart",
      abstract: "Who led where through time, km2 by power, or one place's history, as SVG, PNG or PDF.",
      discussion: """
          spheres chart regions -o regions.svg
          spheres chart regions --from 1904 --to 1916 --known-to public -o public.svg
          spheres chart areas -o areas.svg
          spheres chart place 126.65,45.75 -o place.svg

        regions: a row for each region, a bar for each stretch of days with one lead and one instrument. Leads of a \
        divided region share the height of its row by their ground. areas: the ground of each power by tenure, with a \
        step on each day on which it changed. place: who led there, by which instrument and how certainly, what it \
        was called, and every claim to it.

        Days are equally wide; a stretch is never too narrow to be seen. What was secret is underlined. An outline \
        alone is ground that nobody led; what lies beyond the data set is shaded, and says nothing.
        """
    )
  }

  /// What a chart is about.
  package enum Subject: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Who led where.
    case regions
    /// How much each power held.
    case areas
    /// One place.
    case place
  }

  @Argument(help: "regions, areas or place.") package var subject: Subject
  @Argument(
    help: "With place: its whole name, of the time or of today, in any script; its id; or LON,LAT."
  )
  package var name: String?
  @OptionGroup package var period: PeriodOptions
  @OptionGroup package var knowledge: KnowledgeOptions
  @Flag(help: "With regions: a row for each part too.") package var parts = false
  @OptionGroup package var picture: PictureOptions
  @OptionGroup package var size: SizeOptions
  @OptionGroup package var output: OutputOptions
  @OptionGroup package var data: DataOptions

  package init() {}

  /// Fails if a name is missing or superfluous.
  package func validate() throws {
    switch (subject, name) {
    case (.place, nil):
      throw ValidationError("the place is missing; expected its name, or LON,LAT in degrees")
    case (.regions, let name?), (.areas, let name?):
      throw ValidationError(
        "chart \(subject.rawValue) takes no name; found \"\(name.shortened)\"; expected chart place \"\(name.shortened)\""
      )
    case (.place, _), (.regions, nil), (.areas, nil): break
    }
    if parts, subject != .regions { throw ValidationError("--parts goes with chart regions") }
  }
}
