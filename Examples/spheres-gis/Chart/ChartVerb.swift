import ArgumentParser
import Cartography
import CommandSupport
import HistoricalAtlas
import HistoricalMaps
import MapGeometry

/// Draws a chart.
struct ChartVerb: ParsableCommand {
  static let configuration = ChartOptions.configuration
  @OptionGroup var options: ChartOptions

  func validate() throws {
    _ = try PictureFormat(options.output.file)
    guard MapQuestion.widths.contains(options.width) else {
      throw ValidationError("--width \(options.width): expected 300 to 8000 pixels")
    }
  }

  func run() throws {
    let output = options.output.file
    let format = try PictureFormat(output)
    let knowledge = try options.knowledge.knowledge()
    try reportingFailure {
      try output.checkFree()
      let folder = try options.data.dataFolder()
      let atlas = try folder.atlas()
      let faces = atlas.coverage.faces.indices
      try atlas.refuseTooManyClaims(ofFaces: faces, in: atlas.calendar, "draw single days with `map`")
      var settings = ChartSettings()
      settings.period = options.period.isGiven ? try options.period.period(in: atlas.calendar) : nil
      settings.knowledge = knowledge
      settings.width = options.width
      settings.showsParts = options.parts
      let look = try folder.settings(MapLook(options.picture))
      (settings.style, settings.names) = (look.style, look.names)
      (settings.manifest, settings.hasLegend) = (look.manifest, look.hasLegend)
      let chart = try chart(of: atlas, settings)
      let picture: [UInt8]
      do throws(PictureError) {
        picture = try format.bytes(of: chart.drawing().svg)
      } catch {
        throw CommandFailure.cannotWrite(error.description)
      }
      try output.write(picture)
    }
  }

  private func chart(of atlas: Atlas, _ settings: ChartSettings) throws(CommandFailure) -> Chart {
    let place = try options.name.map { name throws(CommandFailure) in try Place.named(name, in: atlas) }
    do throws(ChartError) {
      if let place { return try atlas.chart(of: place, settings) }
      return options.subject == .areas ? try atlas.areasChart(settings) : try atlas.regionsChart(settings)
    } catch {
      throw .badInput(error.description)
    }
  }
}
