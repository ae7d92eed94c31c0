import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// Damage that the manifest vouches for.
@Suite struct DamagedFilesTests {
  private let built: BuiltFolder

  init() throws { built = try BuiltFolder() }

  /// The encoding of a value in `answers.cbor`.
  private static func item(_ write: (inout CBORWriter) -> Void) -> [UInt8] {
    var writer = CBORWriter()
    write(&writer)
    return writer.bytes
  }

  private static func day(_ text: String) -> [UInt8] {
    item { $0.integer((try? InventedAtlas.day(text)).map { Int($0.dayNumber) } ?? 0) }
  }

  private static func number(_ value: Int) -> [UInt8] { item { $0.integer(value) } }

  private static func steps(_ values: Int32...) -> [UInt8] { Array(item { $0.steps(values) }.dropFirst(3)) }

  private static let damages: [(found: [UInt8], put: [UInt8], reason: String)] = [
    (Array("spheres atlas 7;".utf8), Array("spheres atlas 0;".utf8), "expected \"spheres atlas 7; coast"),
    (Array("treaty-line".utf8), Array("treaty-lime".utf8), "treaty-lime"),
    ([0x91], [0x92], "found a list of 18, expected one of 17"),
    (day("1900-01-01"), number(2_147_483_647), "found 2147483647, expected the number of a day"),
    (day("1900-01-01"), number(2_147_483_648), "found 2147483648, expected the number of a day"),
    (day("1920-12-31"), day("1899-12-31"), "found 1899-12-31, expected a day from 1900-01-01 on"),
    (number(435_000_000), number(1_435_000_000), "1435000000, expected steps of a grid on the globe"),
    (number(435_000_000), item { $0.number(1) }, "found simple, expected a whole number"),
    (item { $0.number(0.5) }, item { $0.number(.infinity) }, "found inf, expected a number from 0 to 2"),
    (item { $0.number(0.5) }, item { $0.number(.nan) }, "found nan, expected a number from 0 to 2"),
    (item { $0.number(0.5) }, item { $0.number(-0.5) }, "found -0.5, expected a number from 0 to 20004"),
    (
      item { $0.number(18000.5) }, item { $0.number(9.3e18) },
      "found 9.3e+18, expected a number from 0 to 510065622"
    ),
    (
      item { $0.number(18000.5) }, item { $0.number(1e300) },
      "found 1e+300, expected a number from 0 to 510065622"
    ),
    (item { $0.text("green") }, item { $0.text("g}</s") }, "found \"g}</s\", expected an id"),
    (item { $0.text("brook") }, item { $0.text("br\"ok") }, "found \"br\"ok\", expected an id"),
    (
      item { $0.text("Fells") }, item { $0.text("F\u{1B}lls") },
      "found \\u{1B}, expected a text without control"
    ),
    (item { $0.text("Hut") }, item { $0.text("H\nt") }, "found \\u{A}, expected a text without control"),
    (item { $0.text("Lowland") }, number(1_000_000), "found unsigned, expected a text"),
    (item { $0.text("Red Kingdom") }, [0x6B] + Array("Red Kin".utf8) + [0xFF, 0xFE, 0xFD, 0xFC], "no UTF-8"),
    (item { $0.text("Nowhere.") }, [0x7B, 0xFF, 0, 0, 0, 0, 0, 0, 0], "of a text"),
    // The third of the three steps of a line, with its uncertainty.
    (
      number(3) + item { $0.number(12) }, number(4) + item { $0.number(12) },
      "found 4, expected a number less than 4"
    ),
    (steps(1_220_000_000, 430_000_000), steps(1_220_000_000, 930_000_000), "two or more that differ"),
  ]

  @Test(arguments: damages.indices)
  func `damage is reported with its place`(_ index: Int) throws {
    let (bytes, other, reason) = Self.damages[index]
    try built.replace(bytes, by: other, in: Manifest.answersFileName)
    try built.sign()
    guard case .damaged(let file, let found) = built.error() else {
      Issue.record("found \(String(describing: built.error())), expected damage: \(reason)")
      return
    }
    #expect(file == built.folder[Manifest.answersFileName])
    #expect(found.hasPrefix("byte "))
    #expect(found.contains(reason), "\(found)")
    #expect(built.error()?.description.hasSuffix("run `spheres build` to make it anew") == true)
  }

  private static let damagesOfParts: [(found: [UInt8], put: [UInt8], reason: String)] = [
    (
      [0x88] + number(1) + number(2) + day("1905-05-01"), [0x88] + number(1) + number(3) + day("1905-05-01"),
      "found 3, expected a number less than 3"
    ),
    (
      [0x88] + number(1) + number(2) + day("1905-05-01"), [0x88] + number(2) + number(1) + day("1905-05-01"),
      "found 2 to 1, expected an end behind the start"
    ),
    (
      [0x88] + number(1) + number(2) + day("1905-05-01"), [0x88] + number(1) + number(2) + item { $0.null() },
      "expected"
    ),
    (
      item { $0.number(12.5) }, item { $0.number(-12.5) },
      "found -12.5, expected a number from 0 to 510065622"
    ),
    (item { $0.text("Advance") }, item { $0.text("Adv\u{1B}nce") }, "a text without control characters"),
    // The railways of the strip, which are texts.
    ([0x81] + item { $0.text("main") }, [0x81] + item { $0.number(12.5) }, "expected a text"),
  ]

