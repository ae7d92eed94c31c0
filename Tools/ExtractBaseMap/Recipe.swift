import MapGeometry
import Shapefiles

/// How one layer of the base map is made from one layer of Natural Earth.
struct Recipe: Sendable {
  /// The name of the new layer, without extension.
  let name: String
  /// The name of Natural Earth's layer, without extension.
  let source: String
  /// Whether the source has a table; without one, only its shapes are read.
  var hasTable = true
  /// The encoding for texts that are invalid in the encoding named by the source's table.
  var fallback: TextEncoding?
  /// The attributes to write.
  let columns: [Column]
  /// Whether a feature of the source belongs in the layer, wherever it is.
  var includes: @Sendable (Feature) -> Bool = { _ in true }

  /// An attribute of the layer, and how its value is derived from a feature of the source.
  struct Column: Sendable {
    /// The name, of at most ten characters.
    let name: String
    let type: LayerField.ValueType
    /// The value for the feature of that record of the source.
    let value: @Sendable (_ record: Int, _ feature: Feature) -> PropertyValue

    /// The source's attribute as it is.
    static func copy(
      _ name: String,
      _ type: LayerField.ValueType,
      as newName: String? = nil
    ) -> Column {
      Column(name: newName ?? name, type: type) { _, feature in feature[name] ?? .null }
    }

    /// The source's attribute, an integer in a column with decimals.
    static func whole(_ name: String) -> Column {
      Column(name: name, type: .integer) { _, feature in
        PropertyValue(whole: feature[name] ?? .null)
      }
    }
  }
}

extension PropertyValue {
  /// A number without decimals as an integer; every other value as it is.
  init(whole value: PropertyValue) {
    if case .number(let number) = value, let integer = Int(exactly: number) {
      self = .integer(integer)
    } else {
      self = value
    }
  }
}
