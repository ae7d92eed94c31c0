extension JSONReader {
  /// Reads `true` or `false`.
  public mutating func boolean() throws(JSONError) -> Bool {
    try expect(.boolean)
    let value = byte == UInt8(ascii: "t")
    try read(word: value ? "true" : "false")
    return value
  }

  /// Reads `null` if the next value is that, and says whether it was.
  public mutating func null() throws(JSONError) -> Bool {
    guard try kind() == .null else { return false }
    try read(word: "null")
    return true
  }

  /// Reads the next value, whatever it is.
  public mutating func value() throws(JSONError) -> JSONValue {
    switch try kind() {
    case .object:
      var members: [JSONObject.Member] = []
      try beginObject()
      while let name = try nextName() { members.append(JSONObject.Member(name, try value())) }
      return .object(JSONObject(distinct: members))
    case .array:
      var elements: [JSONValue] = []
      try beginArray()
      while try nextElement() { elements.append(try value()) }
      return .array(elements)
    case .string:
      return .string(try string())
    case .number:
      switch try anyNumber() {
      case .integer(let value): return .integer(value)
      case .double(let value): return .number(value)
      }
    case .boolean:
      return .boolean(try boolean())
    case .null:
      try read(word: "null")
      return .null
    }
  }

  /// Skips the next value, checking it as if it were read.
  public mutating func skip() throws(JSONError) {
    switch try kind() {
    case .object:
      try beginObject()
      while try nextNameSpan() != nil { try skip() }
    case .array:
      try beginArray()
      while try nextElement() { try skip() }
    case .string: _ = try passOverString()
    case .number: _ = try anyNumber()
    case .boolean: _ = try boolean()
    case .null: try read(word: "null")
    }
  }

  mutating func read(word: StaticString) throws(JSONError) {
    let start = offset
    for letter in word.description.utf8 {
      guard byte == letter else { throw error(at: start, expected: "\(word)") }
      offset += 1
    }
  }
}
