/// A value of a JSON text that was checked whole; values are made only of what is asked for.
///
/// For texts whose values become others than JSON's: no object, array or name of it is built, and a member that is
/// asked for costs a comparison with those before it. What is refused, see ``JSONReader``. What is asked for as
/// another kind than it is, is nil.
///
/// ```swift
/// let area = try JSONElement(parsing: bytes)["area_km2"]?.number
/// ```
public struct JSONElement: Sendable {
  private let outline: JSONOutline
  private let index: Int

  private init(outline: JSONOutline, index: Int) {
    self.outline = outline
    self.index = index
  }

  /// Reads a whole text.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    self.init(outline: try JSONOutline(bytes), index: 0)
  }

  private var entry: JSONOutline.Entry { outline.entries[index] }

  /// The kind of the value.
  public var kind: JSONKind {
    switch entry.kind {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .boolean: .boolean
    case .null: .null
    }
  }

  /// The text of a string.
  public var string: String? { outline.text(of: entry) }

  /// The value of a number: the double nearest to what is written.
  public var number: Double? {
    guard case .number = entry.kind else { return nil }
    var reader = JSONReader(outline.bytes, at: Int(entry.start))
    return try? reader.number()
  }

  /// The value of `true` and `false`.
  public var boolean: Bool? {
    guard case .boolean = entry.kind else { return nil }
    return outline.bytes[Int(entry.start)] == UInt8(ascii: "t")
  }

  /// The values of an array in order.
  public var elements: [JSONElement]? {
    guard case .array = entry.kind else { return nil }
    var elements: [JSONElement] = []
    var next = index + 1
    while next < entry.end {
      elements.append(JSONElement(outline: outline, index: next))
      next = outline.entries[next].index(after: next)
    }
    return elements
  }

  /// The value of a name in an object; the name has neither escapes nor other characters than ASCII.
  ///
  /// Cost: one comparison for each member.
  public subscript(name: StaticString) -> JSONElement? {
    guard case .object = entry.kind, let value = outline.value(of: name, in: index) else { return nil }
    return JSONElement(outline: outline, index: value)
  }
}

extension JSONOutline {
  /// The entry of a member's value in the object of that entry; nil when there is none.
  fileprivate func value(of name: StaticString, in object: Int) -> Int? {
    let count = name.utf8CodeUnitCount
    return entries.withUnsafeBufferPointer { entries in
      let end = Int(entries[object].end)
      var index = object + 1
      while index < end {
        let member = entries[index]
        if member.isEscaped {
          if text(of: member) == name.description { return index + 1 }
        } else if Int(member.end &- member.start) == count, isText(name, at: Int(member.start)) {
          return index + 1
        }
        index = entries[index + 1].index(after: index + 1)
      }
      return nil
    }
  }

  /// Whether a name stands at a byte, behind which are as many as it has.
  private func isText(_ name: StaticString, at start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<name.utf8CodeUnitCount where bytes[start &+ offset] != name.utf8Start[offset] {
        return false
      }
      return true
    }
  }

  /// The text of a name or a string; nil for another value.
  fileprivate func text(of entry: Entry) -> String? {
    guard case .string(let form) = entry.kind else { return nil }
    let span = JSONSpan(start: Int(entry.start), end: Int(entry.end), form: form)
    guard form == .escaped else { return String(plain: span.start..<span.end, of: bytes) }
    return try? JSONReader(bytes, at: span.start).text(of: span)
  }
}

extension JSONOutline.Entry {
  /// Whether it is a string with escapes.
  fileprivate var isEscaped: Bool {
    if case .string(.escaped) = kind { true } else { false }
  }

  /// The entry behind this one, which is that of a value, and behind all that is in it.
  fileprivate func index(after index: Int) -> Int {
    switch kind {
    case .object, .array: Int(end)
    default: index &+ 1
    }
  }
}
