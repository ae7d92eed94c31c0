/// A power's recognition of another's claim, and the days for which it held.
public struct Recognition: Hashable, Sendable {
  /// The power that recognises.
  public let power: PowerID
  /// The first day; nil for the first day of the clause.
  public let from: HistoricalDate?
  /// The first day on which it no longer holds; nil for the end of the clause.
  public let until: HistoricalDate?
  /// Its source, and any reservations.
  public let note: String?

  /// A power's recognition.
  public init(
    power: PowerID,
    from: HistoricalDate? = nil,
    until: HistoricalDate? = nil,
    note: String? = nil
  ) {
    self.power = power
    self.from = from
    self.until = until
    self.note = note
  }

  /// Whether the recognition holds on a day on which its clause does.
  func holds(on day: HistoricalDate) -> Bool {
    if let from, day < from { return false }
    if let until, until <= day { return false }
    return true
  }
}
