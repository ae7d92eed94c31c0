/// An error at a byte of a text, before its line is counted.
struct JSONFault: Sendable {
  let offset: Int
  let found: String
  let expected: String
}

extension JSONError {
  /// The errors of faults given in the order of the text.
  ///
  /// Cost: one pass over the bytes, however many faults there are.
  static func errors(_ faults: [JSONFault], in bytes: [UInt8]) -> [JSONError] {
    var place = JSONPlace()
    return faults.map { fault in
      place.advance(to: fault.offset, in: bytes)
      return JSONError(line: place.line, column: place.column, found: fault.found, expected: fault.expected)
    }
  }
}

/// A place in a text: line and column, counted from 1.
struct JSONPlace {
  private(set) var line = 1
  private(set) var column = 1
  private var offset = 0

  /// Advances to a byte; never back.
  mutating func advance(to next: Int, in bytes: [UInt8]) {
    for byte in bytes[Swift.min(offset, next, bytes.count)..<Swift.min(next, bytes.count)] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    offset = Swift.max(offset, next)
  }
}
