public import MapGeometry

/// A line between regions as a sheet shows it.
public struct MapBorder: Hashable, Sendable {
  /// The line's id: lowercase letters, digits and single hyphens; in the picture `border-` comes before it.
  public let id: String
  /// What kind of line it is.
  public var kind: BorderKind
  /// Whether its course is only approximately known; drawn in dashes.
  public var isApproximate: Bool
  /// Whether the treaty that draws it is secret; drawn as a double line.
  public var isSecret: Bool
  /// The pieces of the line, each drawn once.
  public var lines: [LineString]
  /// The name written along the course; nil for none.
  public var name: String?
  /// What a pointer over the line shows.
  public var title: MapTitle?

  /// A border of these parts.
  public init(
    id: String,
    kind: BorderKind,
    isApproximate: Bool = false,
    isSecret: Bool = false,
    lines: [LineString],
    name: String? = nil,
    title: MapTitle? = nil
  ) {
    self.id = id
    self.kind = kind
    self.isApproximate = isApproximate
    self.isSecret = isSecret
    self.lines = lines
    self.name = name
    self.title = title
  }
}

/// What kind of line a border is, in the order of the legend; later ones are drawn below.
public enum BorderKind: String, Hashable, Sendable, CaseIterable {
  /// A line that a treaty or convention drew.
  case treatyLine = "treaty-line"
  /// A meridian that a treaty named.
  case meridian
  /// A parallel that a treaty named; drawn as a meridian is.
  case parallel
  /// A frontier of states.
  case frontier
  /// The border of two states behind which one power stands.
  case stateBorder = "state-border"
  /// The limit of what was held, which is no border: a front, or the edge of a strip.
  case partEdge = "part-edge"
  /// The limit of a province or league.
  case provincialLimit = "provincial-limit"
  /// The coast; never in the legend.
  case coast
}
