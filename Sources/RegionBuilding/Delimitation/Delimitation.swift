/// A border as its instrument words it: steps that are carried out over the base map.
public struct Delimitation: Hashable, Sendable {
  /// The id of the line.
  public let id: String
  /// The steps in the order of the text.
  public let steps: [Step]

  /// A delimitation of these steps.
  public init(id: String, steps: [Step]) {
    self.id = id
    self.steps = steps
  }
}
