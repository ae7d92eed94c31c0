public import Diplomacy

/// A name that something had on some days, in one language.
public struct DatedName: Dated, Hashable, Sendable {
  /// The language, as `zh-Hant`.
  public let language: String
  /// The name, other forms in brackets.
  public let text: String
  /// When it began to hold; nil if before anything that is dated here.
  public let from: EDTF?
  /// When it no longer held; nil if it holds beyond the data set.
  public let to: EDTF?
  /// Who used it.
  public let use: Use
  /// How well name and days are known.
  public let confidence: Confidence
  /// The source.
  public let source: SourceID
  /// The volume, page, chapter or article of the source.
  public let passage: String?
  /// What a reader should know.
  public let note: String?

  /// Who used a name.
  public enum Use: String, CaseIterable, Hashable, Sendable {
    /// Maps and newspapers of the time.
    case period
    /// The government.
    case official
    /// Some; the name finds a place, and is never the name of a day.
    case alternative
  }

  /// How well a name and its days are known.
  public enum Confidence: String, CaseIterable, Hashable, Sendable {
    case high, medium, low
  }

  package init(
    language: String,
    text: String,
    from: EDTF? = nil,
    to: EDTF? = nil,
    use: Use,
    confidence: Confidence,
    source: SourceID,
    passage: String? = nil,
    note: String? = nil
  ) {
    self.language = language
    self.text = text
    self.from = from
    self.to = to
    self.use = use
    self.confidence = confidence
    self.source = source
    self.passage = passage
    self.note = note
  }

  /// Whether it is the name, or one of the names, on a day.
  public func holds(on day: HistoricalDate) -> Bool { covers(day) }

  /// Whether two names hold on a day in common.
  package func overlaps(_ other: DatedName) -> Bool {
    let starts = [firstDay, other.firstDay].compactMap(\.self)
    let ends = [end, other.end].compactMap(\.self)
    guard let start = starts.max(), let end = ends.min() else { return true }
    return start < end
  }
}

extension [DatedName] {
  /// The rule for the name of a day: in that language, what the first of these uses has on it; of two such names the
  /// later one. Nil if no dated name covers the day; then the undated name is said.
  ///
  /// A town is called what maps and newspapers called it (``placeUses``), a region or a state what it called itself
  /// (``officialUses``).
  func name(on day: HistoricalDate, in language: String, by uses: [DatedName.Use]) -> String? {
    let holding = filter { $0.language == language && $0.holds(on: day) }
    for use in uses {
      if let last = holding.last(where: { $0.use == use }) { return last.text }
    }
    return nil
  }

  /// The days on which a name begins or ends.
  package var turns: [HistoricalDate] { flatMap(\.days) }
}

extension [DatedName.Use] {
  static let placeUses: [DatedName.Use] = [.period, .official]
  static let officialUses: [DatedName.Use] = [.official, .period]
}
