/// The result of looking up a position in a coverage.
public struct FaceMatch: Hashable, Sendable {
  /// The index of the face that answers for the position; nil when it is outside every face.
  public let face: Int?
  /// The index of an arc on which the position lies exactly; nil when it lies on none, or on a seam.
  public let arc: Int?

  /// Whether the position lies exactly on a border.
  public var isOnBorder: Bool { arc != nil }
}
