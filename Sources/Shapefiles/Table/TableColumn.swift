import MapGeometry

/// A column of a table in the format.
struct TableColumn: Equatable {
  let name: [UInt8]
  /// The letter of the type: C, N, F, L or D.
  let type: UInt8
  /// The width of a value in bytes.
  let width: Int
  /// The number of digits after the decimal point.
  let decimals: Int

  /// The type of the values; nil for an unsupported type.
  var valueType: LayerField.ValueType? {
    switch Character(Unicode.Scalar(type)) {
    case "C": .text
    case "N": decimals == 0 && width <= 18 ? .integer : .number
    case "F": .number
    case "L": .boolean
    case "D": .date
    default: nil
    }
  }
}
