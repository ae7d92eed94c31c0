import MapFormats
import Testing

@Suite struct JSONElementTests {
  @Test func `each value is there as what it is and as nothing else`() throws {
    let whole = try JSONElement(
      parsing: bytes(#" {"o": {}, "a": [], "s": "x", "n": -2.5e3, "b": true, "z": null} "#)
    )
    #expect(whole.kind == .object)
    #expect(whole["o"]?.kind == .object)
    #expect(whole["a"]?.kind == .array && whole["a"]?.elements?.isEmpty == true)
    #expect(whole["s"]?.kind == .string && whole["s"]?.string == "x")
    #expect(whole["n"]?.kind == .number && whole["n"]?.number == -2500)
    #expect(whole["b"]?.kind == .boolean && whole["b"]?.boolean == true)
    #expect(whole["z"]?.kind == .null)
    for name in ["o", "a", "s", "n", "b", "z"] as [StaticString] {
      let value = try #require(whole[name])
      let found = [value.string != nil, value.number != nil, value.boolean != nil, value.elements != nil]
      #expect(found.filter(\.self).count == (value.kind == .object || value.kind == .null ? 0 : 1), "\(name)")
      #expect(value["s"] == nil)
    }
  }

  @Test func `elements come in order, each with all that is in it`() throws {
    let list = try JSONElement(parsing: bytes(#"[[1,[2,{"a":[3]}]],"b",{"c":{"d":4}},false]"#))
    let elements = try #require(list.elements)
    #expect(elements.map(\.kind) == [.array, .string, .object, .boolean])
    #expect(elements[0].elements?[1].elements?[1]["a"]?.elements?.first?.number == 3)
    #expect(elements[1].string == "b")
    #expect(elements[2]["c"]?["d"]?.number == 4)
    #expect(elements[3].boolean == false)
  }

  @Test func `a member is found by the whole of its name, behind whatever is before it`() throws {
    let text = #"{"na":1,"nam":{"name":2},"eman":[{"name":3}],"name":4,"names":5}"#
    let object = try JSONElement(parsing: bytes(text))
    #expect(object["name"]?.number == 4)
    #expect(object["nam"]?["name"]?.number == 2)
    #expect(object["n"] == nil)
    #expect(object["nams"] == nil)
    #expect(object[""] == nil)
  }

  @Test func `a name with escapes is the name that it stands for`() throws {
    let object = try JSONElement(parsing: bytes(#"{"n\u0061me":1,"\u006e":2,"":3}"#))
    #expect(object["name"]?.number == 1)
    #expect(object["n"]?.number == 2)
    #expect(object[""]?.number == 3)
  }

  @Test func `texts are decoded`() throws {
    let list = try JSONElement(
      parsing: bytes(#"["plain","xé😀","a\n\u00e9\ud83d\ude00","longer than fifteen bytes"]"#)
    )
    let texts = list.elements?.map(\.string)
    #expect(texts == ["plain", "xé😀", "a\né😀", "longer than fifteen bytes"])
  }

  @Test(arguments: [
    "", "[1,]", "{\"a\":1,\n \"b\" 2}", #"{"a":1,"b":2,"a":3}"#, #"{"a":1,"\u0061":2}"#, "[1] 2",
    "[\"\u{1}\"]",
    #"["\ud83d"]"#, #"["abc"#, "[1e999]", "[01]", "{\"a\"}", "nul", #"{"é":1,"é":1}"#,
  ])
  func `what is no JSON is refused in the same words as by a reader`(text: String) {
    let error = #expect(throws: JSONError.self) { try JSONElement(parsing: bytes(text)) }
    #expect(error == jsonError(text))
  }

  @Test func `with any byte changed it is refused exactly where a reader refuses it`() {
    let whole = bytes(JSONReadingTests.document)
    for index in whole.indices {
      for byte: UInt8 in [0, 0x20, 0x22, 0x2C, 0x30, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0x80, 0xE2, 0xFF] {
        var changed = whole
        changed[index] = byte
        var found: JSONError?
        do { _ = try JSONElement(parsing: changed) } catch { found = error }
        var expected: JSONError?
        do { _ = try JSONValue(parsing: changed) } catch { expected = error }
        #expect(found == expected, "byte \(byte) at \(index)")
      }
    }
  }
}
