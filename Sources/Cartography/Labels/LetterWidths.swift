/// The maximum widths of letters in common sans serif fonts, as fractions of their size.
enum LetterWidths {
  /// The width of a letter without spacing.
  static func width(of scalar: Unicode.Scalar, isBold: Bool) -> Double {
    Double(thousandths(scalar, isBold)) / 1000
  }

  private static func thousandths(_ scalar: Unicode.Scalar, _ isBold: Bool) -> Int {
    let code = Int(scalar.value)
    switch code {
    case 0x20..<0x180:
      return (isBold ? LetterWidthTable.latinBold : LetterWidthTable.latinRegular)[code - 0x20]
    case 0x400..<0x530:
      return (isBold ? LetterWidthTable.cyrillicBold : LetterWidthTable.cyrillicRegular)[code - 0x400]
    case 0x2013: return 500
    case 0x2018, 0x2019, 0x2032: return isBold ? 400 : 330
    case 0x201C...0x201E: return isBold ? 665 : 520
    case 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F: return 0
    case 0x180..<0x250: return isBold ? 800 : 700
    case 0x370..<0x1100: return isBold ? 1000 : 900
    default: return 1000
    }
  }
}
