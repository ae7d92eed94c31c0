extension StringProtocol {
  /// The decimal number of the text, as commonly written: `126.65`, `-0.5`, `.5`, `+1`, `1e2`, with spaces
  /// around it.
  ///
  /// The only reader of numbers in arguments and tables. Nil for what Swift's own reader also accepts:
  /// hexadecimal numbers, `nan`, `inf`; and for what it refuses: other digits, other signs, commas, overflow.
  package var decimalNumber: Double? {
    let blanks: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let bytes = Array(utf8.drop(while: blanks).reversed().drop(while: blanks).reversed())
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) || ".+-eE".utf8.contains($0) }),
      let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }
}
