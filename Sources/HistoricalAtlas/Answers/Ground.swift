import Diplomacy
public import MapGeometry

/// Where on the ground of an atlas a position lies.
public struct Ground: Hashable, Sendable {
  /// The index of the face in the coverage.
  public let face: Int
  /// The region that answers for the position.
  public let region: RegionID
  /// The finest region of the position; the same as `region` where it is not divided.
  public let part: RegionID
  /// What the region is part of, the nearest first.
  public let partOf: [RegionID]
  /// Whether the position lies exactly on a border.
  public let isOnBorder: Bool
}

extension Atlas {
  /// The ground of a position; nil when it is off the map.
  public func ground(at position: Position) -> Ground? {
    let match = coverage.face(at: position)
    guard let index = match.face else { return nil }
    let part = coverage.faces[index].id
    let region = region(ofFace: index)
    return Ground(
      face: index,
      region: region,
      part: part,
      partOf: register.regions.ancestors(of: region),
      isOnBorder: match.isOnBorder
    )
  }
}
