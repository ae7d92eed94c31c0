public import RegionBuilding

/// A line of a data set: what it is called, what it is, what drew it, and the steps.
public struct Border: Hashable, Sendable {
  /// The id of the line; that of the file.
  public let id: String
  /// The name for people.
  public let name: String
  /// A short name to write along its course; nil for lines that maps do not name.
  public let label: String?
  /// What kind of line it is.
  public let kind: Kind
  /// The id of the instrument that words it; nil when none does.
  public let instrument: String?
  /// The article of the instrument.
  public let article: String?
  /// The ids of the sources.
  public let sources: [String]
  /// How sure the line is.
  public let certainty: String
  /// Doubts and explanations.
  public let note: String?
  /// The steps.
  public let delimitation: Delimitation

  /// What kind of line a border is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Drawn by a treaty.
    case treatyLine = "treaty-line"
    /// A frontier between states.
    case frontier
    /// A limit of provinces.
    case provincialLimit = "provincial-limit"
    /// A limit of leagues, districts or other administration.
    case administrativeLimit = "administrative-limit"
    /// No limit by itself: it closes a face that has to be told apart.
    case helper
  }
}
