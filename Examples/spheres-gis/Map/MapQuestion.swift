import ArgumentParser
import Cartography
import CommandSupport
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections

/// The question to `map`: the days, what is shown and how, and the output.
struct MapQuestion {
  /// The widths that a map may have, in pixels.
  static let widths = MapSheet.widths

  /// The last of these days that the calendar has is shown.
  let period: DatePeriod
  /// What the map of the day is compared with; nil for that map alone.
  var comparison: MapComparison?
  var knowledge = Knowledge.everything
  /// The box shown; all regions if neither this nor `focus` is given.
  var extent: BoundingBox?
  /// The id of the region that is shown.
  var focus: String?
  /// The definition of the projection; Albers fitted to the map by default.
  var projection: String?
  var width = 1200
  var look = MapLook()
  let output: OutputFile
  let format: PictureFormat
  /// The requested data folder.
  var folder: String?
  /// Whether remarks are left out.
  var isQuiet = false

  /// Draws the map and writes it.
  ///
  /// - Parameter end: Ends the program while the map's inputs are still alive: freeing them one by one takes
  ///   a millisecond, the system frees them at once.
  func answer(then end: () -> Void) throws(CommandFailure) {
    try output.checkFree()
    let folder = try DataFolder(forCommand: folder)
    let (atlas, map) = try folder.atlasAndBaseMap()
    let snapshot = try snapshot(of: period, knowledge, in: atlas)
    var series = try series(of: atlas, on: map, try folder.settings(look))
    let drawing: MapDrawing
    switch comparison {
    case nil: drawing = try Self.drawing { () throws(MapSheetError) in try series.drawing(of: snapshot) }
    case .changes(let first):
      let before = try self.snapshot(of: first, knowledge, in: atlas)
      guard before.day != snapshot.day else {
        throw .badInput("both dates stand for \(before.day): expected two days that differ")
      }
      drawing = try Self.drawing { () throws(MapSheetError) in
        try series.drawing(of: try series.sheet(ofChangesFrom: before, to: snapshot))
      }
    case .day(let other):
      let beside = try self.snapshot(of: other, knowledge, in: atlas)
      drawing = try Self.drawing { () throws(MapSheetError) in
        try series.drawing(of: try series.pair(snapshot, beside))
      }
    case .knowledge(let other):
      let beside = try self.snapshot(of: DatePeriod(snapshot.day), other, in: atlas)
      drawing = try Self.drawing { () throws(MapSheetError) in
        try series.drawing(of: try series.pair(snapshot, beside))
      }
    }
    try PictureFile(output, format, language: look.language, isQuiet: isQuiet).write(drawing.svg)
    withExtendedLifetime(series) { end() }
  }

  private func snapshot(
    of period: DatePeriod,
    _ knowledge: Knowledge,
    in atlas: Atlas
  ) throws(CommandFailure) -> Snapshot {
    let day = try period.shownDay(of: atlas, isQuiet: isQuiet)
    guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else {
      throw .offCalendar(period, of: atlas)
    }
    return snapshot
  }

  private static func drawing(
    _ draw: () throws(MapSheetError) -> MapDrawing
  ) throws(CommandFailure) -> MapDrawing {
    do throws(MapSheetError) {
      return try draw()
    } catch {
      throw .badInput(error.description)
    }
  }

  private func series(
    of atlas: Atlas,
    on map: BaseMap,
    _ look: MapSettings
  ) throws(CommandFailure) -> MapSeries {
    var settings = look
    settings.width = width
    switch comparison {
    case .day, .knowledge: settings.width = MapPair.sheetWidth(in: width)
    case nil, .changes: break
    }
    settings.extent =
      try focus.map { id throws(CommandFailure) in
        if let extent = atlas.extent(around: id) { return extent }
        let known = atlas.register.regions.regions.map(\.id.name)
        throw .unknown("region", id, known: known, listedBy: "spheres regions")
      } ?? extent
    do {
      settings.projection = try projection.map { definition throws(ProjectionError) in
        try Projection(definition)
      }
      return try MapSeries(of: atlas, on: map, settings)
    } catch {
      throw .badInput(String(describing: error))
    }
  }
}
