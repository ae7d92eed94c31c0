/// The days from a start up to, but not including, a later end; open without an end.
///
/// Intervals are half-open, so that one ends on the day on which the next starts; files name the last day
/// instead (``lastDay``).
public struct DayInterval: Hashable, Sendable {
  /// The first day.
  public let start: HistoricalDate
  /// The first day after; nil when the interval is open.
  public let end: HistoricalDate?

  /// Fails when the end is not after the start.
  public init(start: HistoricalDate, end: HistoricalDate?) throws(DayIntervalError) {
    if let end, end <= start { throw DayIntervalError(start: start, end: end) }
    self.start = start
    self.end = end
  }

  /// Takes a start without an end.
  init(from start: HistoricalDate) {
    self.start = start
    end = nil
  }

  /// Takes an end that is known to be later than the start.
  package init(knownStart start: HistoricalDate, end: HistoricalDate?) {
    self.start = start
    self.end = end
  }

  /// The last day, inclusive; nil when the interval is open.
  public var lastDay: HistoricalDate? { end?.previous }

  /// The number of days; nil when the interval is open.
  public var dayCount: Int? { end.map { start.distance(to: $0) } }

  /// Whether the day is one of the interval's.
  public func contains(_ day: HistoricalDate) -> Bool {
    guard start <= day else { return false }
    guard let end else { return true }
    return day < end
  }

  /// The days that both intervals have; nil when they have none.
  public func intersection(_ other: DayInterval) -> DayInterval? {
    let start = max(start, other.start)
    guard let end = end.map({ end in other.end.map { min(end, $0) } ?? end }) ?? other.end else {
      return DayInterval(from: start)
    }
    return start < end ? DayInterval(knownStart: start, end: end) : nil
  }
}

extension DayInterval: CustomStringConvertible {
  /// First and last day as an EDTF interval: `1907-07-30/1917-11-07`, `1907-07-30/..`.
  public var description: String { "\(start)/\(lastDay?.description ?? "..")" }
}

/// Why two days are not an interval: the end is not after the start.
public struct DayIntervalError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The start that was found.
  public let start: HistoricalDate
  /// The end that was found, the first day after the interval.
  public let end: HistoricalDate

  /// What was found and what is accepted.
  public var description: String {
    "an interval from \(start) that ends before \(end) has no day: expected a later end"
  }
}
