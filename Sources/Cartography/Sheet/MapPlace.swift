public import MapGeometry

/// A town as a sheet shows it.
public struct MapPlace: Hashable, Sendable {
  /// Where it is.
  public var position: Position
  /// The name written beside it.
  public var name: String
  /// How great it is; greater ones get their names first.
  public var rank: PlaceRank
  /// What a pointer over its sign shows; nil for the name.
  public var title: MapTitle?

  /// A place of these parts.
  public init(position: Position, name: String, rank: PlaceRank, title: MapTitle? = nil) {
    self.position = position
    self.name = name
    self.rank = rank
    self.title = title
  }
}

/// How great a place is, greatest first.
public enum PlaceRank: String, Hashable, Sendable, CaseIterable {
  /// A seat of government.
  case capital
  /// A great town.
  case city
  /// Any other town.
  case town
}
