import Diplomacy
import MapFormats
import MapGeometry

extension Atlas {
  /// The places, each with the region that it lies in.
  func placeFeatures() -> [MergedFeature] {
    places.map { place in
      MergedFeature(
        id: place.id,
        properties: [
          .init("id", .string(place.id)),
          .init("name", .string(place.periodName)),
          .init("modern_name", .string(place.modernName)),
          .init("region", PropertyValue(match(at: place.position)?.finest.name)),
          .init("rank", .string(place.rank.rawValue)),
          .init("uncertainty_km", .number(place.uncertaintyInKilometres)),
          .init("note", PropertyValue(place.note)),
        ],
        shape: .geometry(.point(place.position))
      )
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
