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
  /// The parts, sorted by id.
  package let parts: [PartPlan]
  /// What each region is part of; regions in none are left out.
  package let wholes: [RegionID: RegionID]

  package init(
    coast: String?,
    lines: [String],
    faces: [FacePlan],
    outside: [String: Position],
    outsideIslands: [String: [BoundingBox]] = [:],
    extent: BoundingBox?,
    polygons: [ReadyPolygons] = [],
    parts: [PartPlan] = [],
    wholes: [RegionID: RegionID] = [:]
  ) {
    self.coast = coast
    self.lines = lines
    self.faces = faces
    self.outside = outside
    self.outsideIslands = outsideIslands
    self.extent = extent
    self.polygons = polygons
    self.parts = parts.sorted { $0.id < $1.id }
    self.wholes = wholes
  }

  /// The same plan with other faces, polygons or parts.
  package func with(
    faces: [FacePlan]? = nil,
    polygons: [ReadyPolygons]? = nil,
    parts: [PartPlan]? = nil,
    wholes: [RegionID: RegionID]? = nil
  ) -> RegionPlan {
    RegionPlan(
      coast: coast,
      lines: lines,
      faces: faces ?? self.faces,
      outside: outside,
      outsideIslands: outsideIslands,
      extent: extent,
      polygons: polygons ?? self.polygons,
      parts: parts ?? self.parts,
      wholes: wholes ?? self.wholes
    )
  }

  /// A region and all that it is part of, the finest first.
  func lineage(of region: RegionID) -> [RegionID] {
    var lineage = [region]
    while let whole = wholes[lineage[lineage.count - 1]], !lineage.contains(whole) { lineage.append(whole) }
    return lineage
  }
}
