import ArgumentParser
import Cartography
import CommandSupport
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
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
  /// The ground of insets that are wanted.
  var insets: [Inset] = []
  /// The user's own points, if any.
  var points: PointsFile?
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
  /// Whether the names for which there was no room are printed as JSON.
  var isJSON = false
  /// Whether remarks are left out.
  var isQuiet = false
  var outlinesText = false
  var colours = PDFColours.rgb
  /// The file for the caption.
  var caption: OutputFile?

  /// The ground of an inset.
  enum Inset {
    case region(String)
    case box(BoundingBox)
  }

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
    let settings = try folder.settings(look)
    var series = try series(of: atlas, on: map, settings)
    let words = Words(of: atlas, in: settings.names, on: snapshot.day)
    let (drawing, text) = try drawn(snapshot, of: atlas, &series, words)
    var picture = PictureFile(output, format, language: look.language, isQuiet: isQuiet, atlas.about)
    (picture.outlinesText, picture.colours) = (outlinesText, colours)
    try picture.write(drawing.svg)
    if let caption, let text { try caption.write(Array(text.text.utf8)) }
    let omitted = OmittedParts(drawing)
    if isJSON { Console.write(omitted.json.bytes(.pretty) + [0x0A]) }
    if !isQuiet { for remark in omitted.remarks { Console.note("spheres: \(remark)") } }
    withExtendedLifetime(series) { end() }
  }

  /// The picture, and its caption if one is wanted.
  private func drawn(
    _ snapshot: Snapshot,
    of atlas: Atlas,
    _ series: inout MapSeries,
    _ words: Words
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
    guard let compared else {
      guard points != nil || caption != nil else {
        return (try drawing { () throws(MapSheetError) in try series.drawing(of: snapshot) }, nil)
      }
      let sheet = try drawing { () throws(MapSheetError) in try series.sheet(of: snapshot) }
      return try drawn(sheet, snapshot, of: atlas, &series, words)
    }
    if case .changes = comparison {
      let sheet = try drawing { () throws(MapSheetError) in
        try series.sheet(ofChangesFrom: compared, to: snapshot)
      }
      return try drawn(sheet, snapshot, of: atlas, &series, words)
    }
    var pair = try drawing { () throws(MapSheetError) in try series.pair(snapshot, compared) }
    pair.paper = sheet.paper?.halved?.whole
    try points?.draw(on: &pair.left, of: atlas, snapshot, words)
    try points?.draw(on: &pair.right, of: atlas, compared, words)
    let picture = try drawing { () throws(MapSheetError) in try series.drawing(of: pair) }
    return (picture, MapCaption(of: pair, atlas.about))
  }

  /// A sheet with the user's points, and its caption.
  private func drawn(
    _ sheet: MapSheet,
    _ snapshot: Snapshot,
    of atlas: Atlas,
    _ series: inout MapSeries,
    _ words: Words
  ) throws(CommandFailure) -> (MapDrawing, MapCaption?) {
    var sheet = sheet
    try points?.draw(on: &sheet, of: atlas, snapshot, words)
    let picture = try drawing { () throws(MapSheetError) in try series.drawing(of: sheet) }
    return (picture, MapCaption(of: sheet, atlas.about))
  }

  /// What is drawn, or why it cannot be.
  private func drawing<Value>(
    _ draw: () throws(MapSheetError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(MapSheetError) {
      return try draw()
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

  private static func extent(around id: String, of atlas: Atlas) throws(CommandFailure) -> BoundingBox {
    if let extent = atlas.extent(around: id) { return extent }
    let known = atlas.register.regions.regions.map(\.id.name)
    throw .unknown("region", id, known: known, listedBy: "spheres regions")
  }

  private func series(
    of atlas: Atlas,
    on map: BaseMap,
    _ look: MapSettings
  ) throws(CommandFailure) -> MapSeries {
    var settings = sheet.applied(to: look)
    switch comparison {
    case .day, .knowledge:
      settings.width = MapPair.sheetWidth(in: sheet.width)
      settings.paper = sheet.paper?.halved?.half
    case nil, .changes: break
    }
    settings.extent =
      try focus.map { id throws(CommandFailure) in try Self.extent(around: id, of: atlas) } ?? extent
    settings.insets = try insets.map { inset throws(CommandFailure) in
      switch inset {
      case .box(let box): return box
      case .region(let id):
        let extent = try Self.extent(around: id, of: atlas)
        return MapInsets.ground(around: extent) ?? extent
      }
    }
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
