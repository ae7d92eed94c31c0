/// The parts of a drawn sheet, for pictures that are put together elsewhere, such as a page that changes.
///
/// Paths are those of the picture, in its pixels; every list is in the order of the sheet's.
public struct MapParts: Sendable {
  /// Where the map itself lies; title, legend and notes lie outside of it.
  public let frame: PixelBox
  /// What a measure for a sheet of 1200 pixels is multiplied by.
  public let unit: Double
  /// The outline of the land.
  public let land: String
  /// The outlines of the lakes.
  public let lakes: String
  /// The lines of the graticule.
  public let graticule: String
  /// A path for each river of the background.
  public let rivers: [String]
  /// A path for each railway of the sheet.
  public let railways: [String]
  /// A path for each region of the sheet.
  public let regions: [String]
  /// A path for each border of the sheet.
  public let borders: [String]
  /// The places; nil for those that are not shown.
  public let places: [PixelPoint?]
  /// The names that found room.
  public let labels: [MapPartLabel]
  /// How the plane of the projection lies in the picture.
  public let window: MapWindow
}

/// A name on the map: its lines with their baselines, all in the same letters.
public struct MapPartLabel: Hashable, Sendable {
  /// A line of the name and where its baseline begins, or ends, or has its middle.
  public struct Line: Hashable, Sendable {
    /// As it is written, not yet escaped for XML.
    public let text: String
    /// Where its baseline begins, has its middle or ends, as the anchor of the name says.
    public let point: PixelPoint
  }

  /// From top to bottom; most names have one.
  public let lines: [Line]
  /// What the points are of the lines: `start`, `middle` or `end`.
  public let anchor: String
  /// Degrees clockwise about the centre.
  public let degrees: Double
  /// The middle of the name.
  public let centre: PixelPoint
  /// The size of the letters in pixels.
  public let size: Double
  /// Whether the letters are bold.
  public let isBold: Bool
  /// Whether the letters are italic.
  public let isItalic: Bool
  /// Space after each letter, in pixels.
  public let spacing: Double
  /// The colour of the letters.
  public let colour: Colour
  /// Of a name set apart from its ground, the two ends of the thin line that leads to it; else empty.
  public let leader: [PixelPoint]
}

extension MapParts {
  init(_ picture: SheetPicture) {
    let (shapes, labels) = (picture.shapes, picture.labels)
    self.init(
      frame: picture.frame,
      unit: picture.layout.unit,
      land: picture.backdrop.land,
      lakes: picture.backdrop.lakes,
      graticule: shapes.furniture.graticule.path,
      rivers: picture.riverPaths,
      railways: shapes.railways.map(\.path),
      regions: shapes.regions.map(\.path),
      borders: shapes.borders.map(\.path),
      places: shapes.places.enumerated().map { labels.shownPlaces.contains($0.offset) ? $0.element : nil },
      labels: labels.labels.map(\.part),
      window: shapes.furniture.window
    )
  }
}

extension MapLabel {
  fileprivate var part: MapPartLabel {
    MapPartLabel(
      lines: baselines.map { MapPartLabel.Line(text: $0.line, point: $0.point) },
      anchor: anchor.rawValue,
      degrees: box.degrees,
      centre: box.centre,
      size: letters.size,
      isBold: letters.isBold,
      isItalic: letters.isItalic,
      spacing: letters.spacing * letters.size,
      colour: letters.colour,
      leader: leader.map { [$0.from, $0.to] } ?? []
    )
  }
}
