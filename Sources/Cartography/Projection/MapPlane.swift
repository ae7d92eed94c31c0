internal import MapGeometry
internal import Projections

/// Where the globe lies in the picture: a projection, a scale, and the frame of the map.
struct MapPlane: ~Copyable {
  private let projection: PreparedProjection
  /// The frame of the map.
  let frame: PixelBox
  /// The frame with a margin: shapes are cut here, outside the visible part.
  let paddedFrame: PixelBox
  /// The parts of the globe that can be seen within the padded frame, once they were searched.
  var visible: [BoundingBox] = []
  let window: MapWindow

  /// Fits an extent to a frame of this width whose upper left corner is at `corner`; without a height, that of the
  /// extent within bounds.
  init(
    _ extent: BoundingBox,
    _ projection: Projection,
    corner: PixelPoint,
    width: Double,
    height: Double? = nil,
    padding: Double
  ) throws(ProjectionError) {
    let projection = try projection.prepared()
    let (west, east, south, north) = try Self.sides(of: extent, in: projection)
    let natural = min(max(width * (north - south) / (east - west), width * 0.35), width * 2.2)
    let height = (height ?? natural).rounded()
    frame = PixelBox(left: corner.x, top: corner.y, right: corner.x + width, bottom: corner.y + height)
    window = MapWindow(
      pixelsPerMetre: min(width / (east - west), height / (north - south)),
      centre: frame.centre,
      easting: (west + east) / 2,
      northing: (south + north) / 2
    )
    paddedFrame = frame.grown(by: padding)
    self.projection = projection
  }

  /// The height of an extent on a plane for each unit of its width.
  static func proportion(
    of extent: BoundingBox,
    in projection: borrowing PreparedProjection
  ) throws(ProjectionError) -> Double {
    let (west, east, south, north) = try sides(of: extent, in: projection)
    return (north - south) / (east - west)
  }

  private static func sides(
    of extent: BoundingBox,
    in projection: borrowing PreparedProjection
  ) throws(ProjectionError) -> (west: Double, east: Double, south: Double, north: Double) {
    let outline = try projection.points(of: extent.outline(stepsPerSide: 64))
    var (west, east) = (Double.infinity, -Double.infinity)
    var (south, north) = (Double.infinity, -Double.infinity)
    for point in outline {
      (west, east) = (min(west, point.x), max(east, point.x))
      (south, north) = (min(south, point.y), max(north, point.y))
    }
    guard west < east, south < north else { throw .emptyExtent(extent) }
    return (west, east, south, north)
  }

  /// The position at a place in the picture; nil off the globe.
  func position(at pixel: PixelPoint) -> Position? {
    try? projection.positions(of: [window.point(pixel)]).first
  }

  /// The points in the picture of lines of positions, projected together.
  func pixels(of lines: [[Position]]) throws(ProjectionError) -> [[PixelPoint]] {
    let points = try projection.points(of: lines.flatMap(\.self))
    var result: [[PixelPoint]] = []
    result.reserveCapacity(lines.count)
    var start = 0
    for line in lines {
      result.append(points[start..<(start + line.count)].map(window.pixel))
      start += line.count
    }
    return result
  }

  /// The place in the picture of one position.
  func pixel(of position: Position) throws(ProjectionError) -> PixelPoint {
    try pixels(of: [[position]])[0][0]
  }

  /// Whether the frame shows what lies outside the box, or off the globe.
  func reachesBeyond(_ box: BoundingBox) -> Bool {
    let around = frame.outline(stepsPerSide: 100)
    guard let found = try? projection.positions(of: around.map(window.point)) else { return true }
    return !found.allSatisfy(box.contains)
  }

  /// The places in the picture of positions, nil where the projection has none.
  func pixelsIfAny(of positions: [Position]) -> [PixelPoint?] {
    projection.pointsIfAny(of: positions).map { $0.map(window.pixel) }
  }

  /// What the padded frame shows, the seams of the projection aside: one box of longitudes and latitudes, or two
  /// where the map runs over the meridian of 180 degrees.
  func findVisible() -> [BoundingBox] {
    let around = paddedFrame.outline(stepsPerSide: 100)
    guard let found = try? projection.positions(of: around.map(window.point)) else {
      return BoundingBox.globe.map { [$0] } ?? []
    }
    guard var box = BoundingBox(found) else { return [] }
    if let pole = visiblePole(), let globe = BoundingBox.globe {
      box.extend(to: pole)
      return [box.allAround(globe)]
    }
    return box.followingLongitudes(of: found)
  }

  /// The pole within the frame, if there is one.
  private func visiblePole() -> Position? {
    for y in [-900_000_000, 900_000_000] as [Int32] {
      guard let pole = try? Position(x: 0, y: y), let pixel = try? pixel(of: pole) else { continue }
      if paddedFrame.contains(pixel) { return pole }
    }
    return nil
  }
}