  @Test(arguments: damagesOfParts.indices)
  func `damage to parts, strips and sections of track is reported with its place`(_ index: Int) throws {
    let built = try BuiltFolder(of: PartedAtlas.atlas())
    let (bytes, other, reason) = Self.damagesOfParts[index]
    try built.replace(bytes, by: other, in: Manifest.answersFileName)
    try built.sign()
    guard case .damaged(_, let found) = built.error() else {
      Issue.record("found \(String(describing: built.error())), expected damage: \(reason)")
      return
    }
    #expect(found.hasPrefix("byte ") && found.contains(reason), "\(found)")
  }

  @Test(arguments: [(0.5, 0.0), (0.5, 20_004), (18000.5, 510_065_622)])
  func `nothing, the longest way and the whole globe are no damage`(_ number: Double, _ other: Double)
    throws
  {
    try built.replace(
      Self.item { $0.number(number) },
      by: Self.item { $0.number(other) },
      in: Manifest.answersFileName
    )
    try built.sign()
    #expect(built.error() == nil)
  }

  @Test func `bytes after the atlas are damage`() throws {
    let whole = try built.folder.bytes(Manifest.answersFileName)
    try built.folder.write(whole + [0], to: Manifest.answersFileName)
    try built.sign()
    let reason = "byte \(whole.count): found 1 byte more, expected the end"
    #expect(built.error() == .damaged(file: built.folder[Manifest.answersFileName], reason: reason))
  }

  @Test func `a file truncated anywhere is damage`() throws {
    let whole = try built.folder.bytes(Manifest.answersFileName)
    for count in 0..<whole.count {
      try built.folder.write(whole[..<count], to: Manifest.answersFileName)
      try built.sign()
      guard case .damaged = built.error() else {
        Issue.record("the first \(count) of \(whole.count) bytes gave \(String(describing: built.error()))")
        return
      }
    }
  }

  /// Answers and lists of an atlas read from changed bytes.
  private func ask(_ atlas: Atlas) {
    for arc in atlas.coverage.arcs.prefix(1) {
      for day in [atlas.calendar.first, atlas.calendar.last] {
        _ = atlas.answer(at: arc.line.start, on: day)
        _ = atlas.answer(at: arc.line.end, on: day, knownTo: .public())
      }
    }
    _ = atlas.atlasJSON
  }

  @Test(arguments: [false, true])
  func `with any byte changed it is damage, or an atlas that answers`(_ hasParts: Bool) throws {
    let built = try BuiltFolder(of: hasParts ? PartedAtlas.atlas() : InventedAtlas.atlas())
    let whole = try built.folder.bytes(Manifest.answersFileName)
    var (read, damaged) = (0, 0)
    // Of the second file each fourth byte, so that the three changes take turns.
    let places = hasParts ? Array(stride(from: 0, to: whole.count, by: 4)) : Array(whole.indices)
    for place in places {
      let change: UInt8 = [0x01, 0x20, 0x80][place % 3]
      var bytes = whole
      bytes[place] ^= change
      try built.folder.write(bytes, to: Manifest.answersFileName)
      try built.sign()
      do {
        ask(try Atlas(builtFolder: built.folder.path))
        read += 1
      } catch .damaged, .faceWithoutRegion, .faceWithoutPart {
        damaged += 1
      } catch {
        Issue.record("byte \(place) changed by \(change): \(error)")
      }
    }
    // Much of the file is texts, in which a changed letter is valid too.
    #expect(read > places.count / 4 && damaged > places.count / 6)
  }

  @Test func `an invalid manifest is reported`() throws {
    try built.replace(Array("\"atlas\"".utf8), by: Array("\"globe\"".utf8), in: Manifest.fileName)
    #expect(
      built.error() == .damaged(file: built.folder[Manifest.fileName], reason: "$.atlas: expected a text")
    )
    try built.folder.write("[]", to: Manifest.fileName)
    #expect(built.error() == .damaged(file: built.folder[Manifest.fileName], reason: "$: expected an object"))
    try built.folder.write("nonsense", to: Manifest.fileName)
    guard case .damaged = built.error() else {
      Issue.record("found \(String(describing: built.error())), expected damage")
      return
    }
  }

  @Test func `a face without a region is reported`() throws {
    #expect(throws: AtlasError.faceWithoutRegion(try RegionID("moors"))) {
      try InventedAtlas.atlas(faces: ["moors", "upland", "lowland"])
    }
  }

  @Test func `a face in a part that is not there is reported`() throws {
    let parted = try PartedAtlas.atlas()
    #expect(throws: AtlasError.faceWithoutPart(try PartID("advance"))) {
      try Atlas(
        about: parted.about,
        coverage: parted.coverage,
        register: InventedAtlas.atlas().register,
        borders: parted.borders,
        places: parted.places
      )
    }
  }

  @Test func `an arc without a border is reported`() throws {
    let borders = try InventedAtlas.borders().filter { $0.id != "brook" }
    #expect(throws: AtlasError.arcWithoutBorder("brook")) { try InventedAtlas.atlas(borders: borders) }
  }
}
