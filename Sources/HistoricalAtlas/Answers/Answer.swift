public import Diplomacy
public import MapGeometry

/// Who held a position in a period, how sure that is, and how near the next border lies.
public struct Answer: Hashable, Sendable {
  /// The position asked about.
  public let position: Position
  /// The place whose name was asked about; nil when the position was.
  public var place: Place?
  /// The days asked about.
  public let period: DatePeriod
  /// Where the position lies; nil when it is off the map.
  public let ground: Ground?
  /// What is said of it.
  public let finding: Finding
  /// The nearest border across which another leads on the first day; off the map, the border within whose doubt the
  /// position lies; nil when there is none.
  public let border: BorderDistance?
  /// The railways near by on the first day, nearest first.
  public let railways: [NearbyRailway]
  /// What a careful reader should be told.
  public let warnings: [Warning]

  /// What is said of a position.
  public enum Finding: Hashable, Sendable {
    /// The position is off the map.
    case outside
    /// The period lies before the calendar of the data set.
    case before
    /// The period lies after the calendar of the data set.
    case after
    /// One verdict holds on every day asked about.
    case constant(Verdict)
    /// The verdict changes within the period; the stretches follow each other without gaps.
    case changed([Stretch])
  }

  /// The word for the finding, as the command and its files have it.
  public var status: String {
    switch finding {
    case .outside: "outside"
    case .before: "before"
    case .after: "after"
    case .constant(let verdict): verdict.status.rawValue
    case .changed: "changed"
    }
  }

  /// The verdict when one holds on every day asked about.
  public var verdict: Verdict? {
    if case .constant(let verdict) = finding { verdict } else { nil }
  }
}
