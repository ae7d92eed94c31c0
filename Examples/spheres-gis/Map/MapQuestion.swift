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
  var sheet = SheetLook()
  var look = MapLook()
  let output: OutputFile
  let format: PictureFormat
  /// The requested data folder.
  var folder: String?
  /// Whether remarks are left out.
  var isQuiet = false
  var outlinesText = false
  /// The file for the caption.
  var caption: OutputFile?

  /// Draws the map and writes it.
  ///
  /// - Parameter end: Ends the program while the map's inputs are still alive: freeing them one by one takes
  ///   a millisecond, the system frees them at once.
  func answer(then end: () -> Void) throws(CommandFailure) {
    try output.checkFree()
    try caption?.checkFree()
    let folder = try DataFolder(forCommand: folder)
    let (atlas, map) = try folder.atlasAndBaseMap()
    let snapshot = try snapshot(of: period, knowledge, in: atlas)
    var series = try series(of: atlas, on: map, try folder.settings(look))
    let (drawing, text) = try drawn(snapshot, of: atlas, &series)
    var picture = PictureFile(output, format, language: look.language, isQuiet: isQuiet, atlas.about)
    picture.outlinesText = outlinesText
    try picture.write(drawing.svg)
    if let caption, let text { try caption.write(Array(text.text.utf8)) }
    withExtendedLifetime(series) { end() }
  }

  /// The picture, and its caption if one is wanted.
  private func drawn(
    _ snapshot: Snapshot,
    of atlas: Atlas,
    _ series: inout MapSeries
  ) throws(CommandFailure) -> (MapDrawing, MapCaption?) {
    var compared: Snapshot?
    switch comparison {
    case nil: break
    case .changes(let first):
      let before = try self.snapshot(of: first, knowledge, in: atlas)
      guard before.day != snapshot.day else {
        throw .badInput("both dates stand for \(before.day): expected two days that differ")
      }
      compared = before
    case .day(let other): compared = try self.snapshot(of: other, knowledge, in: atlas)
    case .knowledge(let other):
      compared = try self.snapshot(of: DatePeriod(snapshot.day), other, in: atlas)
    }
    do throws(MapSheetError) {
      guard let compared else {
        if caption == nil { return (try series.drawing(of: snapshot), nil) }
        let sheet = try series.sheet(of: snapshot)
        return (try series.drawing(of: sheet), MapCaption(of: sheet, atlas.about))
      }
      if case .changes = comparison {
        let sheet = try series.sheet(ofChangesFrom: compared, to: snapshot)
        return (try series.drawing(of: sheet), MapCaption(of: sheet, atlas.about))
      }
      let pair = try series.pair(snapshot, compared)
      return (try series.drawing(of: pair), MapCaption(of: pair, atlas.about))
    } catch {
      throw .badInput(error.description)
    }
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

  private func series(
    of atlas: Atlas,
    on map: BaseMap,
    _ look: MapSettings
  ) throws(CommandFailure) -> MapSeries {
    var settings = sheet.applied(to: look)
    switch comparison {
    case .day, .knowledge: settings.width = MapPair.sheetWidth(in: sheet.width)
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
