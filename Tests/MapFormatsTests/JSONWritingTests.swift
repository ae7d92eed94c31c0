import MapFormats
import Testing

@Suite struct JSONWritingTests {
  static let value: JSONValue = [
    "position": [125.5, 44.3], "status": "held", "claims": [["id": "a", "secret": true], [:]], "none": nil,
    "empty": [],
  ]

  @Test func `compact text has no whitespace`() {
    #expect(
      Self.value.text()
        == #"{"position":[125.5,44.3],"status":"held","claims":[{"id":"a","secret":true},{}],"none":null,"empty":[]}"#
    )
  }

  @Test func `pretty text has one member per line and keeps plain arrays on one line`() {
    #expect(
      Self.value.text(.pretty) == """
        {
          "position": [125.5, 44.3],
          "status": "held",
          "claims": [
            {
              "id": "a",
              "secret": true
            },
            {}
          ],
          "none": null,
          "empty": []
        }
        """
    )
  }

  @Test func `terminal and bidirectional controls are escaped, and survive a round trip`() throws {
    let text =
      "\u{7F}\u{9B}31m \u{AD}\u{200B}\u{2028}\u{202E}\u{2066}\u{FEFF}\u{E0041} \u{200D}\u{200F} é 東 \n"
    let json = JSONValue.string(text).text()
    #expect(
      json
        == "\"\\u007f\\u009b31m \\u00ad\\u200b\\u2028\\u202e\\u2066\\ufeff\\udb40\\udc41 \u{200D}\u{200F} é 東 \\n\""
    )
    #expect(try JSONValue(parsing: Array(json.utf8)) == .string(text))
  }

  @Test func `quotation marks, backslashes and control characters are escaped`() {
    #expect(JSONValue.string("\"\\/\u{08}\u{0C}\n\r\t").text() == #""\"\\/\b\f\n\r\t""#)
    #expect(JSONValue.string("\u{0}\u{1}\u{F}\u{10}\u{1F}").text() == #""\u0000\u0001\u000f\u0010\u001f""#)
  }

  @Test func `everything else is unchanged`() {
    let text = "é 日本 \u{200D}\u{A0} 😀"
    #expect(JSONValue.string(text).text() == "\"\(text)\"")
  }

  @Test(arguments: [
    (0.1, "0.1"), (5, "5.0"), (-0.0, "-0.0"), (1e-7, "1e-07"), (1e16, "1e+16"),
    (0.1 + 0.2, "0.30000000000000004"),
    (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
  ])
  func `a double is the shortest text that reads back equal`(row: (number: Double, text: String)) throws {
    #expect(JSONValue.number(row.number).text() == row.text)
    #expect(try parsed(row.text) == .number(row.number))
  }

  @Test func `integers are written plain`() {
    #expect(JSONValue.integer(.min).text() == "-9223372036854775808")
    #expect(JSONValue.integer(0).text() == "0")
  }

  @Test func `what is written survives a round trip in either style`() throws {
    var all = ""
    for scalar in (0..<0x300).compactMap(Unicode.Scalar.init(_:)) { all.unicodeScalars.append(scalar) }
    for value in [Self.value, .string(all), .array([.string(all), .number(-0.0), .integer(.max)])] {
      #expect(try JSONValue(parsing: value.bytes()) == value)
      #expect(try JSONValue(parsing: value.bytes(.pretty)) == value)
    }
  }

  @Test func `a member that is set keeps its place, a new one goes to the end, nil removes it`() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["a"] = 3
    object["c"] = "x"
    #expect(JSONValue.object(object).text() == #"{"a":3,"b":2,"c":"x"}"#)
    object["b"] = .some(nil)
    object["a"] = Optional<JSONValue>.none
    object["d"] = Optional<JSONValue>.none
    #expect(JSONValue.object(object).text() == #"{"b":null,"c":"x"}"#)
    #expect(JSONObject().members.isEmpty)
  }

  #if !os(iOS)
    @Test func `a non-finite number traps`() async {
      await #expect(processExitsWith: .failure) { _ = JSONValue.number(.nan).bytes() }
    }

    @Test func `a literal with a duplicate name traps`() async {
      await #expect(processExitsWith: .failure) { _ = ["a": 1, "a": 2] as JSONValue }
    }
  #endif
}
