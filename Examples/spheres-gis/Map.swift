import ArgumentParser
import Cartography
import CommandSupport
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections
import Shapefiles

/// Draws the map of a day.
struct Map: ParsableCommand {
  static let configuration = MapOptions.configuration
  @OptionGroup var options: MapOptions

  func validate() throws {
    _ = try options.date.requiredDay()
    _ = try options.knowledge.knowledge()
    _ = try options.box.map(box)
    guard options.box == nil || options.focus == nil else {
      throw ValidationError("give --bbox or --focus, not both")
    }
    _ = try PictureFormat(options.output.file)
    guard (300...8000).contains(options.width) else {
      throw ValidationError("--width \(options.width): expected 300 to 8000 pixels")
    }
  }

  func run() throws {
    let day = try options.date.requiredDay()
    let knowledge = try options.knowledge.knowledge()
    let extent = try options.box.map(box)
    let format = try PictureFormat(options.output.file)
    try reportingFailure {
      try options.output.file.checkFree()
      let (atlas, ground) = try options.data.atlasAndGround()
      guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else {
        throw CommandFailure.badInput("\(day) is off the calendar of the data set, \(atlas.calendar)")
      }
      let svg = try drawing(of: snapshot, in: atlas, on: ground, extent)
      try options.output.file.write(try format.bytes(of: svg))
      // The system takes memory back at once; piece by piece it takes a millisecond.
      Self.exit()
    }
  }

  private func drawing(
    of snapshot: Snapshot,
    in atlas: Atlas,
    on ground: MapGround,
    _ extent: BoundingBox?
  ) throws(CommandFailure) -> String {
    var settings = try options.data.settings(options.look)
    settings.width = options.width
    settings.extent =
      try options.focus.map { id throws(CommandFailure) in try atlas.extent(around: id) } ?? extent
    do {
      settings.projection = try options.projection.map { definition throws(ProjectionError) in
        try Projection(definition)
      }
      var series = try MapSeries(of: atlas, on: ground, settings)
      return try series.drawing(of: snapshot).svg
    } catch {
      throw .badInput(String(describing: error))
    }
  }

  private func box(_ text: String) throws(ValidationError) -> BoundingBox {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    guard parts.count == 4, numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3] else {
      throw ValidationError("--bbox \(text): expected west,south,east,north in degrees, as in 86,32,146,55")
    }
    do {
      return BoundingBox(
        try Position(longitude: numbers[0], latitude: numbers[1]),
        try Position(longitude: numbers[2], latitude: numbers[3])
      )
    } catch {
      throw ValidationError("--bbox: \(error)")
    }
  }
}
