import Diplomacy
import MapFormats
import MapGeometry

/// Writes the items of `answers.cbor`.
struct AtlasWriter {
  /// How many parts the file has: format, ids, the data set itself, eleven lists, three of the coverage.
  static let parts = 17

  var file = CBORWriter()
  private let ids: [String: Int]

  /// Writes the start of the file.
  init(ids names: Set<String>) {
    let sorted = names.sorted()
    ids = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    file.list(count: Self.parts)
    text(AtlasWords.format)
    texts(sorted)
  }

  // MARK: Items

  mutating func optional<Value>(_ value: Value?, _ write: (inout AtlasWriter, Value) -> Void) {
    if let value { write(&self, value) } else { file.null() }
  }

  mutating func text(_ value: String) { file.text(value) }
  mutating func text(_ value: String?) { optional(value) { $0.text($1) } }
  mutating func flag(_ value: Bool) { file.boolean(value) }
  mutating func number(_ value: Double) { file.number(value) }

  /// The index of something that the atlas is known to have; traps otherwise.
  mutating func number(of name: String, _ index: Int?) {
    guard let index else { preconditionFailure("\(name) has no number in the atlas") }
    file.integer(index)
  }

  private mutating func id(_ name: String) { number(of: name, ids[name]) }

  mutating func identifier<Entity>(_ value: Identifier<Entity>) { id(value.name) }
  mutating func identifier<Entity>(_ value: Identifier<Entity>?) { optional(value) { $0.identifier($1) } }
  mutating func region(_ value: RegionID) { id(value.name) }

  /// One of the words of an enumeration.
  mutating func word<Word: Equatable>(_ value: Word, _ words: [Word]) {
    number(of: "\(value)", words.firstIndex(of: value))
  }

  mutating func day(_ value: HistoricalDate) { file.integer(Int(value.dayNumber)) }
  mutating func day(_ value: HistoricalDate?) { optional(value) { $0.day($1) } }

  mutating func position(_ value: Position) {
    file.integer(Int(value.x))
    file.integer(Int(value.y))
  }

  mutating func line(_ value: LineString) { file.steps(value.steps) }

  // MARK: Lists

  mutating func list<Value>(_ values: [Value], _ write: (inout AtlasWriter, Value) -> Void) {
    file.list(count: values.count)
    for value in values { write(&self, value) }
  }

  mutating func rows<Row: AtlasRow>(_ rows: [Row]) {
    list(rows) { $0.row($1) }
  }

  mutating func row<Row: AtlasRow>(_ row: Row) {
    file.list(count: Row.columns)
    row.write(to: &self)
  }

  /// A date of a source: a plain day as its number, any other as a row.
  mutating func date(_ value: EDTF) {
    if let day = value.earliest, value == EDTF(day) { self.day(day) } else { row(value) }
  }

  mutating func date(_ value: EDTF?) { optional(value) { $0.date($1) } }

  mutating func texts(_ values: [String]) { list(values) { $0.text($1) } }
  mutating func identifiers<Entity>(_ values: [Identifier<Entity>]) { list(values) { $0.identifier($1) } }
  mutating func regions(_ values: [RegionID]) { list(values) { $0.region($1) } }
}
