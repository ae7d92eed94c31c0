public import Diplomacy

extension Atlas {
  /// The place with a name, historical or modern, in any script; accents, case and punctuation are ignored.
  ///
  /// Only a whole name finds a place: part of a name gives the places that it may mean, and a misspelling the
  /// nearest names. If the name is exactly a place's id, only that place is returned.
  public func places(named name: String) -> PlaceFinding {
    if let place = places.first(where: { $0.id == name }) { return .one(place) }
    let typed = TypedName(name)
    guard !typed.isEmpty else { return .missing(near: []) }
    let regions = regionNames
    let isRegion = regions.contains(where: typed.isWhole)
    let whole = places.filter { $0.isNamed(typed, isRegion: isRegion) }
    if let first = whole.first { return whole.count == 1 ? .one(first) : .several(whole) }
    let known = places.map { place in (place: place, names: place.wholeNames(without: regions)) }
    // Names with their brackets are included, so a qualifier that only says where a place is counts as part
    // of a name.
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

  /// Every name by which a place is found: its historical and modern names of all days and scripts, the
  /// parts of these outside brackets, inside them, and between commas, and its id.
  ///
  /// A part in brackets or after a comma that names a region of the atlas says where the place lies, and is
  /// not one of its names: Chaoyang (Jehol) is not found as Jehol.
  package func wholeNames(of place: Place) -> [String] { place.wholeNames(without: regionNames) }

  /// The names of regions, which in brackets say where a place lies.
  var regionNames: [SearchName] {
    register.regions.regions.flatMap { [$0.id.name] + $0.name.dividedParts }.map { SearchName($0) }
  }
}

extension Place {
  /// Whether one of its whole names is the typed one, which may also name a region.
  ///
  /// Only names with brackets or commas are divided: the parts of the others are the names themselves.
  fileprivate func isNamed(_ typed: TypedName, isRegion: Bool) -> Bool {
    typed.isWhole(SearchName(id))
      || writtenNames.contains { name in
        typed.isWhole(SearchName(name))
          || name.isDivided
            && name.dividedParts.prefix(isRegion ? 1 : .max).contains { typed.isWhole(SearchName($0)) }
      }
  }

  /// The historical and modern names and those in other scripts, as the data set has them.
  private var writtenNames: [String] {
    [periodName, modernName] + otherNames.map(\.text) + datedNames.map(\.text)
  }

  fileprivate func wholeNames(without regions: [SearchName]) -> [String] {
    var names: [String] = []
    for name in writtenNames {
      for name in name.forms(without: regions) + [name] where !names.contains(name) { names.append(name) }
    }
    return names + [id]
  }

  /// The historical name and, if it does not contain it, the modern name: `Mukden (Fengtien), today
  /// Shenyang`.
  public var bothNames: String { withModern(periodName) }

  /// The name of a day and the modern name, if that is another: `Ulan Bator, today Ulaanbaatar`; with the founding if
  /// that is yet to come.
  public func bothNames(on day: HistoricalDate) -> String {
    let founding = exists(on: day) ? nil : founded.map { ", founded \($0)" }
    return withModern(name(on: day)) + (founding ?? "")
  }

  private func withModern(_ name: String) -> String {
    let modern = SearchName(modernName)
    let isSame = ([name] + name.dividedParts).contains { SearchName($0) == modern }
    return isSame ? name : "\(name), today \(modernName)"
  }
}

extension String {
  /// Whether it may have more than one part.
  fileprivate var isDivided: Bool { unicodeScalars.contains(where: \.dividesNames) }

  /// The parts of a name outside brackets, inside them, and between commas, semicolons and slashes; without those after
  /// the first that name a region.
  func forms(without regions: [SearchName]) -> [String] {
    dividedParts.map { $0.split(separator: " ").joined(separator: " ") }
      .enumerated().filter { $0 == 0 || !regions.contains(SearchName($1)) }.map(\.element)
  }

  /// The same parts with the spaces around them.
  fileprivate var dividedParts: [String] {
    unicodeScalars.split(whereSeparator: \.dividesNames).filter { !$0.allSatisfy { $0 == " " } }
      .map { String($0) }
  }
}

extension Unicode.Scalar {
  fileprivate var dividesNames: Bool {
    switch self {
    case "(", ")", ",", ";", "/", "（", "）", "、", "，", "；": true
    default: false
    }
  }
}
