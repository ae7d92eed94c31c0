import Diplomacy
public import MapGeometry

/// The face of a coverage, and the regions and parts in which a position lies.
public struct RegionMatch: Hashable, Sendable {
  /// The index of the face in the coverage.
  public let face: Int
  /// The region that answers for the position.
  public let region: RegionID
  /// The finest region of the position; the same as `region` where it has no subregion.
  public let finest: RegionID
  /// The parts of the position, sorted.
  public let parts: [PartID]
  /// What the region is part of, the nearest first.
  public let partOf: [RegionID]
  /// The index of an arc on which the position lies exactly; nil if there is none.
  let arc: Int?

  /// Whether the position lies exactly on a border, or on the edge of a part.
  public var isOnBorder: Bool { arc != nil }
}

extension Atlas {
  /// The match of a position; nil when it is off the map.
  public func match(at position: Position) -> RegionMatch? {
    let match = coverage.face(at: position)
    guard let index = match.face else { return nil }
    let face = coverage.faces[index]
    let region = region(ofFace: index)
    return RegionMatch(
      face: index,
      region: region,
      finest: face.region,
      parts: face.parts,
      partOf: register.regions.ancestors(of: region),
      arc: match.arc
    )
  }
}
