public import MapGeometry

/// Rows of values under named columns; every row has a value for every column.
public struct CSVTable: Hashable, Sendable {
  /// The columns' names, in order.
  public let columns: [String]
  /// The rows, in order.
  public private(set) var rows: [[PropertyValue]] = []

  /// A table without rows.
  public init(columns: [String]) {
    self.columns = columns
  }

  /// The properties of features: a column for each name, in the order of first occurrence, null where a
  /// feature has no value of that name.
  public init(_ features: [Feature]) {
    var columns: [String] = []
    var known: Set<String> = []
    for property in features.lazy.flatMap(\.properties) where known.insert(property.name).inserted {
      columns.append(property.name)
    }
    self.columns = columns
    rows = features.map { feature in columns.map { feature[$0] ?? .null } }
  }

  /// Adds a row; fails unless it has one value for each column.
  public mutating func append(_ row: [PropertyValue]) throws(CSVRowError) {
    guard row.count == columns.count else {
      throw CSVRowError(row: rows.count + 1, found: row.count, expected: columns.count)
    }
    rows.append(row)
  }
}

/// Why values are not a row of a table.
public struct CSVRowError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The row, counted from 1 without the header.
  public let row: Int
  /// The number of values.
  public let found: Int
  /// The number of columns.
  public let expected: Int

  /// What was found and what was expected.
  public var description: String {
    "row \(row): found \(found.counted("value")), expected \(expected), one for each column"
  }
}
