internal import MapGeometry
internal import Projections

/// The paths of what no name is placed by: the land, the lakes, and rivers without names.
struct SheetBackdrop {
  let land: String
  let lakes: String
  /// One for each river; empty for a river with a name.
  let rivers: [String]

  /// Nothing at all.
  static let empty = SheetBackdrop(land: "", lakes: "", rivers: [])

  private init(land: String, lakes: String, rivers: [String]) {
    self.land = land
    self.lakes = lakes
    self.rivers = rivers
  }

  /// Draws them on a plane, beginning with points that have met the arcs of the base and nothing else.
  init(
    _ base: MapBase,
    _ plane: borrowing MapPlane,
    _ points: consuming PicturePoints
  ) throws(ProjectionError) {
    land = PathData(closed: try points.rings(of: base.land, on: plane)).text
    lakes = PathData(closed: try points.rings(of: base.lakes, on: plane)).text
    var rivers: [String] = []
    for river in base.rivers {
      let lines = river.name == nil ? river.lines : []
      rivers.append(PathData(open: try points.pieces(of: lines, on: plane)).text)
    }
    self.rivers = rivers
  }
}
