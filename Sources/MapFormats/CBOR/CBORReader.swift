import MapGeometry

/// Reads CBOR (RFC 8949) item by item; never reads outside the bytes.
///
/// Reads the items that ``CBORWriter`` writes. Indefinite lengths, and half or single floats instead of
/// doubles, are refused.
package struct CBORReader {
  let bytes: UnsafeRawBufferPointer
  /// The first byte of the next item.
  package internal(set) var offset = 0

  /// A reader of bytes that must stay in place while it reads.
  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Skips a null; false, without moving, if there is a value.
  package mutating func passOverNull() -> Bool {
    guard offset < bytes.count, bytes[offset] == CBORMark.null else { return false }
    offset &+= 1
    return true
  }

  package var isList: Bool { begins(.list) }

  package mutating func boolean() throws(CBORError) -> Bool {
    guard offset < bytes.count, bytes[offset] & 0xFE == CBORMark.no else { throw fault("true or false") }
    offset &+= 1
    return bytes[offset &- 1] == CBORMark.yes
  }

  package mutating func integer() throws(CBORError) -> Int {
    let start = offset
    guard offset < bytes.count, bytes[offset] < 0x40 else { throw fault("a whole number") }
    let isNegative = bytes[offset] >= 0x20
    let value = try head()
    guard value <= UInt64(Int.max) else {
      throw CBORError(offset: start, found: "\(value)", expected: "a number of 63 bits")
    }
    return isNegative ? ~Int(value) : Int(value)
  }

  /// Reads an integer from 0 up to, but not including, a bound.
  package mutating func index(below bound: Int) throws(CBORError) -> Int {
    let start = offset
    guard begins(.unsigned) else { throw fault("a number that is not negative") }
    let index = try head()
    guard index < UInt64(bound) else {
      throw CBORError(offset: start, found: "\(index)", expected: "a number less than \(bound)")
    }
    return Int(index)
  }

  package mutating func number() throws(CBORError) -> Double {
    guard offset < bytes.count, bytes[offset] == CBORMark.double else { throw fault("a number") }
    return Double(bitPattern: try head())
  }

  /// Reads a text without hidden control characters.
  package mutating func text() throws(CBORError) -> String {
    let start = offset
    let found = UnsafeRawBufferPointer(rebasing: bytes[try span(.text, "a text")])
    let text = found.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
    guard !found.isPrintableASCII else { return text }
    // Invalid UTF-8 becomes replacement characters, and so different bytes. `String(validating:as:)` takes
    // longer.
    guard text.utf8.elementsEqual(found) else {
      throw CBORError(offset: start, found: "bytes that are no UTF-8", expected: "a text")
    }
    if let hidden = text.firstHidden {
      throw CBORError(offset: offset, found: hidden.code, expected: "a text without control characters")
    }
    return text
  }

  /// Enters a list and returns its number of items.
  ///
  /// - Parameter size: The minimum bytes per item, so that the count cannot exceed what the bytes allow.
  package mutating func list(itemsOfAtLeast size: Int = 1) throws(CBORError) -> Int {
    let start = offset
    guard isList else { throw fault("a list") }
    let count = try head()
    let (least, isTooMuch) = count.multipliedReportingOverflow(by: UInt64(size))
    guard !isTooMuch, least <= UInt64(bytes.count - offset) else {
      let expected = "no more than fit into \((bytes.count - offset).counted("byte"))"
      throw CBORError(offset: start, found: "a list of \(count)", expected: expected)
    }
    return Int(count)
  }

  /// Reads 32-bit integers that ``CBORWriter/steps(_:)`` wrote: their little-endian bytes.
  package mutating func steps() throws(CBORError) -> UnsafeRawBufferPointer {
    let start = offset
    for byte in CBORMark.steps {
      guard offset < bytes.count, bytes[offset] == byte else { throw fault("whole numbers of 32 bits") }
      offset &+= 1
    }
    let range = try span(.bytes, "bytes")
    guard range.count.isMultiple(of: 4) else {
      throw CBORError(offset: start, found: range.count.counted("byte"), expected: "four for each number")
    }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  /// Passes over items, whatever they contain.
  package mutating func passOver(items: Int) throws(CBORError) {
    var left = items
    while left > 0 {
      left -= 1
      if begins(.list) {
        left += try list()
      } else {
        try passOverOne()
      }
    }
  }

  /// Checks that nothing follows.
  package func end() throws(CBORError) {
    guard offset == bytes.count else {
      throw CBORError(
        offset: offset,
        found: "\((bytes.count - offset).counted("byte")) more",
        expected: "the end"
      )
    }
  }
}
