/// The days across a chart, each equally wide, as numbers that count days.
public struct ChartAxis: Hashable, Sendable {
  /// The first day.
  public let start: Int
  /// The day after the last; greater than the first.
  public let end: Int
  /// The days of which the data say something; the others are marked as beyond them.
  public let known: Range<Int>
  /// Sets of ticks, the finest first: the first whose texts have room is drawn.
  public let ticks: [[ChartTick]]

  /// The days from one up to, but not including, another; at least one.
  public init(start: Int, end: Int, known: Range<Int>, ticks: [[ChartTick]]) {
    self.start = start
    self.end = max(end, start + 1)
    self.known = known
    self.ticks = ticks
  }
}

/// A day that is named on the axis.
public struct ChartTick: Hashable, Sendable {
  /// The day.
  public let day: Int
  /// What stands there.
  public let text: String

  /// A named day.
  public init(day: Int, text: String) {
    self.day = day
    self.text = text
  }
}
