/// A line of a coverage from node to node (or closed), with the same face, or no face, on each side along its
/// whole length.
public struct Arc: Hashable, Sendable {
  /// The positions of the arc.
  public let line: LineString
  /// The index of the face on the left, walking from start to end; nil where the coverage has none.
  public let left: Int?
  /// The index of the face on the right; nil where the coverage has none.
  public let right: Int?
  /// The faces that meet here on the globe: what a border divides.
  ///
  /// They are `left` and `right`, except for a seam: on the antimeridian the face across it counts, and at a
  /// pole both sides are the same.
  public let sides: ArcSides
  /// The origin of the arc.
  public let origin: ArcOrigin
  /// The arc's bounding box.
  public let boundingBox: BoundingBox

  /// An arc of these parts; its faces are checked by the coverage.
  public init(line: LineString, left: Int?, right: Int?, origin: ArcOrigin) {
    self.init(line: line, left: left, right: right, sides: ArcSides(left: left, right: right), origin: origin)
  }

  init(line: LineString, left: Int?, right: Int?, sides: ArcSides, origin: ArcOrigin) {
    self.line = line
    self.left = left
    self.right = right
    self.sides = sides
    self.origin = origin
    boundingBox = line.boundingBox
  }

  /// Whether the arc is a seam and not a border: the same face lies on both sides of it on the globe.
  public var isSeam: Bool { sides.left == sides.right }

  /// Whether the position lies exactly on the arc.
  public func contains(_ position: Position) -> Bool {
    boundingBox.contains(position) && line.edges.contains { $0.contains(position) }
  }
}
