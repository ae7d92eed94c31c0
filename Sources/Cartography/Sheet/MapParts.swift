/// The parts of a drawn sheet, for pictures that are put together elsewhere, such as a page that changes.
///
/// Paths are those of the picture, in its pixels; every list is in the order of the sheet's.
package struct MapParts: Sendable {
  /// Where the map itself lies; title, legend and notes lie outside of it.
  package let frame: PixelBox
  /// The factor for measures of a sheet of 1200 pixels.
  package let unit: Double
  package let land: String
  package let lakes: String
  package let graticule: String
  /// A path for each river of the background.
  package let rivers: [String]
  /// A path for each zone along a railway of the sheet.
  package let railwayZones: [String]
  /// A path for each railway of the sheet.
  package let railways: [String]
  /// A path for each region of the sheet.
  package let regions: [String]
  /// A path for each border of the sheet.
  package let borders: [String]
  /// The places; nil for those that are not shown.
  package let places: [PixelPoint?]
  package let labels: [MapPartLabel]
  package let window: MapWindow
}

/// A name on the map: its lines with their baselines, all in the same letters.
package struct MapPartLabel: Hashable, Sendable {
  /// A line of the name and where its baseline begins, or ends, or has its middle.
  package struct Line: Hashable, Sendable {
    /// As it is written, not yet escaped for XML.
    package let text: String
    /// The anchor point of its baseline: start, middle or end, as the anchor of the name says.
    package let point: PixelPoint
  }

  /// From top to bottom; most names have one.
  package let lines: [Line]
  /// The anchor of the lines: `start`, `middle` or `end`.
  package let anchor: String
  /// Degrees clockwise about the centre.
  package let degrees: Double
  package let centre: PixelPoint
  package let size: Double
  package let isBold: Bool
  package let isItalic: Bool
  /// Space after each letter, in pixels.
  package let spacing: Double
  package let colour: Colour
  /// Where it is the name of: its place, the near end of its leader line, or else its centre.
  package let origin: PixelPoint
  /// For a name set apart from its ground, the two ends of its leader line; otherwise empty.
  package let leader: [PixelPoint]
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
      railwayZones: shapes.railwayZones.map(\.path),
      railways: shapes.railways.map(\.path),
      regions: shapes.regions.map(\.path),
      borders: shapes.borders.map(\.path),
      places: shapes.places.enumerated().map { labels.shownPlaces.contains($0.offset) ? $0.element : nil },
      labels: labels.labels.map { $0.part(of: shapes.places) },
      window: shapes.furniture.window
    )
  }
}

extension MapLabel {
  fileprivate func part(of places: [PixelPoint?]) -> MapPartLabel {
    MapPartLabel(
      lines: baselines.map { MapPartLabel.Line(text: $0.line, point: $0.point) },
      anchor: anchor.rawValue,
      degrees: box.degrees,
      centre: box.centre,
      size: letters.size,
      isBold: letters.isBold,
      isItalic: letters.isItalic && lines.allSatisfy(\.hasItalics),
      spacing: letters.spacing * letters.size,
      colour: letters.colour,
      origin: leader?.from ?? place(of: places) ?? box.centre,
      leader: leader.map { [$0.from, $0.to] } ?? []
    )
  }

  /// The place that has the name, if one has.
  private func place(of places: [PixelPoint?]) -> PixelPoint? {
    guard case .place(let index, _) = subject else { return nil }
    return places[index]
  }
}
