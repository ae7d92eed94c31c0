import ArgumentParser
import Cartography
import CommandSupport
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry
import Projections

/// The question to `map`: the day, what is shown and how, and the output.
struct MapQuestion {
  /// The widths that a map may have, in pixels.
  static let widths = MapSheet.widths

  let day: HistoricalDate
  /// What the map of the day is compared with; nil for that map alone.
  var comparison: MapComparison?
  var knowledge = Knowledge.everything
  /// The box shown; all regions if neither this nor `focus` is given.
  var extent: BoundingBox?
  /// The user's own points, if any.
  var points: PointsFile?
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
  /// Whether the names for which there was no room are printed as JSON.
  var isJSON = false
  /// Whether there is no remark on them.
  var isQuiet = false

  /// Draws the map and writes it.
  ///
  /// - Parameter end: Ends the program while the map's inputs are still alive: freeing them one by one takes
  ///   a millisecond, the system frees them at once.
  func answer(then end: () -> Void) throws(CommandFailure) {
    try output.checkFree()
    let folder = try DataFolder(forCommand: folder)
    let (atlas, map) = try folder.atlasAndBaseMap()
    let snapshot = try Self.snapshot(day, knowledge, of: atlas)
    let settings = try folder.settings(look)
    let words = Words(of: atlas, in: settings.names, on: day)
    var series = try series(of: atlas, on: map, settings)
    let drawing: MapDrawing
    switch comparison {
    case nil:
      guard let points else {
        drawing = try drawn { () throws(MapSheetError) in try series.drawing(of: snapshot) }
        break
      }
      var sheet = try drawn { () throws(MapSheetError) in try series.sheet(of: snapshot) }
      try points.draw(on: &sheet, of: atlas, snapshot, words)
      drawing = try drawn { () throws(MapSheetError) in try series.drawing(of: sheet) }
    case .changes(let first):
      let before = try Self.snapshot(first, knowledge, of: atlas)
      var sheet = try drawn { () throws(MapSheetError) in
        try series.sheet(ofChangesFrom: before, to: snapshot)
      }
      try points?.draw(on: &sheet, of: atlas, snapshot, words)
      drawing = try drawn { () throws(MapSheetError) in try series.drawing(of: sheet) }
    case .day(let other):
      drawing = try pair(snapshot, try Self.snapshot(other, knowledge, of: atlas), &series, atlas, words)
    case .knowledge(let other):
      drawing = try pair(snapshot, try Self.snapshot(day, other, of: atlas), &series, atlas, words)
    }
    let picture: [UInt8]
    do throws(PictureError) {
      picture = try format.bytes(of: drawing.svg)
    } catch {
      throw .cannotWrite(error.description)
    }
    try output.write(picture)
    let omitted = OmittedNames(drawing)
    if isJSON { Console.write(omitted.json.bytes(.pretty) + [0x0A]) }
    if !isQuiet, let remark = omitted.remark { Console.note("spheres: \(remark)") }
    withExtendedLifetime(series) { end() }
  }

  private static func snapshot(
    _ day: HistoricalDate,
    _ knowledge: Knowledge,
    of atlas: Atlas
  ) throws(CommandFailure) -> Snapshot {
    guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else {
      throw .badInput("\(day) is off the calendar of the data set, \(atlas.calendar)")
    }
    return snapshot
  }

  private func pair(
    _ left: Snapshot,
    _ right: Snapshot,
    _ series: inout MapSeries,
    _ atlas: Atlas,
    _ words: Words
  ) throws(CommandFailure) -> MapDrawing {
    var pair = try drawn { () throws(MapSheetError) in try series.pair(left, right) }
    try points?.draw(on: &pair.left, of: atlas, left, words)
    try points?.draw(on: &pair.right, of: atlas, right, words)
    return try drawn { () throws(MapSheetError) in try series.drawing(of: pair) }
  }

  /// What is drawn, or why it cannot be.
  private func drawn<Value>(_ draw: () throws(MapSheetError) -> Value) throws(CommandFailure) -> Value {
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

extension PictureFormat {
  /// The format that the ending of a file says; SVG for standard output.
  init(_ file: OutputFile) throws(ValidationError) {
    guard let format = PictureFormat(rawValue: file.path == "-" ? "svg" : file.ending) else {
      throw ValidationError("unknown picture format \"\(file.ending)\"; expected .svg, .png or .pdf")
    }
    self = format
  }
}
