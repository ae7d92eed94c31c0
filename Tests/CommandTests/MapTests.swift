import MapFormats
import TestSupport
import Testing

@Suite struct MapTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a map is written to a file`() throws {
    let outcome = try Program.spheres.run("map --date 1912-07-09 --width 400 -o map.svg --quiet", in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.bytes.isEmpty && outcome.errors.isEmpty)
    #expect(try folder.text("map.svg").hasPrefix("<?xml"))
    #expect(try folder.text("map.svg").hasSuffix("</svg>\n"))
    #expect(try folder.names() == ["map.svg"])
  }

  @Test func `names without room are told: cities in a remark, all of them as JSON`() throws {
    let words = "map --date 1912-07-09 --width 400 -o map.svg"
    let outcome = try Program.spheres.run("\(words) --json", in: folder)
    #expect(outcome.code == 0 && outcome.errors.hasPrefix("spheres: no room for the name of "))
    let names = try JSONValue(parsing: outcome.bytes)
    guard case .array(let omitted)? = names["omitted"], case .array(let numbered)? = names["numbered"] else {
      Issue.record("\(outcome.text)")
      return
    }
    #expect(omitted.contains { $0["name"] == "Harbin" && $0["kind"] == "city" && $0["id"] == .null })
    #expect(numbered.contains { $0["id"] == "south-manchuria" && $0["number"] != nil })
    let remark = try Program.spheres.run("\(words) --force", in: folder)
    #expect(remark.bytes.isEmpty && remark.errors == outcome.errors)
  }

  @Test func `the picture and the JSON do not share standard output`() throws {
    let outcome = try Program.spheres.run("map --date 1912-07-09 -o - --json", in: folder)
    #expect(outcome.code == 64 && outcome.bytes.isEmpty)
    #expect(outcome.errors.contains("--json and --output - both write to standard output"))
  }

  @Test func `a detail in another projection is written to standard output`() throws {
    let words = [
      "map", "--date", "1912-07-09", "--bbox", "118,38,132,48", "--width", "400", "--projection",
      "EPSG:32651",
      "-o", "-",
    ]
    let outcome = try Program.spheres.run(words, in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.text.hasPrefix("<?xml") && outcome.text.contains(#"id="region-korea""#))
    #expect(!outcome.text.contains(#"id="region-tannu-uriankhai""#))
    #expect(try folder.names() == [])
  }

  @Test(
    .enabled(if: installed("rsvg-convert") != nil, "rsvg-convert (Debian's librsvg2-bin) is not installed")
  )
  func `a PNG is valid, and nothing is left behind`() throws {
    let outcome = try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--width", "400", "-o", "map.png"],
      in: folder,
      environment: ["TMPDIR": folder.path]
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    let bytes = try folder.bytes("map.png")
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    // The width is at byte 16, big-endian.
    #expect(bytes[16..<20] == [0, 0, 1, 0x90])
    #expect(try folder.names() == ["map.png"])
  }

  @Test func `a PNG without the converter program is an error`() throws {
    let outcome = try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--width", "400", "-o", "map.png"],
      in: folder,
      environment: ["TMPDIR": folder.path, "PATH": folder.path]
    )
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("rsvg-convert is not installed"))
    #expect(try folder.names() == [])
  }

  @Test func `off the calendar there is no map`() throws {
    let outcome = try Program.spheres.run("map --date 1950-01-01 -o map.svg", in: folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("off the calendar"))
    #expect(try folder.names() == [])
  }

  @Test func `an unknown projection is named`() throws {
    let words = ["map", "--date", "1912-07-09", "--projection", "+proj=nonsense", "-o", "map.svg"]
    let outcome = try Program.spheres.run(words, in: folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("+proj=nonsense"))
    #expect(try folder.names() == [])
  }

  @Test func `an existing map is replaced only with force`() throws {
    try folder.write("mine".utf8, to: "map.svg")
    let outcome = try Program.spheres.run("map --date 1912-07-09 -o map.svg", in: folder)
    #expect(outcome.code == 73)
    #expect(try folder.text("map.svg") == "mine")
  }
}
