import ArgumentParser
import AtlasPage
import Cartography
import CommandSupport
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections

/// Draws the maps of many days and the page to browse them.
struct AtlasFolder: ParsableCommand {
  static let configuration = AtlasOptions.configuration
  @OptionGroup var options: AtlasOptions

  func run() throws {
    let knowledge = try options.knowledge.knowledge()
    let monthAndDay = try MonthAndDay(options.day)
    let sheet = try SheetLook(options.sheet)
    try reportingFailure {
      let folder = OutputFolder(path: options.output, replaces: options.force)
      try folder.checkFree()
      let data = try options.data.dataFolder()
      let (atlas, map) = try data.atlasAndBaseMap()
      let faces = atlas.coverage.faces.indices
      try atlas.refuseTooManyClaims(ofFaces: faces, in: atlas.calendar, "draw single days with `map`")
      let years = try years(in: atlas)
      let days = days(of: years, monthAndDay, in: atlas, knownTo: knowledge)
      let look = MapLook(options.look)
      var files = try maps(
        of: days,
        in: atlas,
        on: map,
        knownTo: knowledge,
        sheet.applied(to: try data.settings(look))
      )
      var pageSettings = try data.pageSettings(look)
      pageSettings.maps = files.map(\.name)
      pageSettings.mapsKnownTo = knowledge
      pageSettings.period = try? DatePeriod(
        from: HistoricalDate(year: years.lowerBound, month: 1, day: 1),
        through: HistoricalDate(year: years.upperBound, month: 12, day: 31)
      )
      let page: Page
      do throws(MapSheetError) {
        page = try Page(of: atlas, on: map, pageSettings)
      } catch {
        throw CommandFailure.badInput(error.description)
      }
      files.append(OutputFolder.File(name: "index.html", bytes: Array(page.html.utf8)))
      try folder.write(files)
      if !options.data.quiet {
        Console.note("\(days.count.counted("map")) and index.html are in \(options.output)")
      }
    }
  }

  /// The requested years, which must be in the calendar.
  private func years(in atlas: Atlas) throws -> ClosedRange<Int> {
    let known = atlas.calendar.first.year...atlas.calendar.last.year
    let (from, to) = (options.from ?? known.lowerBound, options.to ?? known.upperBound)
    guard from <= to else {
      throw ValidationError("--from \(from) --to \(to): expected the earlier year first")
    }
    for year in [from, to] where !known.contains(year) {
      throw CommandFailure.badInput(
        "\(year) is off the calendar of the data set, \(known.lowerBound) to \(known.upperBound)"
      )
    }
    return from...to
  }

  /// The day of each year, clamped to the calendar, and every day on which the lead changes somewhere; in
  /// order.
  private func days(
    of years: ClosedRange<Int>,
    _ monthAndDay: MonthAndDay,
    in atlas: Atlas,
    knownTo knowledge: Knowledge
  ) -> [HistoricalDate] {
    let calendar = atlas.calendar
    let yearly = years.compactMap { monthAndDay.day(in: $0) }
      .map { min(max($0, calendar.first), calendar.last) }
    let changes = atlas.changeDates(in: calendar, knownTo: knowledge).filter { years.contains($0.year) }
    return Set(yearly + changes).sorted()
  }

  private func maps(
    of days: [HistoricalDate],
    in atlas: Atlas,
    on map: BaseMap,
    knownTo knowledge: Knowledge,
    _ look: MapSettings
  ) throws(CommandFailure) -> [OutputFolder.File] {
    var settings = look
    do throws(ProjectionError) {
      settings.projection = try options.projection.map { definition throws(ProjectionError) in
        try Projection(definition)
      }
    } catch {
      throw .badInput(error.description)
    }
    let progress = ProgressBar(of: days.count, isQuiet: options.data.quiet)
    var drawings: [(day: HistoricalDate, drawing: MapDrawing)] = []
    do throws(MapSheetError) {
      var series = try MapSeries(of: atlas, on: map, settings)
      for (index, day) in days.enumerated() {
        guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else { continue }
        drawings.append((day, try series.drawing(of: snapshot)))
        progress.show(index + 1)
      }
    } catch {
      progress.end()
      throw .badInput(error.description)
    }
    progress.end()
    let height = drawings.map(\.drawing.height).max() ?? 0
    return drawings.map { day, drawing in
      let svg = drawing.extended(toHeight: height).svg
      return OutputFolder.File(name: "\(day).svg", bytes: Array(svg.utf8))
    }
  }
}
