package import Cartography
import Diplomacy
import HistoricalAtlas

/// The places of a map of a day: those that are there, with their names and ranks of the day.
package struct MapPlaces {
  package private(set) var places: [MapPlace] = []
  /// The number of each among the places of the atlas.
  package private(set) var numbers: [Int] = []

  init(
    on day: HistoricalDate,
    of atlas: Atlas,
    _ words: Words,
    _ form: PlaceNameForm,
    withMinor hasMinor: Bool = false
  ) {
    for (number, place) in atlas.places.enumerated() where place.exists(on: day) {
      let own = atlas.rank(of: place, on: day)
      let rank = own == .minor && hasMinor ? .town : own
      guard let shown = words.mapPlace(place, rank, form) else { continue }
      places.append(shown)
      numbers.append(number)
    }
  }
}
