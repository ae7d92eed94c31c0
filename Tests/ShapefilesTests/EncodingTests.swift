import MapGeometry
import Shapefiles
import TestSupport
import Testing

/// One text of four bytes in a table, whose bytes and encoding are then changed.
@Suite struct EncodingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Shapefile(
      shapeType: .point,
      fields: [ShapefileField("name", .text)],
      features: [Feature(properties: [.init("name", .string("abcd"))], geometry: nil)]
    ).write(to: folder["a.shp"], lastUpdate: try testDay())
  }

  private func read(
    _ bytes: [UInt8],
    codePage: String?,
    fallback: TextEncoding? = nil
  ) throws -> PropertyValue? {
    try folder.patch("a.dbf", at: -5, with: bytes)
    if let codePage {
      try folder.write(Array(codePage.utf8), to: "a.cpg")
    } else {
      try folder.remove("a.cpg")
    }
    return try Shapefile(contentsOf: folder["a.shp"], fallback: fallback).features[0]["name"]
  }

  @Test(arguments: ["ISO-8859-1", "88591", "CP1252", "1252", "Windows-1252\r\n"])
  func `one byte a character is read by the encoding that the code page names`(_ codePage: String) throws {
    #expect(try read([0x63, 0x61, 0x66, 0xE9], codePage: codePage) == .string("café"))
  }

  @Test(arguments: ["UTF-8", "utf8", "65001\n"])
  func `UTF-8 is read by whichever name`(_ codePage: String) throws {
    #expect(try read([0x61, 0xE6, 0xB5, 0xB7], codePage: codePage) == .string("a海"))
  }

  @Test func `CP1252 has quotation marks where ISO-8859-1 has control characters`() throws {
    #expect(try read([0x61, 0x92, 0x80, 0x62], codePage: "CP1252") == .string("a’€b"))
  }

  @Test func `a byte that CP1252 leaves open is an error`() throws {
    #expect(throws: ShapefileError.self) { try read([0x61, 0x81, 0x62, 0x63], codePage: "CP1252") }
  }

  @Test(arguments: ["UTF-8", "ASCII", nil])
  func `a text that is not valid in its encoding is an error that names record and field`(_ codePage: String?)
    throws
  {
    let error = #expect(throws: ShapefileError.self) {
      try read([0x63, 0x61, 0x66, 0xE9], codePage: codePage)
    }
    let problem = try onlyProblem(error)
    #expect(problem.kind == .text)
    #expect(problem.record == 0)
    #expect(problem.field == "name")
    #expect(problem.found == "the bytes 63 61 66 E9")
  }

  @Test func `the fallback reads what is not valid in the table's own encoding`() throws {
    let value = try read([0x63, 0x61, 0x66, 0xE9], codePage: "UTF-8", fallback: .windows1252)
    #expect(value == .string("café"))
  }

  @Test func `the fallback leaves alone what is valid in the table's own encoding`() throws {
    let value = try read([0x61, 0xE6, 0xB5, 0xB7], codePage: "UTF-8", fallback: .windows1252)
    #expect(value == .string("a海"))
  }

  @Test func `without a code page the language byte of the table decides`() throws {
    try folder.patch("a.dbf", at: 29, with: [0x57])
    #expect(try read([0x63, 0x61, 0x66, 0xE9], codePage: nil) == .string("café"))
  }

  @Test func `an encoding that is not known is an error with its name`() throws {
    let error = #expect(throws: ShapefileError.self) { try read([0x61, 0x61, 0x61, 0x61], codePage: "Big5") }
    let problem = try onlyProblem(error)
    #expect(problem.kind == .encoding)
    #expect(problem.found == "\"Big5\"")
  }
}
