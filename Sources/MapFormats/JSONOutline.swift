/// Where everything stands in a JSON text that was read and checked once, from its start to its end.
final class JSONOutline: Sendable {
  let bytes: [UInt8]
  /// Every value in the order of the text, in front of each member's value its name.
  let entries: [Entry]

  /// Where a name or a value stands.
  struct Entry: Sendable {
    let kind: Kind
    /// The first byte; of a string the first behind the quotation mark.
    let start: UInt32
    /// The byte behind the last; of an object or an array the entry behind its last one.
    fileprivate(set) var end: UInt32
  }

  /// What stands there.
  enum Kind: Sendable {
    case object
    case array
    case string(JSONSpan.Form)
    case number
    case boolean
    case null
  }

  /// How long a text can be, in bytes.
  static let greatestSize = Int(UInt32.max)

  /// Reads a whole text.
  init(_ bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    guard bytes.count <= Self.greatestSize else {
      throw reader.error(found: "\(bytes.count) bytes", expected: "at most \(Self.greatestSize)")
    }
    var entries: [Entry] = []
    entries.reserveCapacity(bytes.count / 12)
    try reader.outline(into: &entries)
    try reader.end()
    self.bytes = bytes
    self.entries = entries
  }
}

extension JSONReader {
  /// Reads the next value and appends it with all that is in it.
  fileprivate mutating func outline(into entries: inout [JSONOutline.Entry]) throws(JSONError) {
    let kind = try kind()
    let start = UInt32(truncatingIfNeeded: offset)
    let index = entries.count
    switch kind {
    case .object:
      entries.append(JSONOutline.Entry(kind: .object, start: start, end: 0))
      try beginObject()
      while let name = try nextNameSpan() {
        entries.append(JSONOutline.Entry(name))
        try outline(into: &entries)
      }
      entries[index].end = UInt32(truncatingIfNeeded: entries.count)
    case .array:
      entries.append(JSONOutline.Entry(kind: .array, start: start, end: 0))
      try beginArray()
      while try nextElement() { try outline(into: &entries) }
      entries[index].end = UInt32(truncatingIfNeeded: entries.count)
    case .string: entries.append(JSONOutline.Entry(try passOverString()))
    case .number:
      _ = try anyNumber()
      entries.append(JSONOutline.Entry(kind: .number, start: start, end: UInt32(truncatingIfNeeded: offset)))
    case .boolean:
      _ = try boolean()
      entries.append(JSONOutline.Entry(kind: .boolean, start: start, end: UInt32(truncatingIfNeeded: offset)))
    case .null:
      try read(word: "null")
      entries.append(JSONOutline.Entry(kind: .null, start: start, end: UInt32(truncatingIfNeeded: offset)))
    }
  }
}

extension JSONOutline.Entry {
  /// A string.
  fileprivate init(_ span: JSONSpan) {
    self.init(
      kind: .string(span.form),
      start: UInt32(truncatingIfNeeded: span.start),
      end: UInt32(truncatingIfNeeded: span.end)
    )
  }
}
