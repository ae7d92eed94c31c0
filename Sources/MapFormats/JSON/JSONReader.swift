/// Reads a JSON text (RFC 8259) from start to end, value by value, and refuses invalid JSON.
///
/// Refused are invalid UTF-8, duplicate names in an object, unpaired surrogates, numbers too large for a
/// double, nesting deeper than ``greatestDepth``, and anything after the value. A byte order mark at the
/// start is skipped. The text is read once and only requested values are built, so reading costs a few
/// nanoseconds per byte.
///
/// After ``beginObject()`` call ``nextName()`` until it is nil, after ``beginArray()`` call ``nextElement()``
/// until it is false, and each time read or skip exactly one value. A copy of a reader is a bookmark from
/// which reading can continue any number of times.
///
/// ```swift
/// var reader = JSONReader(bytes)
/// try reader.beginObject()
/// while let name = try reader.nextName() {
///   if name == "area_km2" { area = try reader.number() } else { try reader.skip() }
/// }
/// try reader.end()
/// ```
public struct JSONReader: Sendable {
  /// The maximum nesting of containers.
  public static let greatestDepth = 128

  let bytes: [UInt8]
  var offset: Int
  private var depth = 0
  /// One bit for each, the innermost lowest: whether it is an object.
  private var objects: UInt128 = 0
  /// Whether the innermost has just begun.
  private var isFresh = false
  /// The names so far in each open object.
  var names = NameStack()

  /// A reader at the start of a text.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The kind of the next value, which is not read yet.
  public mutating func kind() throws(JSONError) -> JSONKind {
    skipSpace()
    guard let kind = JSONKind(firstByte: byte) else { throw error(expected: "a value") }
    return kind
  }

  /// Enters an object.
  public mutating func beginObject() throws(JSONError) {
    try begin(.object)
    names.begin()
  }

  /// Enters an array.
  public mutating func beginArray() throws(JSONError) {
    try begin(.array)
  }

  /// Advances to the value of the next member and returns its name; nil, leaving the object, at its end.
  public mutating func nextName() throws(JSONError) -> String? {
    guard let span = try nextNameSpan() else { return nil }
    return try text(of: span)
  }

  /// Advances to the value of the next member and returns the range of its name; nil, leaving the object, at
  /// its end.
  mutating func nextNameSpan() throws(JSONError) -> JSONSpan? {
    precondition(objects & 1 == 1, "a name was asked for outside of an object")
    guard try advance(to: "a name in quotation marks") else {
      names.end()
      return nil
    }
    let start = offset
    guard byte == UInt8(ascii: "\"") else { throw error(expected: "a name in quotation marks") }
    let name = try passOverString()
    guard try isNew(name) else {
      let found = "\"\(try text(of: name))\" again"
      throw error(at: start, found: found, expected: "each name once in an object")
    }
    skipSpace()
    guard byte == UInt8(ascii: ":") else { throw error(expected: "\":\"") }
    offset += 1
    return name
  }

  /// Advances to the next element; false, leaving the array, at its end.
  public mutating func nextElement() throws(JSONError) -> Bool {
    precondition(depth > 0 && objects & 1 == 0, "an element was asked for outside of an array")
    return try advance(to: "a value")
  }

  /// Checks that only white space follows.
  public mutating func end() throws(JSONError) {
    skipSpace()
    guard offset == bytes.count else { throw error(expected: "the end of the text") }
  }

  private mutating func begin(_ kind: JSONKind) throws(JSONError) {
    try expect(kind)
    guard depth < Self.greatestDepth else {
      throw error(found: "\(kind) in \(Self.greatestDepth) others", expected: "a text less deep")
    }
    offset += 1
    depth += 1
    objects = objects &<< 1 | (kind == .object ? 1 : 0)
    isFresh = true
  }

  /// Skips a comma, if one is expected; false, leaving the container, at its end.
  private mutating func advance(to expected: StaticString) throws(JSONError) -> Bool {
    let end = objects & 1 == 1 ? UInt8(ascii: "}") : UInt8(ascii: "]")
    skipSpace()
    if byte == end {
      offset += 1
      depth -= 1
      objects = objects &>> 1
      isFresh = false
      return false
    }
    if isFresh {
      isFresh = false
      return true
    }
    guard byte == UInt8(ascii: ",") else {
      throw error(expected: "\",\" or \"\(Character(Unicode.Scalar(end)))\"")
    }
    offset += 1
    skipSpace()
    guard byte != end else { throw error(expected: expected.description) }
    return true
  }
}

extension JSONReader {
  /// The byte at the offset; 0, which no text has outside strings, at the end.
  @inline(__always)
  var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  @inline(__always)
  mutating func skipSpace() {
    while byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  /// Advances to the next value and checks its kind.
  @inline(__always)
  mutating func expect(_ kind: JSONKind) throws(JSONError) {
    skipSpace()
    let found = JSONKind(firstByte: byte)
    guard found == kind else {
      throw error(found: found?.description ?? foundHere(at: offset), expected: kind.description)
    }
  }
}
