/// A group of the legend: a heading and its samples, in one line where there is room.
public struct ChartLegendGroup: Hashable, Sendable {
  /// The heading, such as a power; may be empty.
  public var heading: String
  /// The samples and what they mean.
  public var entries: [Entry]

  /// A sample and what it means.
  public struct Entry: Hashable, Sendable {
    /// What the sample shows.
    public enum Sample: Hashable, Sendable {
      /// A filled bar.
      case fill(GroundFill)
      /// The line under what is secret.
      case secret
      /// Days beyond the data.
      case beyond
    }

    /// What the sample shows.
    public var sample: Sample
    /// What it means.
    public var text: String

    /// A sample and what it means.
    public init(_ sample: Sample, _ text: String) {
      self.sample = sample
      self.text = text
    }
  }

  /// A group of samples.
  public init(heading: String, entries: [Entry]) {
    self.heading = heading
    self.entries = entries
  }
}
