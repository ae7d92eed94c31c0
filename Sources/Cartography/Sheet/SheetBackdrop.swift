internal import MapGeometry
internal import Projections

/// The paths of what does not affect labels: the land, the lakes, and rivers without names.
struct SheetBackdrop {
  /// The area beyond the base map; empty if it covers the frame.
  let beyond: String
  let land: String
  let lakes: String
  /// One for each river; empty for a river with a name.
  let rivers: [String]

  /// Nothing at all.
  static let empty = SheetBackdrop(beyond: "", land: "", lakes: "", rivers: [])
}

extension SheetBackdrop {
  /// Draws them on a plane, beginning with points that have met the arcs of the background and nothing else.
  init(
    _ background: MapBackground,
    _ plane: borrowing MapPlane,
    _ known: consuming PicturePoints
  ) throws(ProjectionError) {
    var points = known
    beyond =
      try background.extent.map { extent throws(ProjectionError) in
        try Self.beyond(extent, plane, &points)
      } ?? ""
    land = PathData(closed: try points.rings(of: background.land, on: plane)).text
    lakes = PathData(closed: try points.rings(of: background.lakes, on: plane)).text
    var rivers: [String] = []
    for river in background.rivers {
      let lines = river.name == nil ? river.lines : []
      rivers.append(PathData(open: try points.pieces(of: lines, on: plane)).text)
    }
    self.rivers = rivers
  }

  /// The padded frame without the base map's box, by the rule of even and odd.
  private static func beyond(
    _ extent: BoundingBox,
    _ plane: borrowing MapPlane,
    _ points: inout PicturePoints
  ) throws(ProjectionError) -> String {
    guard plane.reachesBeyond(extent) else { return "" }
    let box = try points.rings(of: extent.polygon.map { [$0] } ?? [], on: plane)
    return PathData(closed: [plane.paddedFrame.sides.map(\.0.tenths)] + box).text
  }
}
