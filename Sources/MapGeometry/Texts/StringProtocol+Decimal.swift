extension StringProtocol {
  /// The decimal number that the text is, as tables and people write it: `126.65`, `-0.5`, `.5`, `+1`, `1e2`, with
  /// blanks around it.
  ///
  /// The one reader of numbers in arguments and tables. Nil is what Swift's own reader takes beside: hexadecimal
  /// numbers, `nan`, `inf`; and what is no number to it: other digits, other signs, commas, what is too great.
  package var decimalNumber: Double? {
    let blanks: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let bytes = Array(utf8.drop(while: blanks).reversed().drop(while: blanks).reversed())
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) || ".+-eE".utf8.contains($0) }),
      let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }
}
