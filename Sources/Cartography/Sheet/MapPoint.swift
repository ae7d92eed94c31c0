public import MapGeometry

/// A reader's own position on a map, which has a sign and no name.
public struct MapPoint: Hashable, Sendable {
  /// Where it lies.
  public var position: Position
  /// The number of its group in ``MapSheet/pointGroups``, whose colour it has.
  public var group: Int
  /// The tooltip, such as the cells of its row.
  public var title: MapTitle?

  /// A point of a group.
  public init(position: Position, group: Int, title: MapTitle? = nil) {
    self.position = position
    self.group = group
    self.title = title
  }
}

/// Points that have one colour on a map and one entry in its legend.
public struct MapPointGroup: Hashable, Sendable {
  /// What the legend says.
  public var name: String
  /// The colour of the signs.
  public var colour: Colour

  /// A group of points.
  public init(name: String, colour: Colour) {
    self.name = name
    self.colour = colour
  }
}
