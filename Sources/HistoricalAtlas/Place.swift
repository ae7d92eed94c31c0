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
  /// What a reader should know.
  public let note: String?

  /// A place of these parts.
  public init(
    id: String,
    periodName: String,
    modernName: String,
    position: Position,
    uncertaintyInKilometres: Double,
    note: String?
  ) {
    self.id = id
    self.periodName = periodName
    self.modernName = modernName
    self.position = position
    self.uncertaintyInKilometres = uncertaintyInKilometres
    self.note = note
  }
}
