import MapGeometry

/// JSON as bytes, built from start to end; the caller writes the commas.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func raw(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a string in quotation marks.
  ///
  /// Escaped are quotation marks, backslashes and control characters, the common ones by their letter; and
  /// hidden control characters, so that no file controls the terminal that shows it.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if !appendIfPlain(text) { appendCarefully(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendCarefully(_ text: String) {
    if let hidden = text.unicodeScalars.firstIndex(where: { $0.isHidden && $0.value > 0x1F }) {
      plain(text[..<hidden].utf8)
      for scalar in text.unicodeScalars[hidden...] {
        if scalar.isHidden, scalar.value > 0x1F { escape(scalar) } else { plain(String(scalar).utf8) }
      }
    } else {
      plain(text.utf8)
    }
  }

  /// Appends a text that is written as it is, quickly: printable ASCII without quotation marks and backslashes.
  private mutating func appendIfPlain(_ text: String) -> Bool {
    let isAppended = text.utf8.withContiguousStorageIfAvailable { letters in
      guard UnsafeRawBufferPointer(letters).isPrintableASCII,
        !letters.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
      else { return false }
      bytes.append(contentsOf: letters)
      return true
    }
    return isAppended == true
  }

  /// Appends a character as `\u` with four digits, or twice that when it is beyond U+FFFF.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      raw("\\u")
      for _ in digits.utf8.count..<4 { bytes.append(UInt8(ascii: "0")) }
      bytes.append(contentsOf: digits.utf8)
    }
  }

  private mutating func plain(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x08: raw("\\b")
      case 0x09: raw("\\t")
      case 0x0A: raw("\\n")
      case 0x0C: raw("\\f")
      case 0x0D: raw("\\r")
      case 0..<0x20:
        raw(byte < 0x10 ? "\\u000" : "\\u001")
        bytes.append(contentsOf: String(byte & 0xF, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
  }

  mutating func integer(_ value: Int) {
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Appends the shortest text that reads back as the same double, with a fraction or an exponent.
  mutating func number(_ value: Double) {
    precondition(value.isFinite, "JSON has no number for \(value)")
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Appends a longitude or latitude exactly.
  mutating func degrees(_ steps: Int32) {
    DecimalDegrees.append(steps, to: &bytes)
  }

  /// Appends a longitude and a latitude in brackets.
  mutating func position(_ position: Position) {
    raw("[")
    degrees(position.x)
    raw(",")
    degrees(position.y)
    raw("]")
  }

  /// Appends the western, southern, eastern and northern limit in brackets.
  mutating func boundingBox(_ box: BoundingBox) {
    raw("[")
    degrees(box.southWest.x)
    raw(",")
    degrees(box.southWest.y)
    raw(",")
    degrees(box.northEast.x)
    raw(",")
    degrees(box.northEast.y)
    raw("]")
  }

  mutating func separated<Elements: Sequence>(
    by separator: StaticString = ",",
    _ elements: Elements,
    append: (inout JSONText, Elements.Element) -> Void
  ) {
    var isFirst = true
    for element in elements {
      if !isFirst { raw(separator) }
      isFirst = false
      append(&self, element)
    }
  }

  mutating func properties(_ properties: [Feature.Property]) {
    raw("{")
    separated(properties) { text, property in
      text.string(property.name)
      text.raw(":")
      text.value(JSONValue(property.value))
    }
    raw("}")
  }
}
