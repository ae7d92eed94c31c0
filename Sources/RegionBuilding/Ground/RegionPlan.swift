package import MapGeometry

/// Which lines cut the land, and which pieces of it become which face.
public struct RegionPlan: Sendable {
  /// The id of the base line that is the coast, drawn by outlines; nil if the ground is only ready polygons.
  package let coast: String?
  /// The ids of the lines that cut the land, in the order in which they claim an edge that two of them share.
  package let lines: [String]
  /// The faces of the pieces, by their seeds and the boxes of their islands.
  package let faces: [FacePlan]
  /// Positions in the pieces of mainland that belong to no face, with a name for each.
  package let outside: [String: Position]
  /// Boxes of islands that belong to no face, by the same names.
  package let outsideIslands: [String: [BoundingBox]]
  /// Only rings that meet this box, which contains every face, are kept; all if nil.
  package let extent: BoundingBox?
  /// Polygons that already are faces.
  package let polygons: [ReadyPolygons]

  package init(
    coast: String?,
    lines: [String],
    faces: [FacePlan],
    outside: [String: Position],
    outsideIslands: [String: [BoundingBox]] = [:],
    extent: BoundingBox?,
    polygons: [ReadyPolygons] = []
  ) {
    self.coast = coast
    self.lines = lines
    self.faces = faces
    self.outside = outside
    self.outsideIslands = outsideIslands
    self.extent = extent
    self.polygons = polygons
  }
}
