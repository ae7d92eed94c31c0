public import Diplomacy
public import MapGeometry

/// Days with the same shares of an area, and what changed them.
public struct OverlapStretch: Hashable, Sendable {
  /// The first day.
  public let first: HistoricalDate
  /// The last day, inclusive.
  public let last: HistoricalDate
  /// The shares, largest first, outside last.
  public let shares: [OverlapShare]
  /// The instruments that changed them on the first day, sorted; empty on the first day of the calendar. For a
  /// claim that ended it is the one that ended it or, if not recorded, the claim's own.
  public let instruments: [InstrumentID]

  package init(
    first: HistoricalDate,
    last: HistoricalDate,
    shares: [OverlapShare],
    instruments: [InstrumentID]
  ) {
    self.first = first
    self.last = last
    self.shares = shares
    self.instruments = instruments
  }
}
