import MapFormats
import Testing

@Suite struct JSONReadingTests {
  @Test func `every kind of value is read`() throws {
    let value = try parsed(#" {"a": [1, -2.5, "x", true, false, null], "b": {}, "c": []} "#)
    let expected: JSONValue = ["a": [1, -2.5, "x", true, false, nil], "b": [:], "c": []]
    #expect(value == expected)
    #expect(value["a"] == [1, -2.5, "x", true, false, nil])
    #expect(value["d"] == nil)
    #expect(value["a"]?["b"] == nil)
  }

  @Test func `a plain value is a complete document`() throws {
    #expect(try parsed("\t\n\r 7 ") == 7)
    #expect(try parsed(#""seven""#) == "seven")
    #expect(try parsed("null") == nil)
  }

  @Test func `members keep their order`() throws {
    guard case .object(let object) = try parsed(#"{"z":1,"a":2,"m":3}"#) else {
      Issue.record("no object")
      return
    }
    #expect(object.members.map(\.name) == ["z", "a", "m"])
  }

  @Test func `a byte order mark at the start is skipped`() throws {
    #expect(try JSONValue(parsing: [0xEF, 0xBB, 0xBF] + bytes("[1]")) == [1])
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes("[1") + [0xEF, 0xBB, 0xBF] + bytes("]")) }
  }

  @Test(arguments: [
    ("", 1, 1, "the end of the text", "a value"),
    ("[1,]", 1, 4, #""]""#, "a value"),
    ("[1 2]", 1, 4, #""2""#, #""," or "]""#),
    ("[1", 1, 3, "the end of the text", #""," or "]""#),
    ("[,1]", 1, 2, #"",""#, "a value"),
    ("{\"a\":1,\n \"b\" 2}", 2, 6, #""2""#, #"":""#),
    (#"{"a":1,}"#, 1, 8, #""}""#, "a name in quotation marks"),
    ("{a:1}", 1, 2, #""a""#, "a name in quotation marks"),
    (#"{"a":1 "b":2}"#, 1, 8, #"""""#, #""," or "}""#),
    ("{\n\n\"é\": x}", 3, 6, #""x""#, "a value"),
    ("[1] 2", 1, 5, #""2""#, "the end of the text"),
    ("nul", 1, 1, #""n""#, "null"),
    ("truth", 1, 1, #""t""#, "true"),
    ("[NaN]", 1, 2, #""N""#, "a value"),
    ("[1\u{0}]", 1, 3, "the control character 0x00", #""," or "]""#),
    ("'a'", 1, 1, #""'""#, "a value"),
    ("[1]//", 1, 4, #""/""#, "the end of the text"),
    ("[\u{A0}1]", 1, 2, "\"\u{A0}\"", "a value"),
    (#"{"a":1,"b":2,"a":3}"#, 1, 14, #""a" again"#, "each name once in an object"),
  ])
  func `invalid JSON is refused where it stops being valid`(
    row: (text: String, line: Int, column: Int, found: String, expected: String)
  ) throws {
    let error = try #require(jsonError(row.text))
    #expect(error.line == row.line)
    #expect(error.column == row.column)
    #expect(error.found == row.found)
    #expect(error.expected == row.expected)
  }

  @Test func `the message has the place, what was found and what was expected`() {
    #expect(jsonError("[1,\n2,]")?.description == #"line 2, column 3: found "]", expected a value"#)
  }

  static let document = #"{"a": [1, -2.5e3, "xé\u00e9\n😀", true, false, null], "b": {"c": {}}}"#

  @Test func `a text truncated at any byte is refused`() {
    let whole = bytes(Self.document)
    for count in 0..<whole.count {
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(whole[..<count])) }
    }
  }

  @Test func `a text with any byte changed is read or refused, and does not trap`() {
    let whole = bytes(Self.document)
    var refused = 0
    for index in whole.indices {
      for byte: UInt8 in [
        0, 0x0A, 0x20, 0x22, 0x2C, 0x2D, 0x30, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0x80, 0xE2, 0xFF,
      ] {
        var changed = whole
        changed[index] = byte
        do { _ = try JSONValue(parsing: changed) } catch { refused += 1 }
      }
    }
    #expect(refused > whole.count)
  }

  @Test func `128 nested containers are read and 129 are refused`() throws {
    let deepest = JSONReader.greatestDepth
    _ = try parsed(String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest))
    let error = jsonError(
      String(repeating: "[", count: deepest + 1) + String(repeating: "]", count: deepest + 1)
    )
    #expect(error?.found == "an array in 128 others")
    #expect(jsonError(String(repeating: #"{"a":"#, count: 100_000))?.found == "an object in 128 others")
    #expect(jsonError(String(repeating: "[", count: 1_000_000))?.column == 129)
  }

  @Test func `many containers side by side do not count as nesting`() throws {
    _ = try parsed("[" + String(repeating: "[],", count: 1000) + "{}]")
  }

  @Test func `a duplicate name among many is refused`() {
    let names = (0..<1000).map { "\"n\($0)\":0" }.joined(separator: ",")
    #expect(jsonError("{\(names)}") == nil)
    #expect(jsonError("{\(names),\"n999\":0}")?.found == #""n999" again"#)
    #expect(jsonError("{\(names),\"n0\":0}")?.found == #""n0" again"#)
    #expect(jsonError(#"{"a":{"a":1},"b":{"a":1}}"#) == nil)
    #expect(jsonError(#"{"a":1,"\u0061":1}"#)?.found == #""a" again"#)
    #expect(jsonError(#"{"é":1,"\u00e9":1}"#)?.found == #""é" again"#)
  }

  @Test func `nested objects have separate names, few or many`() {
    for (outer, inner) in [(3, 3), (3, 40), (40, 3), (40, 40), (15, 17), (16, 16), (17, 15)] {
      let names = (0..<inner).map { "\"n\($0)\":0" }.joined(separator: ",")
      func text(_ last: String) -> String {
        let members = (0..<outer).map { "\"n\($0)\":{\(names)}" }.joined(separator: ",")
        return "{\(members),\(last)}"
      }
      #expect(jsonError(text("\"other\":0")) == nil)
      for again in [0, outer - 1] {
        #expect(jsonError(text("\"n\(again)\":0"))?.found == "\"n\(again)\" again", "\(outer) of \(inner)")
      }
      #expect(jsonError(text("\"other\":{\(names),\"n\(inner - 1)\":0}"))?.found == "\"n\(inner - 1)\" again")
    }
  }
}
