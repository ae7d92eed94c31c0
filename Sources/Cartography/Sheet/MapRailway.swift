public import MapGeometry

/// A railway as a sheet shows it: a line with sleepers in the ink of the power that has it, thinner and in
/// a quiet ink if it is a minor one.
public struct MapRailway: Hashable, Sendable {
  /// The line's id: lowercase letters, digits and single hyphens; in the picture `railway-` comes before it.
  public let id: String
  /// The pieces of its course.
  public var lines: [LineString]
  /// Its owner; nil if it has none.
  public var owner: String?
  /// Whether it is drawn thin, in one ink for all owners.
  public var isMinor: Bool
  /// The name written along its course; nil for none.
  public var name: String?
  /// What a pointer over the line shows.
  public var title: MapTitle?

  /// A railway of these parts.
  public init(
    id: String,
    lines: [LineString],
    owner: String? = nil,
    isMinor: Bool = false,
    name: String? = nil,
    title: MapTitle? = nil
  ) {
    self.id = id
    self.lines = lines
    self.owner = owner
    self.isMinor = isMinor
    self.name = name
    self.title = title
  }
}
