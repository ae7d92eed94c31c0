import MapGeometry

/// A column of a table as the format has it.
struct TableColumn: Equatable {
  let name: [UInt8]
  /// The letter of the type: C, N, F, L or D.
  let type: UInt8
  /// How many bytes a value takes.
  let width: Int
  /// How many of them stand behind the decimal point.
  let decimals: Int

  /// What the values are; nil for a type of which no value can be read.
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
