package import MapGeometry

/// How a face of the coverage is identified after the lines have cut the land.
public struct FacePlan: Hashable, Sendable {
  package let id: RegionID
  /// A position inside each piece of mainland that belongs to the face.
  package let seeds: [Position]
  /// Boxes; an island entirely in one of them belongs to the face.
  package let islands: [BoundingBox]

  package init(id: RegionID, seeds: [Position], islands: [BoundingBox] = []) {
    self.id = id
    self.seeds = seeds
    self.islands = islands
  }
}
