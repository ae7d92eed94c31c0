import MapGeometry

/// Something other than a place with names of its own days: a region, a power, or a label of maps.
public struct NamedThing: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// Its id.
  public let id: String
  /// Its names, by language and first day.
  public let names: [DatedName]

  /// The kinds of things, by which the same id may mean several.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A region or subregion.
    case region
    /// A power, or a state behind which one stood.
    case power
    /// A sea, a land outside the regions, or a river.
    case geographic
  }

  package init(kind: Kind, id: String, names: [DatedName]) {
    self.kind = kind
    self.id = id
    self.names = names
  }

  /// The order of the built files.
  package static func precedes(_ a: NamedThing, _ b: NamedThing) -> Bool {
    (a.kind.rawValue, a.id) < (b.kind.rawValue, b.id)
  }
}

extension [NamedThing] {
  /// The names of a thing, in a list in the order of the built files.
  func names(of kind: NamedThing.Kind, _ id: String) -> [DatedName] {
    let found = partitioningIndex { ($0.kind.rawValue, $0.id) >= (kind.rawValue, id) }
    guard found < count, self[found].kind == kind, self[found].id == id else { return [] }
    return self[found].names
  }
}
