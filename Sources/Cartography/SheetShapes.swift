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
      let rings = try plane.rings(of: region.polygons)
      let seen = rings.map { plane.frame.clipped(ring: $0) }.filter { $0.count > 2 }
      regions.append(Region(path: Self.path(closed: rings, &thinning), rings: seen))
    }
    self.regions = regions
    var borders: [Line] = []
    for border in sheet.borders { borders.append(try Self.line(border.lines, plane, &thinning)) }
    self.borders = borders
    land = Self.path(closed: try plane.rings(of: sheet.base.land), &thinning)
    lakes = Self.path(closed: try plane.rings(of: sheet.base.lakes), &thinning)
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

  private static func path(closed rings: [[PixelPoint]], _ thinning: inout PointThinning) -> String {
    var path = PathData()
    for ring in rings {
      var points = thinning.thinned(ring)
      if points.count > 1, points.first == points.last { points.removeLast() }
      path.add(points, closed: true)
    }
    return path.text
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
