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
    _ = try SheetLook(options.size)
  }

  func run() throws {
    let output = options.output.file
    let format = try PictureFormat(output)
    let knowledge = try options.knowledge.knowledge()
    let size = try SheetLook(options.size)
    try reportingFailure {
      try output.checkFree()
      let folder = try options.data.dataFolder()
      let atlas = try folder.atlas()
      var settings = ChartSettings()
      settings.period = options.period.isGiven ? try options.period.period(in: atlas.calendar) : nil
      settings.knowledge = knowledge
      (settings.width, settings.paper) = (size.width, size.paper)
      settings.showsParts = options.parts
      let look = try folder.settings(MapLook(options.picture))
      (settings.style, settings.names) = (look.style, look.names)
      (settings.manifest, settings.hasLegend) = (look.manifest, look.hasLegend)
      let chart = try chart(of: atlas, settings)
      let drawing: ChartDrawing
      let (language, isQuiet) = (options.picture.language, options.data.quiet)
      let file = PictureFile(output, format, language: language, isQuiet: isQuiet, atlas.about)
      do throws(MapSheetError) {
        drawing = try chart.drawing()
      } catch {
        throw CommandFailure.badInput(error.description)
      }
      try file.write(drawing.svg)
    }
  }

  private func chart(of atlas: Atlas, _ settings: ChartSettings) throws -> Chart {
    do {
      guard let name = options.name else {
        return options.subject == .areas ? try atlas.areasChart(settings) : try atlas.regionsChart(settings)
      }
      if name.contains(","), let position = try? PositionOptions.position(name) {
        try refuseTooManyClaims(at: position, in: atlas)
        return try atlas.chart(at: position, settings)
      }
      let place = try Place.named(name, in: atlas)
      try refuseTooManyClaims(at: place.position, in: atlas)
      return try atlas.chart(of: place, settings)
    } catch let error as ChartError {
      throw CommandFailure.badInput(error.description)
    }
  }

  private func refuseTooManyClaims(at position: Position, in atlas: Atlas) throws(CommandFailure) {
    guard let face = atlas.coverage.face(at: position).face else { return }
    try atlas.refuseTooManyClaims(ofFaces: [face], in: atlas.calendar, "ask `at` for a day")
  }
}
