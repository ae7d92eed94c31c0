import Testing

@testable import MapGeometry

@Suite struct DecimalTests {
  @Test(arguments: [
    ("126.65", 126.65), ("-0.5", -0.5), (".5", 0.5), ("5.", 5), ("+1", 1), ("1e2", 100), ("1.5E-1", 0.15),
    (" 7\t", 7), ("007", 7),
  ])
  func `a number as tables write it is read`(text: String, number: Double) {
    #expect(text.decimalNumber == number)
  }

  @Test(arguments: [
    "", " ", "0x7d", "0x1p3", "nan", "inf", "-infinity", "1,5", "1 000", "\u{2212}1", "１２", "1e400", "--1",
    "1e", "e1",
    ".", "1_000", "1°", "\u{A0}1",
  ])
  func `anything else is not a number`(text: String) {
    #expect(text.decimalNumber == nil)
  }
}
