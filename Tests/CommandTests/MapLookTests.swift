import TestSupport
import Testing

/// Options for the look of a map.
@Suite struct MapLookTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func map(_ words: String...) throws -> Program.Outcome {
    try Program.spheres.run(["map", "--date", "1912-07-09", "-o", "-"] + words, in: folder)
  }

  @Test func `the focus is a region, a part or a group, with its surroundings`() throws {
    for region in ["kwantung", "barga", "manchuria"] {
      let outcome = try map("--focus", region)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(!outcome.text.contains(#"id="region-tannu-uriankhai""#))
    }
    #expect(try map("--focus", "kwantung").text.contains(#"id="region-kwantung""#))
  }

  @Test func `an unknown focus is named, and a focus with a box is refused`() throws {
    let unknown = try map("--focus", "atlantis")
    #expect(unknown.code == 65)
    #expect(unknown.errors.contains("there is no region \"atlantis\"; `spheres regions` lists them"))
    let both = try map("--focus", "korea", "--bbox", "118,38,132,48")
    #expect(both.code == 64)
    #expect(both.errors.contains("give --bbox or --focus, not both"))
  }

  @Test func `places have their historical or modern names`() throws {
    let period = try map().text
    #expect(period.contains(">Mukden<") && !period.contains(">Shenyang<"))
    let modern = try map("--place-names", "modern").text
    #expect(modern.contains(">Shenyang<") && !modern.contains(">Mukden<"))
    #expect(try map("--place-names", "ancient").code == 64)
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

  @Test func `the picture says how to cite it and how to make it again`() throws {
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

  @Test func `a custom style changes only what it names`() throws {
    try folder.write(##"{"sea": "#abcdef", "powers": {"japan": {"ink": "#123456"}}}"##.utf8, to: "mine.json")
    let svg = try map("--style", "mine.json").text
    #expect(svg.contains("#abcdef") && svg.contains("#123456"))
    #expect(svg.contains(MapLookTests.standardPaper))
    let printed = try map("--style", "mine.json", "--palette", "print").text
    #expect(printed.contains("#abcdef") && !printed.contains(MapLookTests.standardPaper))
  }

  private static let standardPaper = "#fdfbf5"

  @Test func `an error in a style file is reported with its place, and nothing is drawn`() throws {
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

  @Test func `a folder that cannot be written is reported, and nothing is left`() throws {
    let outcome = try Program.spheres.run("map --date 1912-07-09 -o nowhere/map.svg", in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("nowhere/map.svg"))
    #expect(try folder.names() == [])
  }
}
