import MapFormats
import Testing

@Suite struct JSONReaderTests {
  @Test func `values are read one by one`() throws {
    var reader = JSONReader(
      bytes(#"{"name": "coast", "steps": [1, 2.5], "last": true, "none": null, "other": {"x": [1]}}"#)
    )
    var names: [String] = []
    try reader.beginObject()
    while let name = try reader.nextName() {
      names.append(name)
      switch name {
      case "name": #expect(try reader.string() == "coast")
      case "steps":
        try reader.beginArray()
        #expect(try reader.nextElement())
        #expect(try reader.integer() == 1)
        #expect(try reader.nextElement())
        #expect(try reader.number() == 2.5)
        #expect(try !reader.nextElement())
      case "last": #expect(try reader.boolean())
      case "none": #expect(try reader.null())
      default: try reader.skip()
      }
    }
    try reader.end()
    #expect(names == ["name", "steps", "last", "none", "other"])
  }

  @Test func `a copy of a reader continues from its position`() throws {
    var reader = JSONReader(bytes("[[1,2],3]"))
    try reader.beginArray()
    _ = try reader.nextElement()
    var bookmark = reader
    try reader.skip()
    #expect(try reader.nextElement())
    #expect(try reader.integer() == 3)
    #expect(try bookmark.value() == [1, 2])
    #expect(try bookmark.nextElement())
  }

  @Test(arguments: [
    ("{}", JSONKind.object), ("[]", .array), ("\"a\"", .string), ("-1", .number), ("true", .boolean),
    ("null", .null),
  ])
  func `asking for another kind of value is an error that names both`(row: (text: String, kind: JSONKind))
    throws
  {
    var reader = JSONReader(bytes(row.text))
    #expect(try reader.kind() == row.kind)
    let asks: [(JSONKind, (inout JSONReader) throws(JSONError) -> Void)] = [
      (.object, { (reader) throws(JSONError) in try reader.beginObject() }),
      (.array, { (reader) throws(JSONError) in try reader.beginArray() }),
      (.string, { (reader) throws(JSONError) in _ = try reader.string() }),
      (.number, { (reader) throws(JSONError) in _ = try reader.number() }),
      (.boolean, { (reader) throws(JSONError) in _ = try reader.boolean() }),
    ]
    for (kind, ask) in asks where kind != row.kind {
      var copy = reader
      do {
        try ask(&copy)
        Issue.record("\(row.kind) was read as \(kind)")
      } catch {
        #expect(error.found == row.kind.description)
        #expect(error.expected == kind.description)
      }
    }
  }

  @Test func `null is consumed only if present`() throws {
    var reader = JSONReader(bytes("[null,0]"))
    try reader.beginArray()
    _ = try reader.nextElement()
    #expect(try reader.null())
    _ = try reader.nextElement()
    #expect(try !reader.null())
    #expect(try reader.integer() == 0)
  }

  @Test func `skipped values are checked as well`() {
    for text in ["[1,]", #"{"a":1,"a":2}"#, "[\"\\ud800\"]", "[01]", "[nul]"] {
      var reader = JSONReader(bytes(text))
      #expect(throws: JSONError.self) { try reader.skip() }
    }
  }

  @Test func `the line reported is that of the next byte`() throws {
    var reader = JSONReader(bytes("[1,\n2,\n3]"))
    #expect(reader.line == 1)
    try reader.beginArray()
    while try reader.nextElement() { _ = try reader.integer() }
    #expect(reader.line == 3)
    #expect(
      reader.error(expected: "more").description
        == "line 3, column 3: found the end of the text, expected more"
    )
  }
}
