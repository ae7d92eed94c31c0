/// Which properties of a feature are its first and last day, both inclusive.
public struct FeatureTime: Hashable, Sendable {
  /// The name of the property with the first day.
  public let start: String
  /// The name of the property with the last day.
  public let end: String

  /// The days of those properties.
  public init(start: String, end: String) {
    self.start = start
    self.end = end
  }
}
