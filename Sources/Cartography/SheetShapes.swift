internal import MapGeometry
internal import Projections

/// Everything of a sheet that has a place on the map, projected, cut to the frame and thinned.
struct SheetShapes {
  /// A region's ground: its path, and its rings for finding room for the name.
  struct Region {
    let path: String
    let rings: [[PixelPoint]]
  }

  /// A line: its path, and its pieces for writing along them.
  struct Line {
    let path: String
    let pieces: [[PixelPoint]]

    /// Whether the line comes into the frame.
    var isSeen: Bool { !pieces.isEmpty }
  }

  /// The frame of the map.
  let frame: PixelBox
  let land: String
  let lakes: String
  let rivers: [Line]
  let railways: Line
  let regions: [Region]
  let borders: [Line]
  /// One for each place; nil outside the frame.
  let places: [PixelPoint?]
  let graticule: Graticule
  let scaleBar: ScaleBar?

  /// Projects every line and ring of the sheet once.
  init(_ sheet: MapSheet, _ plane: borrowing MapPlane, _ layout: SheetLayout) throws(ProjectionError) {
    frame = plane.frame
    var thinning = PointThinning()
    var regions: [Region] = []
    for region in sheet.regions {
      let rings = try plane.rings(of: region.polygons).map { thinning.thinned(ring: $0) }
      let seen = rings.map { plane.frame.clipped(ring: $0.map(\.pixel)) }.filter { $0.count > 2 }
      regions.append(Region(path: PathData(closed: rings).text, rings: seen))
    }
    self.regions = regions
    var borders: [Line] = []
    for border in sheet.borders { borders.append(try Self.line(border.lines, plane, &thinning)) }
    self.borders = borders
    land = PathData(closed: try plane.rings(of: sheet.base.land).map { thinning.thinned(ring: $0) }).text
    lakes = PathData(closed: try plane.rings(of: sheet.base.lakes).map { thinning.thinned(ring: $0) }).text
    var rivers: [Line] = []
    for river in sheet.base.rivers { rivers.append(try Self.line(river.lines, plane, &thinning)) }
    self.rivers = rivers
    railways = try Self.line(sheet.base.railways, plane, &thinning)
    var places: [PixelPoint?] = []
    for place in sheet.places { places.append(try plane.seenPixel(of: place.position)) }
    self.places = places
    graticule = try Graticule(plane, words: sheet.words, letters: layout.value)
    scaleBar = try ScaleBar(sheet, plane)
  }

  private static func line(
    _ lines: [LineString],
    _ plane: borrowing MapPlane,
    _ thinning: inout PointThinning
  ) throws(ProjectionError) -> Line {
    let pieces = try plane.pieces(of: lines)
    var path = PathData()
    for piece in pieces { path.add(thinning.thinned(piece), closed: false) }
    return Line(path: path.text, pieces: pieces.flatMap { plane.frame.clipped(line: $0) })
  }
}
