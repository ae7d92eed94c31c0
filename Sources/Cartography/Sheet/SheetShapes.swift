internal import MapGeometry
internal import Projections

/// Everything on the map of a sheet, projected, cut to the frame and thinned.
struct SheetShapes {
  /// A region's ground: its path, and the space in it for the name.
  struct Region {
    /// Its number among the regions drawn so far.
    let number: Int
    let path: String
    /// The ground in the frame; nil when it is out of sight.
    let room: RegionLabelling?
    /// The same along the lines that all grounds share; nil when it is out of sight.
    let rows: GroundRows?
  }

  /// A line: its path, and its pieces for writing along them.
  struct Line {
    /// Its number among the lines drawn so far; negative for rivers.
    let number: Int
    let path: String
    let pieces: [[PixelPoint]]

    /// Whether the line enters the frame.
    var isSeen: Bool { !pieces.isEmpty }
  }

  let furniture: MapFurniture
  /// One for each river; nil for a river without a name, which is in the backdrop.
  let rivers: [Line?]
  /// One for each zone along a railway.
  let railwayZones: [Line]
  /// One for each railway.
  let railways: [Line]
  let regions: [Region]
  /// One for each state, whose path is not drawn.
  let states: [Region]
  let borders: [Line]
  /// One for each place; nil outside the frame.
  let places: [PixelPoint?]
  /// One for each geographic name; nil outside the frame.
  let names: [PixelPoint?]
  /// One for each of the reader's own points; nil outside the frame.
  let points: [PixelPoint?]
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
