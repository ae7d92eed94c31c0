import Diplomacy
import MapFormats
import MapGeometry

/// Reads the items of `answers.cbor`, in which ids, words and days are numbers.
struct AtlasReader {
  var file: CBORReader
  /// The ids of everything, each once.
  private var ids: [String] = []

  /// Reads the start of the file: its format with the words of the program that wrote it, and the ids.
  init(_ bytes: UnsafeRawBufferPointer) throws(CBORError) {
    file = CBORReader(bytes)
    try begin(columns: AtlasWriter.parts)
    let format = try file.text()
    guard format == AtlasWords.format else { throw fault("\"\(format)\"", "\"\(AtlasWords.format)\"") }
    ids = try list { row throws(CBORError) in try row.id() }
  }

  /// An error in the last item read.
  func fault(_ found: String, _ expected: String) -> CBORError {
    CBORError(offset: file.offset, found: found, expected: expected)
  }

  /// A value, or null.
  mutating func optional<Value>(
    _ read: (inout AtlasReader) throws(CBORError) -> Value
  ) throws(CBORError) -> Value? {
    file.passOverNull() ? nil : try read(&self)
  }

  mutating func text() throws(CBORError) -> String { try file.text() }

  mutating func optionalText() throws(CBORError) -> String? { file.passOverNull() ? nil : try text() }

  /// An id stored as a text.
  mutating func id() throws(CBORError) -> String {
    let id = try text()
    guard RegionID.isWellFormed(id) else { throw fault("\"\(id)\"", "an id") }
    return id
  }

  mutating func flag() throws(CBORError) -> Bool { try file.boolean() }

  /// A distance: at most half the circumference of the globe.
  mutating func kilometres() throws(CBORError) -> Double { try number(upTo: Ellipsoid.greatestDistance) }

  /// An area: at most the surface of the globe.
  mutating func squareKilometres() throws(CBORError) -> Double { try number(upTo: Ellipsoid.wholeArea) }

  private mutating func number(upTo greatest: Double) throws(CBORError) -> Double {
    let number = try file.number()
    guard number >= 0, number <= greatest else {
      throw fault("\(number)", "a number from 0 to \(Int(greatest))")
    }
    return number
  }

  /// An id of whatever is expected.
  mutating func identifier<Entity>() throws(CBORError) -> Identifier<Entity> {
    Identifier(knownValid: ids[try file.index(below: ids.count)])
  }

  mutating func region() throws(CBORError) -> RegionID {
    RegionID(knownValid: ids[try file.index(below: ids.count)])
  }

  /// One of the words of an enumeration.
  mutating func word<Word>(_ words: [Word]) throws(CBORError) -> Word {
    words[try file.index(below: words.count)]
  }

  mutating func day() throws(CBORError) -> HistoricalDate {
    let number = try file.integer()
    guard let day = Int32(exactly: number).flatMap({ try? HistoricalDate(dayNumber: $0) }) else {
      throw fault("\(number)", "the number of a day")
    }
    return day
  }

  mutating func optionalDay() throws(CBORError) -> HistoricalDate? { file.passOverNull() ? nil : try day() }

  mutating func position() throws(CBORError) -> Position {
    let (x, y) = (try file.integer(), try file.integer())
    guard let steps = Int32(exactly: x).flatMap({ x in Int32(exactly: y).map { (x: x, y: $0) } }),
      let position = try? Position(x: steps.x, y: steps.y)
    else { throw fault("\(x),\(y)", "steps of a grid on the globe") }
    return position
  }

  mutating func line() throws(CBORError) -> LineString {
    guard let line = LineString(littleEndianSteps: try file.steps()) else {
      throw fault("other positions", "two or more that differ, on the globe")
    }
    return line
  }
}
