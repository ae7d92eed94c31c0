public import MapGeometry

/// A place with its historical and modern names.
public struct Place: Hashable, Sendable {
  /// The id, from the modern name.
  public let id: String
  /// The historical name, other forms in brackets.
  public let periodName: String
  /// The modern name.
  public let modernName: String
  /// Where it lies.
  public let position: Position
  /// How far off the position may be, in kilometres.
  public let uncertaintyInKilometres: Double
  /// Its rank, for maps.
  public let rank: Rank
  /// What a reader should know.
  public let note: String?
  /// Its names in the languages that the data set has, in the order of the data set's table.
  public let otherNames: [Name]

  /// A name in a language.
  public struct Name: Hashable, Sendable {
    /// The language, as `zh-Hant`.
    public let language: String
    /// The name, other forms in brackets.
    public let text: String

    package init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The rank of a place, largest first.
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

  package init(
    id: String,
    periodName: String,
    modernName: String,
    position: Position,
    uncertaintyInKilometres: Double,
    rank: Rank,
    note: String?,
    otherNames: [Name] = []
  ) {
    self.id = id
    self.periodName = periodName
    self.modernName = modernName
    self.position = position
    self.uncertaintyInKilometres = uncertaintyInKilometres
    self.rank = rank
    self.note = note
    self.otherNames = otherNames
  }
}
