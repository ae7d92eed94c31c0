package import MapGeometry

/// A layer of the base map: features of one kind under one name.
public struct BaseLayer: Sendable {
  /// The layer's name, as delimitations and plans give it: `rivers`.
  package let name: String
  /// The features of the layer, in the order of its file; base lines select them by their attributes.
  package let features: [Feature]

  package init(name: String, features: [Feature]) {
    self.name = name
    self.features = features
  }

  /// Every line of the features whose attributes each have one of the values of `conditions`.
  ///
  /// A condition on two names joined by `|` holds if the two attributes have the two values, joined the same
  /// way, in either order: `adm0_left|adm0_right` = `China|Russia`.
  func lines(where conditions: [String: [String]]) -> [LineString] {
    numbered(where: conditions).flatMap { $0.feature.geometry?.lines ?? [] }
  }

  /// The features that satisfy the conditions, in their order, each with its number in the layer, counted from 1.
  ///
  /// For the conditions see `where` in the reference of the files.
  package func numbered(where conditions: [String: [String]]) -> [(number: Int, feature: Feature)] {
    features.enumerated().filter { _, feature in
      conditions.allSatisfy { condition in
        condition.value.contains { feature.satisfies(name: condition.key, value: $0) }
      }
    }
    .map { ($0.offset + 1, $0.element) }
  }

  /// The outer rings of the polygons that lie in no other: lakes, and islands in them, are part of their
  /// land.
  var shores: [Ring] {
    let rings = features.flatMap { $0.geometry?.polygons ?? [] }.map(\.outer)
    let boxes = rings.map(\.boundingBox)
    return rings.indices.filter { index in
      !rings.indices.contains { other in
        other != index && boxes[other].contains(boxes[index])
          && rings[other].side(of: rings[index].positions[0]) == .inside
      }
    }
    .map { rings[$0] }
  }
}

extension Feature {
  /// The value of an attribute as compared by conditions: integers without decimals; empty if missing.
  package func condition(_ name: String) -> String { self[name]?.text ?? "" }

  fileprivate func satisfies(name: String, value: String) -> Bool {
    guard name.contains("|") else { return condition(name) == value }
    let names = name.split(separator: "|").map(String.init)
    let values = value.split(separator: "|").map(String.init)
    let found = names.map { self[$0]?.text ?? "" }
    return found == values || (names.count == 2 && found == values.reversed())
  }
}
