/// A border as its instrument words it: steps that are executed over the base map.
public struct Delimitation: Hashable, Sendable {
  package let id: String
  /// The steps in the order of the text.
  package let steps: [Step]

  package init(id: String, steps: [Step]) {
    self.id = id
    self.steps = steps
  }
}
