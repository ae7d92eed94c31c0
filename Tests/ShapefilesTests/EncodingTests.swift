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
      fields: [LayerField("name", .text)],
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
  func `single-byte text is read in the encoding named by the code page`(_ codePage: String) throws {
    #expect(try read([0x63, 0x61, 0x66, 0xE9], codePage: codePage) == .string("café"))
  }

  @Test(arguments: ["UTF-8", "utf8", "65001\n"])
  func `UTF-8 is read under any of its names`(_ codePage: String) throws {
    #expect(try read([0x61, 0xE6, 0xB5, 0xB7], codePage: codePage) == .string("a海"))
  }

  @Test func `CP1252 has quotation marks where ISO-8859-1 has control characters`() throws {
    #expect(try read([0x61, 0x92, 0x80, 0x62], codePage: "CP1252") == .string("a’€b"))
  }

  @Test func `a byte undefined in CP1252 is an error`() throws {
    #expect(throws: LayerError.self) { try read([0x61, 0x81, 0x62, 0x63], codePage: "CP1252") }
  }

  @Test(arguments: ["UTF-8", "ASCII", nil])
  func `text invalid in its encoding is an error that names record and field`(_ codePage: String?)
    throws
  {
    let error = #expect(throws: LayerError.self) {
      try read([0x63, 0x61, 0x66, 0xE9], codePage: codePage)
    }
    let problem = try onlyProblem(error)
    #expect(problem.kind == .text)
    #expect(problem.feature == 1)
    #expect(problem.field == "name")
    #expect(problem.found == "the bytes 63 61 66 E9")
  }

  @Test func `the fallback reads text that is invalid in the table's own encoding`() throws {
    let value = try read([0x63, 0x61, 0x66, 0xE9], codePage: "UTF-8", fallback: .windows1252)
    #expect(value == .string("café"))
  }

  @Test func `the fallback does not change text that is valid in the table's own encoding`() throws {
    let value = try read([0x61, 0xE6, 0xB5, 0xB7], codePage: "UTF-8", fallback: .windows1252)
    #expect(value == .string("a海"))
  }

  @Test(arguments: [
    ("EUC-KR", [0xC1, 0xB6, 0xBC, 0xB1], "조선"), ("CP949", [0xC1, 0xB6, 0xBC, 0xB1], "조선"),
    ("949", [0x8C, 0x63, 0xB0, 0xA1], "똠가"),
    ("GBK", [0xB7, 0xEE, 0xCC, 0xEC], "奉天"), ("GB2312", [0xB7, 0xEE, 0xCC, 0xEC], "奉天"),
    ("936", [0x8A, 0x79, 0xB7, 0xEE], "妝奉"), ("GB18030", [0x95, 0x32, 0x82, 0x36], "𠀀"),
    ("Big5", [0xA9, 0x5E, 0xA4, 0xD1], "奉天"), ("CP950", [0xA9, 0x5E, 0xA4, 0xD1], "奉天"),
    ("Shift_JIS", [0x92, 0xA9, 0x91, 0x4E], "朝鮮"), ("932", [0x92, 0xA9, 0x91, 0x4E], "朝鮮"),
    ("EUC-JP", [0xC4, 0xAB, 0xC1, 0xAF], "朝鮮"),
    ("CP1251", [0xD7, 0xE8, 0xF2, 0xE0], "Чита"), ("ANSI 1251", [0xD7, 0xE8, 0xF2, 0xE0], "Чита"),
    ("OEM 866", [0x97, 0xA8, 0xE2, 0xA0], "Чита"), ("KOI8-R", [0xFE, 0xC9, 0xD4, 0xC1], "Чита"),
    ("ISO-8859-5", [0xC7, 0xD8, 0xE2, 0xD0], "Чита"), ("88592", [0x50, 0xB3, 0xE6, 0x61], "Płća"),
  ])
  func `the encodings of East Asia and Russia are read under any of their names`(
    _ codePage: String,
    _ bytes: [UInt8],
    _ text: String
  ) throws {
    #expect(try read(bytes, codePage: codePage) == .string(text))
  }

  @Test(arguments: [
    (0x4D, [0xB7, 0xEE, 0xCC, 0xEC], "奉天"), (0x4E, [0xC1, 0xB6, 0xBC, 0xB1], "조선"),
    (0x4F, [0xA9, 0x5E, 0xA4, 0xD1], "奉天"), (0x13, [0x92, 0xA9, 0x91, 0x4E], "朝鮮"),
    (0xC9, [0xD7, 0xE8, 0xF2, 0xE0], "Чита"), (0x65, [0x97, 0xA8, 0xE2, 0xA0], "Чита"),
    (0x57, [0x63, 0x61, 0x66, 0xE9], "café"),
  ])
  func `the language byte of a table sets the encoding if there is no code page`(
    _ byte: UInt8,
    _ bytes: [UInt8],
    _ text: String
  ) throws {
    try folder.patch("a.dbf", at: 29, with: [byte])
    #expect(try read(bytes, codePage: nil) == .string(text))
  }

  @Test func `a character cut off at the field's end is an error that names feature and field`() throws {
    let error = #expect(throws: LayerError.self) {
      try read([0x61, 0x61, 0x61, 0xC1], codePage: "EUC-KR")
    }
    let problem = try onlyProblem(error)
    #expect(problem.feature == 1 && problem.field == "name")
    #expect(problem.expected.hasPrefix("CP949, as the table says; "))
  }

  @Test func `text in an undeclared encoding is refused with how to read it`() throws {
    let error = #expect(throws: LayerError.self) {
      try read([0xC1, 0xB6, 0xBC, 0xB1], codePage: nil, fallback: .utf8)
    }
    let expected = try onlyProblem(error).expected
    #expect(expected.hasPrefix("UTF-8, as the table says no other; the encoding's name (as CP949) in "))
    #expect(expected.hasSuffix("-lco ENCODING=UTF-8 NEW.shp \(folder["a.shp"])"))
  }

  @Test func `an unknown encoding is an error that names it, once text is asked for`() throws {
    let error = #expect(throws: LayerError.self) {
      try read([0x61, 0x61, 0x61, 0x61], codePage: "Klingon")
    }
    let problem = try onlyProblem(error)
    #expect(problem.kind == .encoding)
    #expect(problem.found == "\"Klingon\"")
    #expect(problem.expected.contains("ogr2ogr -lco ENCODING=UTF-8 NEW.shp"))
    var leftOut: [LayerProblem] = []
    let plain = try Shapefile(contentsOf: folder["a.shp"], asking: [], leavingOut: &leftOut)
    #expect(plain.features.count == 1 && leftOut.isEmpty)
  }
}
