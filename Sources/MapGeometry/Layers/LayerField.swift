/// A named attribute that every feature of a layer has, and what its values are.
public struct LayerField: Hashable, Sendable {
  /// The name in every format except shapefiles.
  public let name: String
  /// The name of at most ten characters, for shapefiles.
  public let shortName: String
  /// The type of the values that are not null.
  public let type: ValueType

  /// The type of the values of a field.
  public enum ValueType: String, Hashable, Sendable {
    /// Text of any length.
    case text
    /// A whole number.
    case integer
    /// A finite number that may have decimals.
    case number
    /// Yes or no.
    case boolean
    /// A full calendar day of the years 1 to 9999.
    case date

    /// Whether a field of this type can store the value; every type can store null.
    func holds(_ value: PropertyValue) -> Bool {
      switch (self, value) {
      case (_, .null), (.text, .string), (.integer, .integer), (.number, .number),
        (.boolean, .boolean), (.date, .date):
        true
      default: false
      }
    }
  }

  /// A field of that name and type; whether a format can hold it is looked at when a layer is made.
  public init(_ name: String, _ type: ValueType = .text, short: String? = nil) {
    self.name = name
    self.type = type
    shortName = short ?? name
  }
}
