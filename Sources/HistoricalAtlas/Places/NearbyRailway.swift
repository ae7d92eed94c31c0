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
    railways.compactMap { railway -> NearbyRailway? in
      guard let ownership = railway.ownership(on: day) else { return nil }
      let tracks = railway.track(in: DatePeriod(day).interval)
      guard let distance = tracks.map({ $0.nearest(to: position).distanceInKilometres }).min() else {
        return nil
      }
      let station = railway.stations
        .map { (name: $0.name, distance: position.distanceInKilometres(to: $0.position)) }
        .filter { $0.distance <= 2 }
        .min { $0.distance < $1.distance }
      // A station by which no track was laid yet is no reason.
      guard distance <= (station == nil ? 1 : 2) else { return nil }
      return NearbyRailway(
        railway: railway.id,
        name: railway.name,
        ownership: ownership,
        kilometres: distance,
        station: station?.name,
        uncertaintyInKilometres: railway.uncertaintyInKilometres
      )
    }
    .sorted { ($0.kilometres, $0.railway) < ($1.kilometres, $1.railway) }
  }
}
