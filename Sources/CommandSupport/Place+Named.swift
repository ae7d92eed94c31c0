package import HistoricalAtlas

extension Place {
  /// The only place with a name; fails with what else the name may mean.
  package static func named(_ name: String, in atlas: Atlas) throws(CommandFailure) -> Place {
    let finding = atlas.places(named: name)
    if case .one(let place) = finding { return place }
    throw .badInput(message(name, finding, atlas))
  }

  /// The places whose names equal or contain a name; fails with the nearest names if there are none.
  package static func listed(_ name: String, in atlas: Atlas) throws(CommandFailure) -> [Place] {
    let finding = atlas.places(named: name)
    guard !finding.places.isEmpty else { throw .badInput(message(name, finding, atlas)) }
    return finding.places
  }

  private static func message(_ name: String, _ finding: PlaceFinding, _ atlas: Atlas) -> String {
    let quoted = "\"\(name.shortened)\""
    let region = atlas.register.regions.regions.first { SearchName($0.name) == SearchName(name) }
    let isRegion = region.map { " (the region \($0.id.name) is)" } ?? ""
    switch finding {
    case .one(let place): return place.bothNames
    case .several(let places):
      return "\(quoted) is a name of \(places.count) places; give the id of one:\(lines(places, name))"
    case .part(let places):
      return
        "no place is named \(quoted)\(isRegion); give the id or a whole name of a place that it may mean:"
        + lines(places, name)
    case .missing(let near):
      let names = near.map {
        SearchName($0.name) == SearchName($0.place.id) ? $0.name : "\($0.name) (\($0.place.id))"
      }
      guard names.isEmpty else {
        return
          "there is no place \(quoted)\(isRegion); did you mean \(NameSuggestions.list(names, lastWord: "or"))?"
      }
      return "there is no place \(quoted)\(isRegion); `spheres places` lists them"
    }
  }

  /// A line for each place with its id and names, for at most ten.
  private static func lines(_ places: [Place], _ name: String) -> String {
    let more = places.count - 10
    return places.prefix(10).map { "\n  \($0.id): \($0.bothNames)" }.joined()
      + (more > 0 ? "\n  and \(more) more; `spheres places \(name)` lists them" : "")
  }
}

extension String {
  /// The text for a message, truncated if it is longer than any name.
  package var shortened: String { count > 100 ? "\(prefix(100))…" : self }
}
