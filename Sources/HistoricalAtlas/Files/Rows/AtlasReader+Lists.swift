import Diplomacy
import MapFormats
import MapGeometry

/// Lists of items, and rows: lists of which every item is known.
extension AtlasReader {
  /// A list of items that are not rows.
  mutating func list<Value>(
    _ read: (inout AtlasReader) throws(CBORError) -> Value
  ) throws(CBORError) -> [Value] {
    let count = try file.list()
    guard count > 0 else { return [] }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// A list of rows.
  mutating func rows<Row: AtlasRow>() throws(CBORError) -> [Row] {
    let count = try file.list(itemsOfAtLeast: Row.columns + 1)
    guard count > 0 else { return [] }
    var rows: [Row] = []
    rows.reserveCapacity(count)
    for _ in 0..<count { rows.append(try row()) }
    return rows
  }

  /// A list of rows with ascending ids, as required to find entries.
  mutating func entries<Row: AtlasRow, ID: Comparable>(_ id: (Row) -> ID) throws(CBORError) -> [Row] {
    let rows: [Row] = try rows()
    for (one, next) in zip(rows.lazy.map(id), rows.lazy.dropFirst().map(id)) where one >= next {
      throw fault("\(next) behind \(one)", "ids in their order, each once")
    }
    return rows
  }

  /// A row.
  mutating func row<Row: AtlasRow>() throws(CBORError) -> Row {
    try begin(columns: Row.columns)
    return try Row(&self)
  }

  /// A date of a source: a day number, or a row.
  mutating func date() throws(CBORError) -> EDTF {
    file.isList ? try row() : EDTF(try day())
  }

  mutating func optionalDate() throws(CBORError) -> EDTF? { file.passOverNull() ? nil : try date() }

  /// Enters a list that must have that many items.
  mutating func begin(columns: Int) throws(CBORError) {
    let count = try file.list()
    guard count == columns else { throw fault("a list of \(count)", "one of \(columns)") }
  }

  mutating func texts() throws(CBORError) -> [String] {
    try list { row throws(CBORError) in try row.text() }
  }

  mutating func identifiers<Entity>() throws(CBORError) -> [Identifier<Entity>] {
    try list { row throws(CBORError) in try row.identifier() }
  }

  mutating func regions() throws(CBORError) -> [RegionID] {
    try list { row throws(CBORError) in try row.region() }
  }
}
