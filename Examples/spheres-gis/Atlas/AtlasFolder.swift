import ArgumentParser
import AtlasPage
import Cartography
import CommandSupport
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections

/// Draws the maps of many days, and the page to browse them or a film of them.
struct AtlasFolder: ParsableCommand {
  static let configuration = AtlasOptions.configuration
  @OptionGroup var options: AtlasOptions

  func validate() throws {
    guard options.output != nil || options.movie != nil else {
      throw ValidationError("nothing to write: give --output, --movie or both")
    }
    guard options.movie == nil || options.movie != options.output else {
      throw ValidationError("--output and --movie have one name; expected a folder and a file")
    }
    guard options.movie == nil || options.sheet.size.paper == nil else {
      throw ValidationError("--movie is for screens: give it or --paper, not both")
    }
    guard options.seconds == nil || options.movie != nil else {
      throw ValidationError("--seconds goes with --movie")
    }
    if let seconds = options.seconds, !Self.seconds.contains(seconds) {
      throw ValidationError("--seconds \(seconds): expected 1 to 600")
    }
  }

  /// How long a film may be.
  private static let seconds = 1...600

  func run() throws {
    let knowledge = try options.knowledge.knowledge()
    let monthAndDay = try MonthAndDay(options.day)
    let sheet = try SheetLook(options.sheet)
    let movie = try options.movie.map { path throws(ValidationError) in
      try MovieFile(OutputFile(path: path, replaces: options.force), isQuiet: options.data.quiet)
    }
    try reportingFailure {
      let folder = options.output.map { OutputFolder(path: $0, replaces: options.force) }
      try folder?.checkFree()
      try movie?.checkFree()
      let data = try options.data.dataFolder()
      let (atlas, map) = try data.atlasAndBaseMap()
      let faces = atlas.coverage.faces.indices
      try atlas.refuseTooManyClaims(ofFaces: faces, in: atlas.calendar, "draw single days with `map`")
      let years = try years(in: atlas)
      let days = days(of: years, monthAndDay, in: atlas, knownTo: knowledge)
      let look = MapLook(options.look)
      let settings = sheet.applied(to: try data.settings(look))
      let maps = try maps(of: days, in: atlas, on: map, knownTo: knowledge, settings)
      let period = try DatePeriod(
        from: HistoricalDate(year: years.lowerBound, month: 1, day: 1),
        through: HistoricalDate(year: years.upperBound, month: 12, day: 31)
      )
      if let folder {
        var pageSettings = try data.pageSettings(look)
        pageSettings.maps = maps.map { "\($0.day).svg" }
        pageSettings.mapsKnownTo = knowledge
        pageSettings.period = period
        try folder.write(files(maps) + [page(of: atlas, on: map, pageSettings)])
        if !options.data.quiet {
          Console.note("\(maps.count.counted("map")) and index.html are in \(options.output ?? "")")
        }
      }
      try movie?.write(
        movieOf(maps, over: period, in: atlas, knownTo: knowledge, settings),
        title: Words(of: atlas, in: settings.names).title.text,
        settings.style
      )
    }
  }

  private func files(_ maps: [(day: HistoricalDate, drawing: MapDrawing)]) -> [OutputFolder.File] {
    let height = maps.map(\.drawing.height).max() ?? 0
    return maps.map { day, drawing in
      let svg = drawing.extended(toHeight: height).svg
      return OutputFolder.File(name: "\(day).svg", bytes: Array(svg.utf8))
    }
  }

  private func page(
    of atlas: Atlas,
    on map: BaseMap,
    _ settings: PageSettings
  ) throws(CommandFailure) -> OutputFolder.File {
    do throws(MapSheetError) {
      let page = try Page(of: atlas, on: map, settings)
      return OutputFolder.File(name: "index.html", bytes: Array(page.html.utf8))
    } catch {
      throw .badInput(error.description)
    }
  }

  /// The film of the part of a period that the calendar has, by default of a second for each of its years.
  private func movieOf(
    _ maps: [(day: HistoricalDate, drawing: MapDrawing)],
    over period: DatePeriod,
    in atlas: Atlas,
    knownTo knowledge: Knowledge,
    _ settings: MapSettings
  ) throws -> Movie {
    let calendar = atlas.calendar
    let known = try DatePeriod(
      from: max(period.first, calendar.first),
      through: min(period.last, calendar.last)
    )
    return try Movie(
      of: maps,
      over: known,
      seconds: options.seconds ?? known.last.year - known.first.year + 1,
      in: atlas,
      knownTo: knowledge,
      settings
    )
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
  /// order. For a film the first day too.
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
    let first = options.movie == nil ? nil : try? HistoricalDate(year: years.lowerBound, month: 1, day: 1)
    return Set(yearly + changes + [first].compactMap(\.self).map { max($0, calendar.first) }).sorted()
  }

  private func maps(
    of days: [HistoricalDate],
    in atlas: Atlas,
    on map: BaseMap,
    knownTo knowledge: Knowledge,
    _ look: MapSettings
  ) throws(CommandFailure) -> [(day: HistoricalDate, drawing: MapDrawing)] {
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
    return drawings
  }
}
