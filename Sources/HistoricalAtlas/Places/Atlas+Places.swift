extension Atlas {
  /// The place of that name: of the time or of today, in any script; accents, case and punctuation do not matter.
  ///
  /// Only a whole name finds a place: a part of one names the places that it may mean, and a
  /// slip the nearest names. The place whose id is the name, letter by letter, comes alone.
  public func places(named name: String) -> PlaceFinding {
    if let place = places.first(where: { $0.id == name }) { return .one(place) }
    let typed = TypedName(name)
    guard !typed.isEmpty else { return .missing(near: []) }
    let regions = regionNames
    let known = places.map { place in (place: place, names: place.wholeNames(without: regions)) }
    let whole = known.filter { $0.names.contains { typed.isWhole(SearchName($0)) } }.map(\.place)
    if let first = whole.first { return whole.count == 1 ? .one(first) : .several(whole) }
    // The names with their brackets are among these: what only says where a place lies is a part of one.
    let part = known.filter { $0.names.contains { typed.isPart(of: SearchName($0)) } }
    guard part.isEmpty else { return .part(part.map(\.place)) }
    let names = known.flatMap { place, names in names.map { PlaceFinding.NearName(name: $0, place: place) } }
    let near = typed.nearest(names) { [$0.name] }
    return .missing(
      near: near.reduce(into: []) { near, name in
        if !near.contains(where: { $0.place == name.place }) { near.append(name) }
      }
    )
  }

  /// Every name by which a place is found: its names of the time, of today and in other scripts, the parts of
  /// these outside brackets, inside them, and between commas, and its id.
  ///
  /// A part in brackets or after a comma that names a region of the atlas says where the place lies, and is no name
  /// of it: Chaoyang (Jehol) is not found as Jehol.
  package func wholeNames(of place: Place) -> [String] { place.wholeNames(without: regionNames) }

  private var regionNames: Set<SearchName> {
    Set(register.regions.regions.flatMap { [$0.id.name] + $0.name.nameParts }.map { SearchName($0) })
  }
}

extension Place {
  fileprivate func wholeNames(without regions: Set<SearchName>) -> [String] {
    var names: [String] = []
    for name in [periodName, modernName] + otherNames.map(\.text) {
      let parts = name.nameParts
      let own = parts.enumerated().filter { $0 == 0 || !regions.contains(SearchName($1)) }.map(\.element)
      for name in own + [name] where !names.contains(name) { names.append(name) }
    }
    return names + [id]
  }

  /// The name of the time and, where that does not hold it, the name of today: `Mukden (Fengtien), today Shenyang`.
  public var bothNames: String {
    let modern = SearchName(modernName)
    let isSame = ([periodName] + periodName.nameParts).contains { SearchName($0) == modern }
    return isSame ? periodName : "\(periodName), today \(modernName)"
  }
}

extension String {
  /// What stands in a name outside brackets, inside them, and between commas, semicolons and strokes.
  fileprivate var nameParts: [String] {
    split { "(),;/（）、，；".contains($0) }.map { part in
      let words = part.split(separator: " ")
      return words.joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }
}
