/// A keyword of the well-known text of coordinate systems, with the content of its brackets.
struct WellKnownNode {
  /// In upper case.
  let keyword: String
  /// Its texts, numbers and bare words, in order.
  var words: [String] = []
  var children: [WellKnownNode] = []

  /// The name, which is the first text.
  var name: String { words.first ?? "" }

  func all(_ keywords: String...) -> [WellKnownNode] {
    children.filter { keywords.contains($0.keyword) }
  }

  /// The number at an index among the words; nil if it is not a finite number.
  func number(_ place: Int) -> Double? {
    guard words.indices.contains(place), let number = Double(words[place]), number.isFinite else {
      return nil
    }
    return number
  }

  /// The nodes of a text, separated by commas; nil if it is not well-known text.
  static func nodes(_ text: String) -> [WellKnownNode]? {
    var reader = WellKnownReader(bytes: Array(text.utf8))
    return reader.nodes()
  }
}

/// Reads well-known text: keywords with brackets, round or square, possibly nested.
private struct WellKnownReader {
  let bytes: [UInt8]
  var place = 0

  /// A deeper nesting than any system has.
  private static let greatestDepth = 24

  mutating func nodes() -> [WellKnownNode]? {
    var root = WellKnownNode(keyword: "")
    repeat {
      guard value(into: &root, depth: 0) else { return nil }
    } while take(",")
    guard place == bytes.count, root.words.isEmpty else { return nil }
    return root.children
  }

  /// Reads a value into a node; false when there is none.
  private mutating func value(into node: inout WellKnownNode, depth: Int) -> Bool {
    if take("\"") {
      guard let text = quoted() else { return false }
      node.words.append(text)
      return true
    }
    let start = place
    while let byte = bytes[place...].first, !" \t\r\n,()[]\"".utf8.contains(byte) { place += 1 }
    guard place > start else { return false }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    guard take("[") || take("(") else {
      node.words.append(word)
      return true
    }
    guard depth < Self.greatestDepth else { return false }
    var child = WellKnownNode(keyword: word.uppercased())
    repeat {
      guard value(into: &child, depth: depth + 1) else { return false }
    } while take(",")
    guard take("]") || take(")") else { return false }
    node.children.append(child)
    return true
  }

  /// The text up to the next quotation mark; a doubled one is part of it.
  private mutating func quoted() -> String? {
    var text: [UInt8] = []
    while let byte = bytes[place...].first {
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard bytes[place...].first == byte else {
          skipBlanks()
          return String(decoding: text, as: UTF8.self)
        }
        place += 1
      }
      text.append(byte)
    }
    return nil
  }

  /// Skips a character and the spaces around it; false if another is here.
  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard bytes[place...].first == UInt8(ascii: mark) else { return false }
    place += 1
    if mark != "\"" { skipBlanks() }
    return true
  }

  private mutating func skipBlanks() {
    while let byte = bytes[place...].first, " \t\r\n".utf8.contains(byte) { place += 1 }
  }
}
