/// A named list of features, one of several in a TopoJSON file over the same coverage.
public struct TopologyLayer: Hashable, Sendable {
  /// The name of the object in the file.
  public let name: String
  /// The features, in the order in which they are written.
  public let features: [MergedFeature]

  /// A layer of that name and those features.
  public init(_ name: String, _ features: [MergedFeature]) {
    self.name = name
    self.features = features
  }
}
