/// A line of a coverage from node to node (or closed), with one face or none on either side all along it.
public struct Arc: Hashable, Sendable {
  /// The positions of the arc.
  public let line: LineString
  /// The index of the face on the left, walking from start to end; nil where the coverage has none.
  public let left: Int?
  /// The index of the face on the right; nil where the coverage has none.
  public let right: Int?
  /// What drew the arc.
  public let origin: ArcOrigin
  /// The arc's bounding box.
  public let boundingBox: BoundingBox

  /// An arc of these parts; its faces are checked by the coverage.
  public init(line: LineString, left: Int?, right: Int?, origin: ArcOrigin) {
    self.line = line
    self.left = left
    self.right = right
    self.origin = origin
    boundingBox = line.boundingBox
  }

  /// Whether the position lies exactly on the arc.
  public func contains(_ position: Position) -> Bool {
    boundingBox.contains(position) && line.edges.contains { $0.contains(position) }
  }
}
