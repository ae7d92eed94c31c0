import MapFormats

/// An entry with a row in `answers.cbor`: a list with one item per column.
protocol AtlasRow {
  /// How many items a row has.
  static var columns: Int { get }

  /// Reads the items of a row.
  init(_ row: inout AtlasReader) throws(CBORError)

  /// Writes the items of a row.
  func write(to row: inout AtlasWriter)
}
