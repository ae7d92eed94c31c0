/// The position of a line that is nearest to another position, and how far away it is.
public struct NearestPosition: Hashable, Sendable {
  /// The position on the line, snapped to the grid.
  public let position: Position
  /// The geodesic distance to it in kilometres (WGS 84); zero when the position asked about is on the line.
  public let distanceInKilometres: Double
}
