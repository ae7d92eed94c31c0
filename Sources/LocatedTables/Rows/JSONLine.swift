/// The members of an object on one line, found without parsing their values.
enum JSONLine {
  /// A top-level member: its name and value without quotation marks, and its range including them.
  struct Member {
    let name: CellText
    let value: CellText
    let end: UnsafePointer<UInt8>

    /// The position of the quotation mark before its name.
    var start: UnsafePointer<UInt8> { name.start - 1 }
  }

  /// Calls `body` with each top-level member; nil if the line is not an object.
  ///
  /// - Returns: The position of the closing brace, and whether the object is empty; nil if it is not an
  ///   object.
  @inline(__always)
  static func members(
    _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    _ body: (Member) -> Void
  ) -> (brace: UnsafePointer<UInt8>, isEmpty: Bool)? {
    var p = start
    func blanks() { while p < end, p[0] <= 0x20 { p += 1 } }
    /// Moves past a string's closing quotation mark; false if it is missing.
    func string() -> Bool {
      p += 1
      while p < end, p[0] != UInt8(ascii: "\"") { p += p[0] == UInt8(ascii: "\\") ? 2 : 1 }
      guard p < end else { return false }
      p += 1
      return true
    }
    blanks()
    guard p < end, p[0] == UInt8(ascii: "{") else { return nil }
    p += 1
    blanks()
    var isEmpty = true
    while p < end, p[0] == UInt8(ascii: "\"") {
      isEmpty = false
      let name = p + 1
      guard string() else { return nil }
      let nameEnd = p - 1
      blanks()
      guard p < end, p[0] == UInt8(ascii: ":") else { return nil }
      p += 1
      blanks()
      guard p < end else { return nil }
      let isString = p[0] == UInt8(ascii: "\"")
      let value = p
      var depth = 0
      while p < end {
        let byte = p[0]
        if byte == UInt8(ascii: "\"") {
          guard string() else { return nil }
          continue
        }
        if depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") { break }
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
        p += 1
      }
      guard p < end else { return nil }
      var valueEnd = p
      while valueEnd > value, valueEnd[-1] <= 0x20 { valueEnd -= 1 }
      let text =
        isString && valueEnd - value >= 2
        ? CellText(start: value + 1, end: valueEnd - 1) : CellText(start: value, end: valueEnd)
      body(Member(name: CellText(start: name, end: nameEnd), value: text, end: valueEnd))
      guard p[0] == UInt8(ascii: ",") else { break }
      p += 1
      blanks()
    }
    guard p < end, p[0] == UInt8(ascii: "}") else { return nil }
    let brace = p
    p += 1
    blanks()
    return p == end ? (brace, isEmpty) : nil
  }

  /// The names of the top-level members of a line.
  static func memberNames(_ line: ArraySlice<UInt8>) -> [String] {
    var names: [String] = []
    line.withUnsafeBufferPointer { line in
      guard let start = line.baseAddress else { return }
      _ = members(start, start + line.count) { names.append(String(decoding: $0.name.bytes, as: UTF8.self)) }
    }
    return names
  }
}
