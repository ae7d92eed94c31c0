import MapGeometry

/// A layer of a stacked plot: a value that changes on days and is constant between them.
public struct ChartLayer: Hashable, Sendable {
  /// How it is filled.
  public var fill: GroundFill
  /// What is written in it where there is room, the longest first.
  public var labels: [String]
  /// The values from their days on, in the order of the days.
  public var steps: [Step]
  /// The tooltip.
  public var title: MapTitle?
  /// More about it, for scripts.
  public var attributes: [DataAttribute]

  /// A value from a day on.
  public struct Step: Hashable, Sendable {
    /// The first day with the value.
    public let day: Int
    /// The value; not negative.
    public let value: Double

    /// A value from a day on.
    public init(day: Int, value: Double) {
      self.day = day
      self.value = value
    }
  }

  /// A layer of these values.
  public init(
    fill: GroundFill,
    labels: [String],
    steps: [Step],
    title: MapTitle? = nil,
    attributes: [DataAttribute] = []
  ) {
    self.fill = fill
    self.labels = labels
    self.steps = steps
    self.title = title
    self.attributes = attributes
  }

  /// The value on a day; 0 before the first step.
  public func value(on day: Int) -> Double {
    let after = steps.partitioningIndex { $0.day > day }
    return after == 0 ? 0 : steps[after - 1].value
  }
}
