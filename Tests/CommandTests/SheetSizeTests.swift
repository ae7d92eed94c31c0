import Foundation
import TestSupport
import Testing

/// The size of maps, and the words around them.
@Suite struct SheetSizeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let map = "map --date 1912-07-09 -o map.svg"

  @Test(arguments: [("85mm", "85", nil), ("170mm", "170", nil), ("a4", "210", "297"), ("a1", "594", "841")])
  func `a map for paper has its size in millimetres`(_ paper: String, _ short: String, _ long: String?) throws
  {
    let outcome = try Program.spheres.run("\(Self.map) --paper \(paper) --quiet", in: folder)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let size = try #require(
      try folder.text("map.svg").firstMatch(of: /<svg width="([0-9.]+)mm" height="([0-9.]+)mm"/)
    )
    if let long {
      #expect([size.1, size.2].sorted() == [short, long].map { $0[...] }.sorted())
    } else {
      #expect(size.1 == short)
    }
  }

  @Test(
    arguments: [
      ("--paper a4 --width 900", "--width 900 is for screens"), ("--paper letter", "found \"letter\""),
      ("--paper 10mm", "80mm to 2000mm"), ("--paper -5mm", "--paper"), ("--width 299", "300 to 8000"),
      ("--width 8001", "300 to 8000"),
      ("--paper 150mm --compare known-to=public", "two maps need 160 mm or more"),
      ("--width 500 --compare known-to=public", "or more for two maps"),
    ]
  )
  func `a size or a text that makes no sense is refused`(_ words: String, _ told: String) throws {
    let outcome = try Program.spheres.run("\(Self.map) \(words)", in: folder)
    #expect(outcome.code == 64 && outcome.errors.contains(told), "\(outcome.errors)")
    #expect(try folder.names() == [])
  }

  /// Expects a picture of a size, whose texts are more than so many and large enough to be read on paper.
  private func expectOnPaper(_ file: String, _ width: String, _ height: String?, texts: Int) throws {
    let svg = try folder.text(file)
    #expect(svg.contains("<svg width=\"\(width)\" height=\"\(height ?? "")"))
    let sizes = svg.matches(of: /font-size="([0-9.]+)"/).compactMap { Double($0.output.1) }
    #expect(sizes.count > texts && sizes.allSatisfy { $0 >= 6.5 * 96 / 72 - 0.06 })
  }

  @Test(arguments: [("a3", "420mm", "297mm"), ("a2", "594mm", "420mm"), ("170mm", "170mm", nil)])
  func `two maps lie on a page on its side, or on a column`(
    _ paper: String,
    _ width: String,
    _ height: String?
  )
    throws
  {
    let words = "\(Self.map) --compare known-to=public --paper \(paper)"
    let outcome = try Program.spheres.run(words, in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    try expectOnPaper("map.svg", width, height, texts: 50)
  }

  @Test(
    arguments: [
      ("chart regions --paper a3", "297mm", "420mm"), ("chart areas --paper a4", "210mm", "297mm"),
      ("chart areas --paper a1", "841mm", "594mm"), ("chart place Mukden --paper 120mm", "120mm", nil),
    ]
  )
  func `a chart fills its page, upright or on its side, in letters that can be read`(
    _ words: String,
    _ width: String,
    _ height: String?
  ) throws {
    let outcome = try Program.spheres.run("\(words) -o chart.svg", in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    try expectOnPaper("chart.svg", width, height, texts: 20)
  }

  @Test(
    arguments: [
      ("chart regions --paper a5 -o x.svg", 65, "higher than the page"),
      ("map --date 1912-07-09 --compare known-to=public --paper a5 -o x.svg", 65, "higher than the page"),
      ("map --date 1912-07-09 --compare known-to=public --paper a4 -o x.svg", 65, "higher than the page"),
      ("chart areas --paper a9 -o x.svg", 64, "found \"a9\""),
      ("chart areas --paper a4 --width 900 -o x.svg", 64, "--width 900 is for screens"),
      ("chart areas --width 10 -o x.svg", 64, "300 to 8000"),
    ]
  )
  func `what does not fit is refused, and nothing is written`(_ words: String, _ code: Int32, _ told: String)
    throws
  {
    let outcome = try Program.spheres.run("\(words) --quiet", in: folder)
    #expect(outcome.code == code && outcome.errors.contains(told), "\(outcome.code) \(outcome.errors)")
    #expect(try folder.names() == [])
  }

  @Test(arguments: ["--title", "--subtitle", "--note"])
  func `an empty text is refused`(_ option: String) throws {
    let outcome = try Program.spheres.run(
      Self.map.split(separator: " ").map(String.init) + [option, " "],
      in: folder
    )
    #expect(outcome.code == 64 && outcome.errors.contains("\(option): expected a text"), "\(outcome.errors)")
  }

  @Test(arguments: ["--date 1912-07-09", "--diff 1906 1907", "--date 1912 --compare date=1916"])
  func `title, subtitle and note are on the map once, and are text whatever they hold`(_ days: String) throws
  {
    let outcome = try Program.spheres.run(
      ["map", "-o", "map.svg", "--quiet", "--title", "Kartenblatt <7>", "--subtitle", "For &c.", "--note"]
        + ["Seen by N."] + days.split(separator: " ").map(String.init),
      in: folder
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    let map = try folder.text("map.svg")
    for text in ["Kartenblatt &lt;7&gt;", "For &amp;c.", "Seen by N."] {
      #expect(
        map.matches(of: try Regex("<text [^>]*>\(NSRegularExpression.escapedPattern(for: text))")).count == 1
      )
    }
  }

  @Test(arguments: ["--width 400", "--paper 85mm", "--paper a5"])
  func `all maps of an atlas have one size`(_ size: String) throws {
    let outcome = try Program.spheres.run(
      "atlas -o maps --from 1907 --to 1908 --quiet --title Series \(size)",
      in: folder
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder["maps"]).filter {
      $0.hasSuffix("svg")
    }
    let sizes = try names.map { name in
      let map = try folder.text("maps/\(name)")
      #expect(map.contains(">Series</text>"))
      return try #require(map.firstMatch(of: /<svg width="[0-9.m]+" height="[0-9.m]+"/)).0
    }
    #expect(names.count > 2 && Set(sizes).count == 1, "\(sizes)")
  }
}
