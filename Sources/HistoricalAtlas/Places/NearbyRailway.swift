public import Diplomacy
public import MapGeometry

/// A railway near a position, whose it was on the day, and how near; always approximate.
public struct NearbyRailway: Hashable, Sendable {
  /// The id by which ``Atlas`` lists it.
  public let railway: String
  /// The display name of the railway, whoever owned it.
  public let name: String
  /// Who had it on the day.
  public let ownership: Railway.Ownership
  /// The distance to the line, in kilometres.
  public let kilometres: Double
  /// The nearest station within two kilometres; nil when there is none.
  public let station: String?
  /// How far the true course may lie from the line, in kilometres.
  public let uncertaintyInKilometres: Double
}

extension Atlas {
  /// The railways within a kilometre of a position, or with a station within two, on a day; nearest first.
  public func railways(near position: Position, on day: HistoricalDate) -> [NearbyRailway] {
    TrackDistances(from: position, in: self).railways(on: day)
  }
}
