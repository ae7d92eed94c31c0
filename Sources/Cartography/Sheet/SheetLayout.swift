/// The measures of a sheet and the letters on it, all from its width.
struct SheetLayout: Equatable {
  /// 1 on a sheet of 1200 pixels; narrower sheets keep letters that can be read, and on large paper they grow slower
  /// than it does, because it is not read from farther away.
  let unit: Double
  let width: Double
  /// How many times closer than a sheet with the same letters it is.
  let closeness: Double
  /// The size of the smallest letters.
  private let smallest: Double
  /// The space around everything.
  let margin: Double
  /// The band between the map and the outer line, in which the graticule's values stand.
  let gutter: Double
  let title: LetterStyle
  let subtitle: LetterStyle
  let note: LetterStyle
  let legend: LetterStyle
  let heading: LetterStyle
  let value: LetterStyle

  /// The layout of a sheet so many pixels wide.
  init(width: Int, style: MapStyle) {
    let width = Double(width)
    self.init(width: width, unit: Self.unit(width: width, isOnPaper: false), style)
  }

  /// The layout of a chart on paper.
  init(_ paper: Paper, style: MapStyle) {
    self.init(
      width: paper.pixelWidth,
      unit: Self.unit(width: paper.pixelWidth, isOnPaper: true),
      smallest: Paper.smallestLetters,
      style
    )
  }

  /// The layout of a sheet.
  init(_ sheet: MapSheet) {
    let width = sheet.paper?.pixelWidth ?? Double(sheet.width)
    let isOnPaper = sheet.paper != nil
    let inset = sheet.surrounding.map { $0.unit * Self.insetScale }
    self.init(
      width: width,
      unit: inset ?? Self.unit(width: width / sheet.closeness, isOnPaper: isOnPaper),
      closeness: sheet.closeness,
      smallest: sheet.surrounding?.smallest ?? (isOnPaper ? Paper.smallestLetters : 0),
      hasMargin: sheet.surrounding == nil,
      sheet.style
    )
  }

  /// The size of letters and lines of an inset as a share of those around it.
  private static let insetScale = 0.84

  private static func unit(width: Double, isOnPaper: Bool) -> Double {
    let large = isOnPaper ? (width / 1200).squareRoot() : width / 1200
    return width <= 1200 ? 0.82 + 0.18 * width / 1200 : large
  }

  private init(
    width: Double,
    unit: Double,
    closeness: Double = 1,
    smallest: Double = 0,
    hasMargin: Bool = true,
    _ style: MapStyle
  ) {
    self.width = width
    self.closeness = closeness
    self.unit = unit
    self.smallest = smallest
    margin = hasMargin ? (16 * unit).rounded() : 0
    gutter = hasMargin ? (15 * unit).rounded() : 0
    title = LetterStyle(
      size: min(23 * unit, max(15, width / 28)),
      least: smallest,
      isBold: true,
      spacing: 0.02,
      colour: style.ink
    )
    subtitle = LetterStyle(size: 13 * unit, least: smallest, isItalic: true, colour: style.quietInk)
    note = LetterStyle(size: 9 * unit, least: smallest, colour: style.quietInk)
    legend = LetterStyle(size: 10.5 * unit, least: smallest, colour: style.ink)
    heading = LetterStyle(
      size: 10.5 * unit,
      least: smallest,
      isBold: true,
      spacing: 0.14,
      colour: style.ink
    )
    value = LetterStyle(size: 8.5 * unit, least: smallest, colour: style.quietInk)
  }

  /// The left edge of what is within the margins.
  var left: Double { margin }
  /// The right edge of what is within the margins.
  var right: Double { width - margin }
  /// The room for text between the margins.
  var room: Double { right - left }

  /// The letters of a place's name.
  func place(_ rank: PlaceRank, _ style: MapStyle) -> LetterStyle {
    switch rank {
    case .capital: LetterStyle(size: 11 * unit, least: smallest, isBold: true, colour: style.ink)
    case .city: LetterStyle(size: 10.5 * unit, least: smallest, colour: style.ink)
    case .town: LetterStyle(size: 9.5 * unit, least: smallest, colour: style.ink)
    }
  }

  /// The letters of a region's name.
  func region(_ style: MapStyle) -> LetterStyle {
    LetterStyle(
      size: 11.5 * unit,
      least: smallest,
      isBold: true,
      spacing: 0.18,
      colour: style.ink.mixed(0.85, with: style.paper)
    )
  }

  /// The letters of a state's name, greater than those of the regions in it.
  func state(_ style: MapStyle) -> LetterStyle {
    var letters = region(style)
    letters.size = 14 * unit
    letters.spacing = 0.25
    return letters
  }

  /// The letters of a geographic name.
  func name(_ kind: GeographicKind, _ size: GeographicSize, _ style: MapStyle) -> LetterStyle {
    let points =
      switch size {
      case .large: 15.0
      case .medium: 11.5
      case .small: 9.0
      }
    switch kind {
    case .water:
      return LetterStyle(
        size: points * unit,
        least: smallest,
        isItalic: true,
        spacing: size == .small ? 0.02 : 0.16,
        colour: style.waterName
      )
    case .land:
      return LetterStyle(
        size: points * unit,
        least: smallest,
        spacing: size == .small ? 0.1 : 0.35,
        colour: style.landName
      )
    }
  }

  /// The letters of a border's name.
  func border(_ colour: Colour) -> LetterStyle {
    LetterStyle(size: 9.5 * unit, least: smallest, isItalic: true, colour: colour)
  }
}
