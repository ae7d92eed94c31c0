import TestSupport
import Testing

@Suite struct MapTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a map is written to a file`() throws {
    let outcome = try Program.spheres.run("map --date 1912-07-09 --width 400 -o map.svg", in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.bytes.isEmpty && outcome.errors.isEmpty)
    #expect(try folder.text("map.svg").hasPrefix("<?xml"))
    #expect(try folder.text("map.svg").hasSuffix("</svg>\n"))
    #expect(try folder.names() == ["map.svg"])
  }

  @Test func `a part of it, in a projection of one's own, goes to standard output`() throws {
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
  func `a PNG is one, and nothing is left behind`() throws {
    let outcome = try Program.spheres.run(
      ["map", "--date", "1912-07-09", "--width", "400", "-o", "map.png"],
      in: folder,
      environment: ["TMPDIR": folder.path]
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    let bytes = try folder.bytes("map.png")
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    // The width stands at byte 16, big-endian.
    #expect(bytes[16..<20] == [0, 0, 1, 0x90])
    #expect(try folder.names() == ["map.png"])
  }

  @Test func `a map without the program that makes pictures is an error`() throws {
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

  @Test func `a map that is there is replaced by force only`() throws {
    try folder.write("mine".utf8, to: "map.svg")
    let outcome = try Program.spheres.run("map --date 1912-07-09 -o map.svg", in: folder)
    #expect(outcome.code == 73)
    #expect(try folder.text("map.svg") == "mine")
  }

  @Test func `without its second program the command says what is missing`() throws {
    try folder.makeFolder("bin")
    try folder.copy(Program.spheres.path, to: "bin/spheres")
    let alone = Program(path: folder["bin/spheres"])
    let outcome = try alone.run("map --date 1912-07-09 -o map.svg", in: folder)
    #expect(outcome.code == 66)
    #expect(outcome.errors.hasPrefix("spheres: cannot run "))
    #expect(outcome.errors.hasSuffix("bin/spheres-gis: No such file or directory\n"))
  }
}

/// How a map may be asked to look.
@Suite struct MapLookTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func map(_ words: String...) throws -> Program.Outcome {
    try Program.spheres.run(["map", "--date", "1912-07-09", "-o", "-"] + words, in: folder)
  }

  @Test func `the focus is a region, a part or a group, and what is around it`() throws {
    for region in ["kwantung", "barga", "manchuria"] {
      let outcome = try map("--focus", region)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(!outcome.text.contains(#"id="region-tannu-uriankhai""#))
    }
    #expect(try map("--focus", "kwantung").text.contains(#"id="region-kwantung""#))
  }

  @Test func `a focus that is no region is named, and one with a box is too much`() throws {
    let unknown = try map("--focus", "atlantis")
    #expect(unknown.code == 65)
    #expect(unknown.errors.contains("there is no region \"atlantis\"; `spheres regions` lists them"))
    let both = try map("--focus", "korea", "--bbox", "118,38,132,48")
    #expect(both.code == 64)
    #expect(both.errors.contains("give --bbox or --focus, not both"))
  }

  @Test func `the palette for print has no colours`() throws {
    let colours = { (svg: String) in
      Set(
        svg.matches(of: /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/).filter { $0.1 != $0.2 || $0.2 != $0.3 }
          .map(\.0)
      )
    }
    #expect(try colours(map().text).count > 10)
    #expect(try colours(map("--palette", "print").text).isEmpty)
  }

  @Test func `the picture tells how to cite it and how to make it again`() throws {
    let svg = try map("--known-to", "public", "--as-of", "1922-01-01").text
    for entry in [
      #"name="date">1912-07-09<"#, #"name="known-to">public 1922-01-01<"#, #"name="projection">+proj=aea "#,
      #"name="data-set">northeast-asia<"#, #"name="licence">"#, #"name="version">"#,
    ] {
      #expect(svg.contains(entry), "\(entry)")
    }
    for hash in ["sources", "atlas", "coverage"] {
      #expect(svg.firstMatch(of: try Regex(#"name="\#(hash)-hash">[0-9a-f]{16}<"#)) != nil)
    }
  }

  @Test func `a style of one's own changes what it names`() throws {
    try folder.write(##"{"sea": "#abcdef", "powers": {"japan": {"ink": "#123456"}}}"##.utf8, to: "mine.json")
    let svg = try map("--style", "mine.json").text
    #expect(svg.contains("#abcdef") && svg.contains("#123456"))
    #expect(svg.contains(MapLookTests.standardPaper))
    let printed = try map("--style", "mine.json", "--palette", "print").text
    #expect(printed.contains("#abcdef") && !printed.contains(MapLookTests.standardPaper))
  }

  private static let standardPaper = "#fdfbf5"

  @Test func `an error in a style file is told with its place, and nothing is drawn`() throws {
    try folder.write("{\n  \"sea\": \"blue\"\n}".utf8, to: "mine.json")
    let bad = try map("--style", "mine.json")
    #expect(bad.code == 65)
    #expect(
      bad.errors.contains("mine.json: line 2, column 10: found \"blue\", expected a colour as \"#b5482f\"")
    )
    #expect(bad.text.isEmpty)
    let missing = try map("--style", "yours.json")
    #expect(missing.code == 66)
    #expect(missing.errors.contains("cannot read yours.json"))
  }

  @Test func `a box that misses every region, or has no width, is refused`()
    throws
  {
    let away = try map("--bbox", "-10,-10,0,0")
    #expect(away.code == 65)
    #expect(away.errors.contains("the extent -10,-10 to 0,0 misses every region: they lie within 87."))
    let flat = try map("--bbox", "118,38,118,48")
    #expect(flat.code == 64)
    #expect(flat.errors.contains("expected west,south,east,north"))
    #expect(try map("--width", "0").code == 64)
  }

  @Test func `a folder that cannot be written is told, and nothing is left`() throws {
    let outcome = try Program.spheres.run("map --date 1912-07-09 -o nowhere/map.svg", in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("nowhere/map.svg"))
    #expect(try folder.names() == [])
  }
}
