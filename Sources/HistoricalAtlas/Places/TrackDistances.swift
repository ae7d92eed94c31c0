import Diplomacy
import MapGeometry

/// How far a position lies from the dated track of every railway, measured once for all days that are asked.
struct TrackDistances {
  /// A section with its days, nil if the data set does not date the track, and the distance to it in kilometres.
  private typealias Section = (days: DayInterval?, kilometres: Double)

  /// How near to a station a position is at it, in kilometres.
  private static let stationReach = 2.0

  private let position: Position
  private let railways: [(railway: Railway, sections: [Section])]

  init(from position: Position, in atlas: Atlas) {
    self.position = position
    let reachable = atlas.railways.filter { railway in
      let reach = max(railway.uncertaintyInKilometres, Self.stationReach)
      return railway.line.boundingBox.mayLie(within: reach, of: position)
    }
    railways = reachable.map { railway in
      let sections: [(days: DayInterval?, line: LineString?)] =
        railway.sections.isEmpty
        ? [(nil, railway.line)]
        : railway.sections.compactMap { section in
          section.days.map { ($0, railway.line(section.first...section.last)) }
        }
      return (
        railway,
        sections.compactMap { days, line in
          line.map { (days, $0.nearest(to: position).distanceInKilometres) }
        }
      )
    }
  }

  /// The railways to whose track, as laid on some of the days, the position is nearer than their uncertainty; nearest
  /// first.
  func tracks(in days: DayInterval) -> [NearbyTrack] {
    railways.compactMap { railway, sections -> NearbyTrack? in
      guard let distance = Self.distance(sections, in: days), distance < railway.uncertaintyInKilometres
      else {
        return nil
      }
      return NearbyTrack(
        railway: railway.id,
        name: railway.name,
        kilometres: distance,
        uncertaintyInKilometres: railway.uncertaintyInKilometres
      )
    }
    .sorted { ($0.kilometres, $0.railway) < ($1.kilometres, $1.railway) }
  }

  /// The days after the first on which track near the position was laid or taken up, sorted.
  func changes(in days: DayInterval) -> [HistoricalDate] {
    let near = railways.flatMap { railway, sections in
      sections.filter { $0.kilometres < railway.uncertaintyInKilometres }
    }
    let turns = near.compactMap(\.days).flatMap { [$0.start, $0.end].compactMap { $0 } }
    return Set(turns.filter(days.contains)).subtracting([days.start]).sorted()
  }

  /// The railways within a kilometre of the position, or with a station within two, on a day; nearest first.
  func railways(on day: HistoricalDate) -> [NearbyRailway] {
    railways.compactMap { railway, sections -> NearbyRailway? in
      guard let ownership = railway.ownership(on: day),
        let distance = Self.distance(sections, in: DatePeriod(day).interval)
      else { return nil }
      let station = railway.stations
        .map { (name: $0.name, distance: position.distanceInKilometres(to: $0.position)) }
        .filter { $0.distance <= Self.stationReach }
        .min { $0.distance < $1.distance }
      // A station by which no track was laid yet is no reason.
      guard distance <= (station == nil ? 1 : Self.stationReach) else { return nil }
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

  /// The distance to what was laid on some of the days; nil if nothing was.
  private static func distance(_ sections: [Section], in days: DayInterval) -> Double? {
    sections.filter { $0.days.map { $0.intersection(days) != nil } ?? true }.map(\.kilometres).min()
  }
}

extension BoundingBox {
  /// Whether the box may have a position so near, in kilometres; false only where it surely has none, which
  /// spares measuring every line of a country.
  func mayLie(within kilometres: Double, of position: Position) -> Bool {
    func gap(_ value: Double, _ low: Double, _ high: Double) -> Double { max(low - value, value - high, 0) }
    // A degree of latitude is at least 110.5 km.
    let height = gap(position.latitude, southWest.latitude, northEast.latitude)
    guard height * 110.5 <= kilometres else { return false }
    // A degree of longitude is at least 19 km up to 80 degrees of latitude.
    let farthest = max(abs(southWest.latitude), abs(northEast.latitude), abs(position.latitude))
    guard farthest < 80 else { return true }
    let width = [-360.0, 0, 360].map {
      gap(position.longitude + $0, southWest.longitude, northEast.longitude)
    }.min()
    return (width ?? 0) * 19 <= kilometres
  }
}
