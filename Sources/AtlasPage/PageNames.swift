import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats

/// What powers, states, regions and places are called from day to day, where that changes; by language and as
/// `[day, name, day, name, …]`, each name until the next day.
struct PageNames {
  private let atlas: Atlas
  /// The words of English and of the other languages of the page.
  private let words: [Words]

  init(_ atlas: Atlas, _ languages: [MapNames]) {
    self.atlas = atlas
    words = ([.english] + languages).map { Words(of: atlas, in: $0) }
  }

  /// The names of powers, of states on maps, and of regions, by their ids; and the number of changes until each day.
  var json: JSONValue {
    let states = Set(atlas.register.instruments.flatMap(\.clauses).compactMap(\.state))
    var (powers, ofStates, regions): (JSONObject, JSONObject, JSONObject) = ([:], [:], [:])
    for thing in atlas.namedThings {
      switch thing.kind {
      case .power:
        guard let id = try? PowerID(thing.id) else { continue }
        powers[thing.id] = histories(thing.names) { $0.name(of: id).text }
        if states.contains(id) { ofStates[thing.id] = histories(thing.names) { $0.label(of: id).text } }
      case .region:
        guard let id = atlas.register.regions.regions.first(where: { $0.id.name == thing.id })?.id
        else { continue }
        regions[thing.id] = histories(thing.names) { $0.name(of: id).text }
      case .geographic: continue
      }
    }
    var turns: [JSONValue] = [.integer(Int(atlas.calendar.first.dayNumber)), 0]
    for (number, day) in Self.turns(of: atlas).enumerated() {
      turns += [.integer(Int(day.dayNumber)), .integer(number + 1)]
    }
    return [
      "powers": .object(powers), "states": .object(ofStates), "regions": .object(regions),
      "turns": .array(turns),
    ]
  }

  /// The names of a place; null where none is dated.
  func histories(of place: Place) -> JSONValue {
    place.datedNames.isEmpty ? .null : histories(place.datedNames) { $0.name(of: place).text }
  }

  /// The ranks of a place from day to day; maps of the whole leave out `minor`.
  func ranks(of place: Place) -> JSONValue {
    let seats = atlas.capitals.filter { $0.place == place.id }
    return history(seats.flatMap(\.turns)) { day in
      words[0].mapPlace(place, atlas.rank(of: place, on: day))?.rank.rawValue ?? "minor"
    }
  }

  private func histories(_ names: [DatedName], _ name: (Words) -> String) -> JSONValue {
    let dated = Set(names.map(\.language))
    var object: JSONObject = [:]
    for words in words where dated.contains(words.language) {
      object[words.language] = history(names.turns) { name(words.on($0)) }
    }
    return .object(object)
  }

  private func history(_ turns: [HistoricalDate], _ value: (HistoricalDate) -> String) -> JSONValue {
    let days = Set(turns.filter(atlas.calendar.contains)).union([atlas.calendar.first]).sorted()
    var history: [JSONValue] = []
    for day in days {
      let value = JSONValue.string(value(day))
      if history.last != value { history += [.integer(Int(day.dayNumber)), value] }
    }
    return .array(history)
  }

  /// The days after the first on which a name, a seat of government or the existence of a place changes, in order.
  static func turns(of atlas: Atlas) -> [HistoricalDate] {
    let named = atlas.namedThings.flatMap(\.names.turns) + atlas.places.flatMap(\.datedNames.turns)
    let others = atlas.capitals.flatMap(\.turns) + atlas.places.compactMap { $0.founded?.earliest }
    return Set(named + others).subtracting([atlas.calendar.first]).filter(atlas.calendar.contains).sorted()
  }
}
