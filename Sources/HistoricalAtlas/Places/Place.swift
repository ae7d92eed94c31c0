public import Diplomacy
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
  /// When it came to be; nil if it is older than the data set, or that is not known. Maps do not show it before.
  public let founded: EDTF?
  /// The names that it had on some days, by language and first day.
  public let datedNames: [DatedName]

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
    otherNames: [Name] = [],
    founded: EDTF? = nil,
    datedNames: [DatedName] = []
  ) {
    self.id = id
    self.periodName = periodName
    self.modernName = modernName
    self.position = position
    self.uncertaintyInKilometres = uncertaintyInKilometres
    self.rank = rank
    self.note = note
    self.otherNames = otherNames
    self.founded = founded
    self.datedNames = datedNames
  }

  /// Whether it was there on a day; a year or a month counts from its first day.
  public func exists(on day: HistoricalDate) -> Bool { founded?.earliest.map { $0 <= day } ?? true }

  /// What it was called on a day, in English: the name of the day, or where none is dated the historical name.
  public func name(on day: HistoricalDate) -> String { datedName(on: day, in: "en") ?? periodName }

  /// Its dated name on a day in a language; nil if none covers it.
  package func datedName(on day: HistoricalDate, in language: String) -> String? {
    datedNames.name(on: day, in: language, by: .placeUses)
  }
}
