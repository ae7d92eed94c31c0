import MapGeometry

/// A column of a layer: a name, and what its values are.
public struct GeoPackageField: Hashable, Sendable {
  /// The name: not empty, no control character.
  public let name: String
  /// What the values are, where they are not null.
  public let type: ValueType

  /// What the values of a field are.
  public enum ValueType: String, Hashable, Sendable {
    /// Text of any length.
    case text = "TEXT"
    /// A whole number.
    case integer = "INTEGER"
    /// A finite number that may have decimals.
    case number = "DOUBLE"
    /// Yes or no.
    case boolean = "BOOLEAN"
    /// A full calendar day, `YYYY-MM-DD`.
    case date = "DATE"
    /// A moment, read as the text that the file has; never written.
    case dateTime = "DATETIME"

    /// Whether a field of this type can hold the value; every type holds null.
    func holds(_ value: PropertyValue) -> Bool {
      switch (self, value) {
      case (_, .null), (.text, .string), (.dateTime, .string), (.integer, .integer), (.number, .number),
        (.boolean, .boolean), (.date, .date):
        true
      default: false
      }
    }

    /// The type that a column's declaration stands for; nil for bytes and for what no property can hold.
    ///
    /// The format's own names first; then SQLite's rule of what a name contains, for columns that other
    /// programs declared as they liked.
    init?(declared declaration: String) {
      let words = declaration.uppercased()
      let name = words.prefix { $0 != "(" }.filter { !$0.isWhitespace }
      switch name {
      case "POINT", "MULTIPOINT", "LINESTRING", "MULTILINESTRING": return nil
      case "BOOLEAN", "BOOL": self = .boolean
      case "DATE": self = .date
      case "DATETIME", "TIMESTAMP": self = .dateTime
      case _ where name.contains("INT"): self = .integer
      case _ where ["CHAR", "CLOB", "TEXT", "STRING", "JSON"].contains { name.contains($0) }: self = .text
      case _ where ["REAL", "FLOA", "DOUB", "NUMERIC", "DECIMAL"].contains { name.contains($0) }:
        self = .number
      default: return nil
      }
    }
  }

  /// A field of that name and type; whether a layer can have it is looked at when the layer is made.
  public init(_ name: String, _ type: ValueType) {
    self.name = name
    self.type = type
  }
}
