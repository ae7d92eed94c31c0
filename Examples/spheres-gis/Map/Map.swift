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
    let (period, comparison) = try shown()
    let knowledge = try options.knowledge.knowledge()
    guard options.box == nil || options.focus == nil else {
      throw ValidationError("give --bbox or --focus, not both")
    }
    let box = try options.box.map { text throws(ValidationError) in try Self.box(text) }
    guard options.pointsBy == nil || options.points != nil else {
      throw ValidationError("--points-by goes with --points")
    }
    guard options.insets.isEmpty || !options.sheet.hidesInsets else {
      throw ValidationError("give --inset or --no-insets, not both")
    }
    let output = options.output.file
    guard !options.json || output.path != "-" else {
      throw ValidationError("--json and --output - both write to standard output; give a file")
    }
    let format = try PictureFormat(output)
    if options.outlinesText, format == .png { throw ValidationError("--outline-text: a PNG has no text") }
    if options.pdfColours != .rgb, format != .pdf {
      throw ValidationError("--pdf-colours \(options.pdfColours.rawValue) goes with a PDF: -o FILE.pdf")
    }
    if let caption = options.caption, caption == output.path {
      throw ValidationError("--caption \(caption): that is the map's own file; expected another")
    }
    let sheet = try SheetLook(options.sheet)
    if options.compare != nil {
      guard sheet.paper == nil || sheet.paper?.halved != nil else {
        let least = Paper.columns.lowerBound * 2
        let found = options.sheet.size.paper ?? ""
        throw ValidationError("--paper \(found): two maps need \(Int(least)) mm or more")
      }
      guard sheet.width >= MapPair.leastWidth else {
        throw ValidationError("--width \(sheet.width): expected \(MapPair.leastWidth) or more for two maps")
      }
    }
    return MapQuestion(
      period: period,
      comparison: comparison,
      knowledge: knowledge,
      extent: box,
      insets: try options.insets.map { text throws(ValidationError) in
        text.contains(",") ? .box(try Self.box(text, of: "--inset")) : .region(text)
      },
      points: options.points.map { PointsFile(path: $0, column: options.pointsBy) },
      focus: options.focus,
      projection: options.projection,
      sheet: sheet,
      look: MapLook(options.look),
      output: output,
      format: format,
      folder: options.data.folder,
      isJSON: options.json,
      isQuiet: options.data.quiet,
      outlinesText: options.outlinesText,
      colours: PDFColours(options.pdfColours),
      caption: options.caption.map { OutputFile(path: $0, replaces: options.output.force) }
    )
  }

  /// The days, and what they are compared with.
  private func shown() throws(ValidationError) -> (DatePeriod, MapComparison?) {
    guard !options.diff.isEmpty else {
      return (
        try options.date.requiredPeriod(),
        try options.compare.map { text throws(ValidationError) in
          try MapComparison(text)
        }
      )
    }
    guard options.date.text == nil, options.compare == nil else {
      throw ValidationError("give --diff, or --date with or without --compare")
    }
    let periods = try MapComparison.periods(options.diff)
    return (periods.second, .changes(since: periods.first))
  }

  private static func box(
    _ text: String,
    of option: String = "--bbox"
  ) throws(ValidationError) -> BoundingBox {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.decimalNumber }
    if parts.count == 4, numbers.count == 4, numbers[0] > numbers[2], numbers[1] < numbers[3] {
      throw ValidationError(
        "\(option) \(text): west is beyond east; a box across the antimeridian cannot be drawn"
      )
    }
    guard parts.count == 4, numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3] else {
      throw ValidationError(
        "\(option) \(text): expected west,south,east,north in degrees, as in 86,32,146,55"
      )
    }
    do {
      return BoundingBox(
        try Position(longitude: numbers[0], latitude: numbers[1]),
        try Position(longitude: numbers[2], latitude: numbers[3])
      )
    } catch {
      throw ValidationError("\(option): \(error)")
    }
  }
}

extension PDFColours {
  fileprivate init(_ choice: PDFColourChoice) {
    switch choice {
    case .rgb: self = .rgb
    case .cmyk: self = .cmyk
    case .grey: self = .grey
    }
  }
}
