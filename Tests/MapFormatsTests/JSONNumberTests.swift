import MapFormats
import Testing

@Suite struct JSONNumberTests {
  @Test func `a number without fraction and exponent is an integer if it fits`() throws {
    #expect(try parsed("0") == .integer(0))
    #expect(try parsed("-0") == .integer(0))
    #expect(try parsed("-12") == .integer(-12))
    #expect(try parsed("9223372036854775807") == .integer(.max))
    #expect(try parsed("-9223372036854775808") == .integer(.min))
    #expect(try parsed("999999999999999999") == .integer(999_999_999_999_999_999))
  }

  @Test func `an integer that does not fit is the nearest double`() throws {
    #expect(try parsed("9223372036854775808") == .number(9_223_372_036_854_775_808))
    #expect(try parsed("-9223372036854775809") == .number(-9_223_372_036_854_775_808))
    #expect(try parsed("1" + String(repeating: "0", count: 300)) == .number(1e300))
  }

  @Test(arguments: [
    "1.0", "-0.0", "126.65", "0.1", "1e3", "1E+3", "1.5e-7", "-45.1234567", "123456789.123456789",
    "101440331337.38949", "106980214.06742829",
    "9007199254740993.0",
    "0.30000000000000004", "5e-324", "2.2250738585072011e-308", "1.7976931348623157e308", "1e-400",
    "0.000001",
    "3.14159265358979323846264338327950288419716939937510", "18446744073709551616.5",
    "10000000000000000000.1",
    "0.0000000000000000000000000000000000000000012345",
  ])
  func `a number with fraction or exponent is the nearest double`(number: String) throws {
    let expected = try #require(Double(number))
    guard case .number(let value) = try parsed(number) else {
      Issue.record("no double")
      return
    }
    #expect(value.bitPattern == expected.bitPattern)
  }

  @Test(arguments: ["1e309", "-1e400", "1" + String(repeating: "0", count: 400), "1e99999999999999999999"])
  func `a number that no double can hold is refused`(number: String) {
    #expect(jsonError(number)?.expected == "a number that a double can hold")
  }

  @Test(arguments: [
    "01", "-", "+1", "1.", ".5", "1e", "1e+", "-a", "0x10", "1.e3", "00", "-01", "1_000", "Infinity", "--1",
  ])
  func `other ways to write numbers are refused`(number: String) {
    #expect(jsonError(number) != nil)
  }

  @Test func `something other than the integer asked for is refused`() {
    for (text, found) in [("1.5", "1.5"), ("1e3", "1e3"), ("12345678901234567890", "12345678901234567890")] {
      var reader = JSONReader(bytes(text))
      let error = #expect(throws: JSONError.self) { try reader.integer() }
      #expect(error?.found == found)
      #expect(error?.expected == "an integer of at most 64 bits")
    }
  }
}
