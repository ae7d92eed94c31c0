/// A date as given by a source, in the Extended Date/Time Format (ISO 8601-2), level 0 or 1.
///
/// The text is kept as written, with the earliest and the latest day it can mean. A qualifier (`?`, `~`, `%`)
/// says how certain the date is and does not widen it. Where a single day is needed, the cautious end is
/// used: what was public in `1921/1933` was public on 31 December 1933.
public struct EDTF: Hashable, Sendable {
  /// The text of anything but a plain day, whose text is made when it is asked for.
  private let written: String?
  /// The first day that the text can mean; nil when it has no beginning (`../1933`, `/1933`).
  public let earliest: HistoricalDate?
  /// The last day that the text can mean; nil when it has no end (`1921/..`, `1921/`).
  public let latest: HistoricalDate?
  /// How certain the date is; nil if the text does not say. For an interval, the qualifier of both ends
  /// together.
  public let qualifier: DateQualifier?

  /// Takes one day.
  public init(_ day: HistoricalDate) {
    self.init(written: nil, earliest: day, latest: day, qualifier: nil)
  }

  /// Takes a text with what it is known to mean.
  package init(
    knownValid text: String,
    earliest: HistoricalDate?,
    latest: HistoricalDate?,
    qualifier: DateQualifier?
  ) {
    let isPlainDay = qualifier == nil && earliest == latest && earliest?.description == text
    self.init(written: isPlainDay ? nil : text, earliest: earliest, latest: latest, qualifier: qualifier)
  }

  private init(
    written: String?,
    earliest: HistoricalDate?,
    latest: HistoricalDate?,
    qualifier: DateQualifier?
  ) {
    self.written = written
    self.earliest = earliest
    self.latest = latest
    self.qualifier = qualifier
  }

  /// As the source or the user wrote it, so that output says no more than that.
  public var text: String { written ?? earliest?.description ?? "" }

  /// Whether the text leaves open which day is meant.
  public var isSpan: Bool { earliest == nil || earliest != latest }

  /// Whether it has come on a day whichever day of a span is meant; never where the span has no end.
  func isSurelyPast(on day: HistoricalDate) -> Bool { latest.map { $0 <= day } ?? false }

  /// Whether it has come on a day if the first day of the span is meant.
  func isPerhapsPast(on day: HistoricalDate) -> Bool { earliest.map { $0 <= day } ?? true }
}

extension EDTF: CustomStringConvertible {
  /// The text as it was written.
  public var description: String { text }
}
