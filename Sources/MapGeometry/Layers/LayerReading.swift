/// A layer as it was read, and everything that was wrong with its features.
package struct LayerReading<Layer> {
  package let layer: Layer
  package let problems: [LayerProblem]

  package init(layer: Layer, problems: [LayerProblem]) {
    self.layer = layer
    self.problems = problems
  }

  /// The layer, if nothing at all was wrong.
  package func strict() throws(LayerError) -> Layer {
    guard problems.isEmpty else { throw LayerError(problems: problems) }
    return layer
  }

  /// The layer, when nothing was wrong but that it lacks parts without extent and columns that no property can hold.
  package func lenient(_ leftOut: inout [LayerProblem]) throws(LayerError) -> Layer {
    let others = problems.filter { $0.kind != .degenerate && $0.kind != .field }
    guard others.isEmpty else { throw LayerError(problems: others) }
    leftOut += problems
    return layer
  }
}
