import Diplomacy
import MapGeometry

/// The dated track of a railway near a position: nearer than the track is known.
public struct NearbyTrack: Hashable, Sendable {
  /// The id by which ``Atlas`` lists the railway.
  public let railway: String
  /// The display name of the railway.
  public let name: String
  /// The distance to the track, in kilometres.
  public let kilometres: Double
  /// How far the true course may lie from the line, in kilometres.
  public let uncertaintyInKilometres: Double
}

extension Atlas {
  /// The railways to whose track, as laid on some of the days, a position is nearer than their uncertainty; nearest
  /// first.
  func tracks(near position: Position, in days: DayInterval) -> [NearbyTrack] {
    railways.compactMap { railway -> NearbyTrack? in
      let distances = railway.track(in: days).map { $0.nearest(to: position).distanceInKilometres }
      guard let distance = distances.min(), distance < railway.uncertaintyInKilometres else { return nil }
      return NearbyTrack(
        railway: railway.id,
        name: railway.name,
        kilometres: distance,
        uncertaintyInKilometres: railway.uncertaintyInKilometres
      )
    }
    .sorted { ($0.kilometres, $0.railway) < ($1.kilometres, $1.railway) }
  }

  /// The days after the first on which track near a position was laid or taken up, sorted.
  func trackChanges(near position: Position, in days: DayInterval) -> [HistoricalDate] {
    let near = railways.filter {
      $0.line.nearest(to: position).distanceInKilometres < $0.uncertaintyInKilometres
    }
    let turns = near.flatMap(\.sections).compactMap(\.interval).flatMap {
      [$0.start, $0.end].compactMap { $0 }
    }
    return Set(turns.filter(days.contains)).subtracting([days.start]).sorted()
  }
}
