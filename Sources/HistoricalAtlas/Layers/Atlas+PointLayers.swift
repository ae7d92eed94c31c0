import Diplomacy
import MapFormats
import MapGeometry

/// Days on which a place has one name and one rank; open where they are nil.
private struct PlaceStretch {
  let name: String
  let rank: Place.Rank
  let start: HistoricalDate?
  var end: HistoricalDate?
}

extension Atlas {
  /// The places, each with the region that it lies in, as often as its name or rank changes on some days; not before it
  /// was founded.
  func placeFeatures(in days: DayInterval) -> [MergedFeature] {
    let rows = places.flatMap { place in stretches(of: place, in: days).map { (place: place, row: $0) } }
    return zip(rows, rows.map(\.place.id).numbered).map { found, id in
      let (place, row) = found
      let properties: [Feature.Property] = [
        .init("id", .string(id)),
        .init("name", .string(row.name)),
        .init("modern_name", .string(place.modernName)),
        .init("region", PropertyValue(match(at: place.position)?.finest.name)),
        .init("rank", .string(row.rank.rawValue)),
        .init("uncertainty_km", .number(place.uncertaintyInKilometres)),
        .init("note", PropertyValue(place.note)),
        .init("place", .string(place.id)),
        .init("start_date", row.start.map { .date($0.description) } ?? .null),
        .init("end_date", row.end.map { .date($0.previous.description) } ?? .null),
      ]
      return MergedFeature(
        id: id,
        properties: properties + codes(of: place).ofPlace,
        shape: .geometry(.point(place.position))
      )
    }
  }

  /// Days on which a place has one name and one rank, from its founding on; those with a day in an interval.
  private func stretches(of place: Place, in days: DayInterval) -> [PlaceStretch] {
    let seats = capitals.filter { $0.place == place.id }
    let turns = place.datedNames.turns + seats.flatMap(\.turns) + [place.founded?.earliest].compactMap(\.self)
    let sorted = Set(turns).sorted()
    var stretches: [PlaceStretch] = []
    for index in -1..<sorted.count {
      let start = index < 0 ? nil : sorted[index]
      let end = index + 1 < sorted.count ? sorted[index + 1] : nil
      // Of the days before the first turn the last stands for all.
      let day = start ?? end?.previous ?? days.start
      guard place.exists(on: day) else { continue }
      let stretch = PlaceStretch(
        name: place.name(on: day),
        rank: rank(of: place, on: day),
        start: start,
        end: end
      )
      if let last = stretches.last, last.name == stretch.name, last.rank == stretch.rank {
        stretches[stretches.count - 1].end = end
      } else {
        stretches.append(stretch)
      }
    }
    return stretches.filter { stretch in
      let isOver = stretch.end.map { $0 <= days.start } ?? false
      let isAhead = stretch.start.flatMap { start in days.end.map { $0 <= start } } ?? false
      return !isOver && !isAhead
    }
  }

  /// The stations, in the order of the railways and along them.
  func stationFeatures() -> [MergedFeature] {
    railways.flatMap { railway in
      railway.stations.enumerated().map { number, station in
        let id = "\(railway.id)/\(number + 1)"
        return MergedFeature(
          id: id,
          properties: [
            .init("id", .string(id)),
            .init("name", .string(station.name)),
            .init("railway", .string(railway.id)),
          ],
          shape: .geometry(.point(station.position))
        )
      }
    }
  }
}
