import MapGeometry

/// A column of a layer: a name of one to ten characters, and what its values are.
///
/// Widths are no part of a field: they are measured from the values when the layer is written.
public struct ShapefileField: Hashable, Sendable {
  /// The name: one to ten characters, no space at either end, no control character.
  public let name: String
  /// What the values are, where they are not null.
  public let type: ValueType

  /// What the values of a field are.
  public enum ValueType: String, Hashable, Sendable {
    /// Text of at most 254 bytes of UTF-8.
    case text
    /// A whole number of at most 18 characters, sign included.
    case integer
    /// A finite number that may have decimals.
    case number
    /// Yes or no.
    case boolean
    /// A full calendar day of the years 1 to 9999.
    case date

    /// Whether a field of this type can hold the value; every type holds null.
    func holds(_ value: PropertyValue) -> Bool {
      switch (self, value) {
      case (_, .null), (.text, .string), (.integer, .integer), (.number, .number),
        (.boolean, .boolean), (.date, .date):
        true
      default: false
      }
    }
  }

  /// A field of that name and type.
  ///
  /// - Throws: A problem that names the field when its name is not one that a table can hold.
  public init(_ name: String, _ type: ValueType) throws(ShapefileError) {
    guard (1...10).contains(name.unicodeScalars.count) else {
      throw ShapefileError(
        ShapefileProblem(
          .field,
          field: name,
          found: "a name of \(name.unicodeScalars.count.counted("character"))",
          expected: "a name of 1 to 10 characters"
        )
      )
    }
    let isControlled = name.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
    guard !isControlled, name.first != " ", name.last != " " else {
      throw ShapefileError(
        ShapefileProblem(
          .field,
          field: name,
          found: "a name with a control character, or a space at an end",
          expected: "a name without"
        )
      )
    }
    self.name = name
    self.type = type
  }
}
