public import MapGeometry

/// A place of the time, with the names it had and has.
public struct Place: Hashable, Sendable {
  /// The id, from the modern name.
  public let id: String
  /// The name of the time, other forms in brackets.
  public let periodName: String
  /// The name of today.
  public let modernName: String
  /// Where it lies.
  public let position: Position
  /// How far off the position may be, in kilometres.
  public let uncertaintyInKilometres: Double
  /// How great it is, for maps.
  public let rank: Rank
  /// What a reader should know.
  public let note: String?

  /// How great a place is, greatest first.
  public enum Rank: String, CaseIterable, Hashable, Sendable {
    /// A seat of government.
    case capital
    /// A great town.
    case city
    /// Any other town.
    case town
    /// A place that maps leave out.
    case minor
  }

  /// A place of these parts.
  public init(
    id: String,
    periodName: String,
    modernName: String,
    position: Position,
    uncertaintyInKilometres: Double,
    rank: Rank,
    note: String?
  ) {
    self.id = id
    self.periodName = periodName
    self.modernName = modernName
    self.position = position
    self.uncertaintyInKilometres = uncertaintyInKilometres
    self.rank = rank
    self.note = note
  }
}
