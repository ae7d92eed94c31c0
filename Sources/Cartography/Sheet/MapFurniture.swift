internal import MapGeometry
internal import Projections

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What stands around and over the map of every sheet of a frame: graticule, scale bar and north.
struct MapFurniture {
  /// The frame of the map.
  let frame: PixelBox
  let window: MapWindow
  let graticule: Graticule
  let scaleBar: ScaleBar?
  /// The direction of true north in the middle of the frame, in degrees clockwise from upward; nil if
  /// unknown.
  let north: Double?
  /// Whether the frame extends beyond the base map.
  let reachesBeyondBase: Bool

  init(_ frame: SheetFrame, _ plane: borrowing MapPlane) throws(ProjectionError) {
    graticule = try Graticule(plane, words: frame.words, letters: frame.layout.value)
    scaleBar = try ScaleBar(frame.extent, frame.words, plane)
    north = plane.north
    reachesBeyondBase = frame.background.extent.map { plane.reachesBeyond($0) } ?? false
    self.frame = plane.frame
    window = plane.window
  }
}

extension MapPlane {
  /// The direction of true north in the middle of the frame, in degrees clockwise from upward; nil at a pole
  /// or off the globe.
  fileprivate var north: Double? {
    guard let middle = position(at: frame.centre) else { return nil }
    guard let above = try? Position(x: middle.x, y: middle.y + 1_000_000) else { return nil }
    guard let ends = try? pixels(of: [[middle, above]])[0], ends[0] != ends[1] else { return nil }
    let degrees = atan2(ends[1].x - ends[0].x, ends[0].y - ends[1].y) * 180 / .pi
    return (degrees * 10).rounded() / 10
  }
}
