public import MapGeometry

/// A layer of the base map: features of one kind under one name.
public struct BaseLayer: Sendable {
  /// The layer's name, as delimitations and plans give it: `rivers`.
  public let name: String
  /// The features.
  public let features: [Feature]

  /// A layer of that name.
  public init(name: String, features: [Feature]) {
    self.name = name
    self.features = features
  }

  /// Every line of the features whose attributes each have one of the values of `conditions`.
  ///
  /// A condition on two names joined by `|` holds when the two attributes have the two values, joined the same
  /// way, in either order: `adm0_left|adm0_right` = `China|Russia`.
  func lines(where conditions: [String: [String]]) -> [LineString] {
    features.filter { feature in
      conditions.allSatisfy { condition in
        condition.value.contains { feature.satisfies(name: condition.key, value: $0) }
      }
    }
    .flatMap { $0.geometry?.lines ?? [] }
  }
}

extension Feature {
  fileprivate func satisfies(name: String, value: String) -> Bool {
    let names = name.split(separator: "|").map(String.init)
    let values = value.split(separator: "|").map(String.init)
    let found = names.map { self[$0]?.text ?? "" }
    return found == values || (names.count == 2 && found == values.reversed())
  }
}

extension PropertyValue {
  /// The value as conditions compare it.
  fileprivate var text: String {
    switch self {
    case .null: ""
    case .boolean(let value): String(value)
    case .integer(let value): String(value)
    case .number(let value): Int(exactly: value).map { String($0) } ?? String(value)
    case .string(let value), .date(let value): value
    }
  }
}
