public import MapGeometry

/// A town as a sheet shows it.
public struct MapPlace: Hashable, Sendable {
  /// Where it is.
  public var position: Position
  /// The name written beside it.
  public var name: String
  /// Its rank; larger places are labelled first.
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

/// The rank of a place, largest first.
public enum PlaceRank: String, Hashable, Sendable, CaseIterable {
  /// A seat of government.
  case capital
  /// A great town.
  case city
  /// Any other town.
  case town
}
