internal import MapGeometry
internal import Projections

/// Everything of a sheet that has a place on the map, projected, cut to the frame and thinned.
struct SheetShapes {
  /// A region's ground: its path, and the room in it for the name.
  struct Region {
    /// Which of the regions drawn so far it is.
    let number: Int
    let path: String
    /// The ground in the frame; nil when it is out of sight.
    let room: RegionLabelling?
  }

  /// A line: its path, and its pieces for writing along them.
  struct Line {
    /// Which of the lines drawn so far it is; rivers have numbers below zero.
    let number: Int
    let path: String
    let pieces: [[PixelPoint]]

    /// Whether the line comes into the frame.
    var isSeen: Bool { !pieces.isEmpty }
  }

  /// The frame of the map.
  let frame: PixelBox
  /// One for each river; nil for a river without a name, which is in the backdrop.
  let rivers: [Line?]
  /// One for each railway.
  let railways: [Line]
  let regions: [Region]
  let borders: [Line]
  /// One for each place; nil outside the frame.
  let places: [PixelPoint?]
  /// One for each geographic name; nil outside the frame.
  let names: [PixelPoint?]
  let graticule: Graticule
  let scaleBar: ScaleBar?
  /// Degrees clockwise from upward to true north in the middle of the frame; nil where it cannot be told.
  let north: Double?
  let window: MapWindow

  /// Takes what the ground has, and has it project what it has not seen yet.
  init(_ sheet: MapSheet, _ ground: inout SheetGround) throws(ProjectionError) {
    frame = ground.plane.frame
    rivers = ground.rivers
    graticule = ground.graticule
    scaleBar = ground.scaleBar
    north = ground.north
    window = ground.plane.mapWindow
    var regions: [Region] = []
    for region in sheet.regions { regions.append(try ground.region(region)) }
    self.regions = regions
    var borders: [Line] = []
    for border in sheet.borders { borders.append(try ground.line("border " + border.id, border.lines)) }
    self.borders = borders
    var railways: [Line] = []
    for railway in sheet.base.railways {
      railways.append(try ground.line("railway " + railway.id, railway.lines))
    }
    self.railways = railways
    places = try ground.points(of: sheet.places.map(\.position), "places")
    names = try ground.points(of: sheet.base.names.map(\.position), "names")
  }
}

extension SheetShapes.Line {
  /// Lines projected, cut and thinned.
  init(
    _ lines: [LineString],
    _ number: Int,
    _ plane: borrowing MapPlane,
    _ drawn: inout PicturePoints
  ) throws(ProjectionError) {
    let pieces = try drawn.pieces(of: lines, on: plane)
    self.number = number
    path = PathData(open: pieces).text
    self.pieces = pieces.flatMap { plane.frame.clipped(line: $0.map(\.pixel)) }
  }
}
