/// A row of bars along the axis.
public struct ChartRow: Hashable, Sendable {
  /// What the row is about.
  public var label: String
  /// The bars; those of one day share its height.
  public var bars: [ChartBar]
  /// Whether it is about a part of what the row above is about, or less: lower, with a smaller label.
  public var isMinor: Bool

  /// A row of bars.
  public init(label: String, bars: [ChartBar], isMinor: Bool = false) {
    self.label = label
    self.bars = bars
    self.isMinor = isMinor
  }
}

/// A stretch of days in a row, and what it says.
public struct ChartBar: Hashable, Sendable {
  /// The first day.
  public var start: Int
  /// The day after the last.
  public var end: Int
  /// The upper edge, as a share of the height of the row; 0 is its top.
  public var top = 0.0
  /// The lower edge, as a share of the height of the row; 1 is its bottom.
  public var bottom = 1.0
  /// How it is filled.
  public var fill: GroundFill
  /// Whether it is underlined as secret.
  public var isSecret = false
  /// What is written in it, the longest first: the first that has room is taken.
  public var labels: [String] = []
  /// What it rests on: named in the bar, or numbered there and listed below.
  public var reference: ChartReference?
  /// The tooltip.
  public var title: MapTitle?
  /// A class of the element, such as a status.
  public var styleClass: String?
  /// More about it, for scripts.
  public var attributes: [DataAttribute] = []

  /// A bar of these days.
  public init(start: Int, end: Int, fill: GroundFill) {
    self.start = start
    self.end = end
    self.fill = fill
  }
}

/// What a bar rests on.
public struct ChartReference: Hashable, Sendable {
  /// The id, the same for all that rests on it.
  public let id: String
  /// The name, as it stands in a bar.
  public let name: String
  /// What the numbered list says.
  public let text: String

  /// A reference.
  public init(id: String, name: String, text: String) {
    self.id = id
    self.name = name
    self.text = text
  }
}
