import ArgumentParser
import Cartography
import CommandSupport
import Diplomacy
import MapGeometry

/// Draws the map of a day.
struct Map: ParsableCommand {
  static let configuration = MapOptions.configuration
  @OptionGroup var options: MapOptions

  func validate() throws { _ = try question() }

  func run() throws {
    let question = try question()
    try reportingFailure { try question.answer { Self.exit() } }
  }

  private func question() throws(ValidationError) -> MapQuestion {
    let (day, comparison) = try shown()
    let knowledge = try options.knowledge.knowledge()
    guard options.box == nil || options.focus == nil else {
      throw ValidationError("give --bbox or --focus, not both")
    }
    guard options.pointsBy == nil || options.points != nil else {
      throw ValidationError("--points-by goes with --points")
    }
    let box = try options.box.map { text throws(ValidationError) in try Self.box(text) }
    let output = options.output.file
    let format = try PictureFormat(output)
    guard !options.json || output.path != "-" else {
      throw ValidationError("--json and --output - both write to standard output; give a file")
    }
    guard MapQuestion.widths.contains(options.width) else {
      throw ValidationError("--width \(options.width): expected 300 to 8000 pixels")
    }
    if options.compare != nil, options.width < MapPair.leastWidth {
      throw ValidationError("--width \(options.width): expected \(MapPair.leastWidth) or more for two maps")
    }
    return MapQuestion(
      day: day,
      comparison: comparison,
      knowledge: knowledge,
      extent: box,
      points: options.points.map { PointsFile(path: $0, column: options.pointsBy) },
      focus: options.focus,
      projection: options.projection,
      width: options.width,
      look: MapLook(options.look),
      output: output,
      format: format,
      folder: options.data.folder,
      isJSON: options.json,
      isQuiet: options.data.quiet
    )
  }

  /// The day, and what it is compared with.
  private func shown() throws(ValidationError) -> (HistoricalDate, MapComparison?) {
    guard !options.diff.isEmpty else {
      return (
        try options.date.requiredDay(),
        try options.compare.map { text throws(ValidationError) in
          try MapComparison(text)
        }
      )
    }
    guard options.date.text == nil, options.compare == nil else {
      throw ValidationError("give --diff, or --date with or without --compare")
    }
    let days = try MapComparison.days(options.diff)
    return (days.second, .changes(since: days.first))
  }

  private static func box(_ text: String) throws(ValidationError) -> BoundingBox {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.decimalNumber }
    if parts.count == 4, numbers.count == 4, numbers[0] > numbers[2], numbers[1] < numbers[3] {
      throw ValidationError(
        "--bbox \(text): west is beyond east; a box across the antimeridian cannot be drawn"
      )
    }
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
