/// The faces that meet at an arc on the globe, walking from its start to its end; nil where there is none.
public struct ArcSides: Hashable, Sendable {
  /// The index of the face on the left.
  public let left: Int?
  /// The index of the face on the right.
  public let right: Int?

  /// These two sides.
  public init(left: Int?, right: Int?) {
    self.left = left
    self.right = right
  }
}
