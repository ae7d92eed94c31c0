public import Diplomacy

/// A line of a data set: its names, its kind, its instrument, and its steps.
public struct Border: Hashable, Sendable, Identifiable {
  /// The id, by which arcs name it as their origin.
  public let id: String
  /// The display name.
  public let name: String
  /// A short name to write along its course; nil for lines that maps do not label.
  public let label: String?
  /// What kind of line it is, on the days and along the stretches of which ``kinds`` say nothing.
  public let kind: Kind
  /// Other kinds, by their days.
  public let kinds: [DatedKind]
  /// The id of the instrument that words it; nil if there is none.
  public let instrument: InstrumentID?
  /// The article of the instrument.
  public let article: String?
  /// What it rests on.
  public let sources: [Citation]
  /// How certain the line is.
  public let certainty: Certainty
  /// Doubts and explanations.
  public let note: String?
  /// The steps that drew it; empty for lines of the base map.
  public let steps: [Step]

  /// What kind of line a border is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The coast.
    case coast
    /// Drawn by a treaty.
    case treatyLine = "treaty-line"
    /// A frontier between states.
    case frontier
    /// A limit of provinces.
    case provincialLimit = "provincial-limit"
    /// A limit of leagues, districts or other administrative units.
    case administrativeLimit = "administrative-limit"
    /// Not a limit: it closes a face that must be distinguished.
    case helper
    /// An edge of a part, such as the front of an advance.
    case partEdge = "part-edge"
  }

  /// A step of the delimitation.
  public struct Step: Hashable, Sendable {
    /// What the text says, in our words.
    public let text: String
    /// How far the true line may lie from the drawn one, in kilometres.
    public let uncertaintyInKilometres: Double
    /// Whether the step is an assumption rather than the text's words.
    public let isAssumed: Bool

    package init(text: String, uncertaintyInKilometres: Double, isAssumed: Bool) {
      self.text = text
      self.uncertaintyInKilometres = uncertaintyInKilometres
      self.isAssumed = isAssumed
    }
  }

  package init(
    id: String,
    name: String,
    label: String? = nil,
    kind: Kind,
    kinds: [DatedKind] = [],
    instrument: InstrumentID? = nil,
    article: String? = nil,
    sources: [Citation],
    certainty: Certainty,
    note: String? = nil,
    steps: [Step] = []
  ) {
    self.id = id
    self.name = name
    self.label = label
    self.kind = kind
    self.kinds = kinds
    self.instrument = instrument
    self.article = article
    self.sources = sources
    self.certainty = certainty
    self.note = note
    self.steps = steps
  }

  /// The step of a number, counted from 1; nil without a number, as for lines of the base map.
  package func step(_ number: Int?) -> Step? {
    number.flatMap { steps.indices.contains($0 - 1) ? steps[$0 - 1] : nil }
  }
}
