/// How wide letters are at most in common sans serif faces, as shares of their size: those of DejaVu Sans.
enum LetterWidths {
  /// The width of a letter without spacing.
  static func width(of scalar: Unicode.Scalar, isBold: Bool) -> Double {
    let thousandths = regular(scalar)
    return Double(thousandths == 0 ? 0 : thousandths + (isBold ? 85 : 0)) / 1000
  }

  private static func regular(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: ascii[Int(scalar.value) - 0x20]
    case 0xB0, 0x2013: 500
    case 0xB7, 0x2018, 0x2019, 0x2032: 318
    case 0x201C...0x201E: 518
    case 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F: 0
    case 0xA0..<0x250: 650
    case 0x370..<0x1100: 720
    default: 1000
    }
  }

  /// From the space to the tilde.
  private static let ascii = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
    1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
    603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
    500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]
}
