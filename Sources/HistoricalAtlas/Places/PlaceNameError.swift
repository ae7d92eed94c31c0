/// A name that is not the whole name of one place.
public struct PlaceNameError: Error, Hashable, Sendable {
  /// The name.
  public let name: String
  /// The places that it may mean.
  public let finding: PlaceFinding
  /// The region that has the name, if there is one.
  private let region: String?

  package init(_ name: String, _ finding: PlaceFinding, in atlas: Atlas) {
    self.name = name
    self.finding = finding
    region = atlas.register.regions.regions.first { SearchName($0.name) == SearchName(name) }?.id.name
  }
}

extension Atlas {
  /// The only place with a name, as ``places(named:)`` finds it; fails with what else the name may mean.
  public func place(named name: String) throws(PlaceNameError) -> Place {
    let finding = places(named: name)
    guard case .one(let place) = finding else { throw PlaceNameError(name, finding, in: self) }
    return place
  }
}

extension PlaceNameError: CustomStringConvertible {
  /// What was found, and the places or the names that may have been meant.
  public var description: String {
    let quoted = "\"\(name.shortened)\""
    let isRegion = region.map { " (the region \($0) is)" } ?? ""
    switch finding {
    case .one(let place): return place.bothNames
    case .several(let places):
      return "\(quoted) is a name of \(places.count) places; give the id of one:\(lines(places))"
    case .part(let places):
      return
        "no place is named \(quoted)\(isRegion); give the id or a whole name of a place that it may mean:"
        + lines(places)
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
  private func lines(_ places: [Place]) -> String {
    let more = places.count - 10
    return places.prefix(10).map { "\n  \($0.id): \($0.bothNames)" }.joined()
      + (more > 0 ? "\n  and \(more) more; `spheres places \(name)` lists them" : "")
  }
}

extension String {
  /// The text for a message, truncated if it is longer than any name.
  package var shortened: String { count > 100 ? "\(prefix(100))…" : self }
}
