public import Diplomacy
public import MapGeometry

/// Who held a position in a period, how certain that is, and how near the next border is.
public struct Answer: Hashable, Sendable {
  /// The position asked about.
  public let position: Position
  /// The place that was asked for by name; nil for a position.
  public var place: Place?
  /// The days asked about.
  public let period: DatePeriod
  /// Where the position lies; nil when it is off the map.
  public let match: RegionMatch?
  /// The finding.
  public let finding: Finding
  /// The nearest border across which another power leads on the first day; off the map, the border whose
  /// uncertainty covers the position; nil if there is none.
  public let border: BorderDistance?
  /// What kind of line that border is on the first day; nil without one, or where it is none then.
  public let borderKind: Border.Kind?
  /// Along what that border runs throughout, if it is a treaty's line along one meridian or one parallel.
  public let borderCourse: Border.Course?
  /// The nearby railways on the first day, nearest first.
  public let railways: [NearbyRailway]
  /// Warnings for a careful reader.
  public let warnings: [Warning]

  /// The finding for a position.
  public enum Finding: Hashable, Sendable {
    /// The position is off the map.
    case outside
    /// The period lies before the calendar of the data set.
    case before
    /// The period lies after the calendar of the data set.
    case after
    /// One verdict holds on every day asked about.
    case constant(Stretch)
    /// The verdict changes within the period; the stretches follow each other without gaps.
    case changed([Stretch])
  }

  /// The word for the finding in the command's output and files.
  public var status: String {
    switch finding {
    case .outside: "outside"
    case .before: "before"
    case .after: "after"
    case .constant(let stretch): stretch.verdict.status.rawValue
    case .changed: "changed"
    }
  }

  /// The certainty of the verdict, if one holds on every day asked about: at most probable where the position lies on
  /// a border on one of them, or closer to one than its uncertainty.
  public var certainty: Certainty? { constant?.certainty }

  /// The verdict if one holds on every day asked about.
  public var verdict: Verdict? { constant?.verdict }

  private var constant: Stretch? {
    if case .constant(let stretch) = finding { stretch } else { nil }
  }
}
