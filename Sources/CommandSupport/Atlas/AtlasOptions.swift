package import ArgumentParser

/// The options of `atlas`.
package struct AtlasOptions: VerbOptions {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "atlas",
      abstract: "A map a year, one for each change, and a page to walk through them.",
      discussion: """
          spheres atlas -o maps --from 1907 --to 1916
          spheres atlas -o public --from 1907 --to 1912 --known-to public
          spheres atlas --movie film.mp4 --from 1931 --to 1933 --width 960

        The folder has the maps as SVG, named by their days, and index.html, which needs no other file. All maps \
        have one size. A film has six frames a second, each of equally many days; below the map are the time and \
        what changed last. It is made by rsvg-convert and ffmpeg.
        """
    )
  }

  @Option(help: "The first year; by default that of the data set's calendar.") package var from: Int?
  @Option(help: "The last year; by default that of the data set's calendar.") package var to: Int?
  @Option(help: ArgumentHelp("The day of the yearly maps.", valueName: "mm-dd")) package var day = "12-31"
  @OptionGroup package var knowledge: KnowledgeOptions
  @OptionGroup package var look: LookOptions
  @Option(
    help: ArgumentHelp(
      "The projection of the maps, as PROJ knows it; that of the page is always Albers.",
      valueName: "proj"
    )
  )
  package var projection: String?
  @OptionGroup package var sheet: SheetOptions
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write; created if it is missing.", valueName: "dir")
  )
  package var output: String?
  @Option(help: ArgumentHelp("A film of the maps: a GIF, WebP or MP4, as its name ends.", valueName: "file"))
  package var movie: String?
  @Option(help: "How long the film is, 1 to 600; by default a second for each year.")
  package var seconds: Int?
  @Flag(help: "Replace the atlas that is in the folder, and the film.") package var force = false
  @OptionGroup package var data: DataOptions

  package init() {}
}
