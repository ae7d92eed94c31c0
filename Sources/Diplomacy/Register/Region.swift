public import MapGeometry

/// A named area: a group of regions, a region, or a region inside one.
public struct Region: Hashable, Sendable, Identifiable {
  /// The stable name.
  public let id: RegionID
  /// The name to show.
  public let name: String
  /// The short name for maps; nil for the name.
  public let label: String?
  /// Whether it is a group, a region or a region inside one.
  public let level: RegionLevel
  /// What it is part of, whose clauses it inherits.
  public let partOf: RegionID?
  /// What a reader should know.
  public let note: String?

  /// A region of that level.
  public init(
    id: RegionID,
    name: String,
    label: String? = nil,
    level: RegionLevel,
    partOf: RegionID? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.label = label
    self.level = level
    self.partOf = partOf
    self.note = note
  }
}

/// The level of a region, coarse to fine.
public enum RegionLevel: String, Hashable, Sendable, CaseIterable {
  /// Several regions under one name, such as Manchuria.
  case group
  /// A region with its own history.
  case region
  /// A region inside a region, to which different clauses apply, such as Jehol.
  case subregion
}

extension RegionLevel {
  /// Whether something of this level can be part of something of that level.
  ///
  /// A region is part of groups only: it inherits no other region's clauses.
  func canBePart(of level: RegionLevel) -> Bool {
    switch self {
    case .group, .region: level == .group
    case .subregion: level != .group
    }
  }
}
