import Diplomacy
import Foundation
import TestSupport
import Testing

/// The verb `atlas`: what it writes, and its errors.
@Suite struct AtlasTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String) throws -> Program.Outcome {
    try Program.spheres.run(words, in: folder)
  }

  @Test func `a map for each year and change, and a page that lists them, are written`() throws {
    let outcome = try run("atlas -o maps --from 1911 --to 1912 --day 06-30 --width 400 --language ja")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.bytes.isEmpty)
    // No progress bar without a terminal: one line that says what was done.
    #expect(outcome.errors == "\(try names().count - 1) maps and index.html are in maps\n")
    let names = try names()
    #expect(names.contains("1911-06-30.svg") && names.contains("1912-07-08.svg"))
    #expect(!names.contains { $0.hasPrefix("1910") || $0.hasPrefix("1913") })
    let page = try folder.text("maps/index.html")
    #expect(page.contains(#""language":"ja""#) && page.contains(#"data-day="1912-07-08""#))
    #expect(try folder.text("maps/1912-07-08.svg").contains("満洲"))
    #expect(try folder.names() == ["maps"])
  }

  @Test(
    arguments: [
      ("--from 1907 --to 1917", "1907-01-01", "1917-12-31"), ("--to 1894", "1894-08-01", "1894-12-31"),
      ("--from 1945", "1945-01-01", "1946-01-05"),
    ]
  )
  func `the page begins and ends with the years, as the maps do`(
    _ years: String,
    _ first: String,
    _ last: String
  ) throws {
    #expect(try run("atlas -o maps \(years) --width 400 --quiet").code == 0)
    let page = try folder.text("maps/index.html")
    let days = try [first, last].map { try HistoricalDate($0).dayNumber }
    #expect(page.contains(#""first":\#(days[0]),"last":\#(days[1]),"#))
    // The first stop is the first day, and no stop or treaty lies outside.
    let stops = try #require(page.firstMatch(of: /"stops":\[\[\[([0-9]+),/))
    #expect(stops.1 == "\(days[0])")
    for list in ["stops", "treaties"] {
      let text = try #require(page.firstMatch(of: try Regex(#""\#(list)":\[.*?\]\]\],"#))).0
      let found = text.matches(of: /\[([0-9]{6}),/).compactMap { Int32($0.1) }
      #expect(found.allSatisfy { days[0]...days[1] ~= $0 }, "\(list)")
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder["maps"]).sorted()
  }

  @Test func `the same arguments give the same bytes, and force replaces only an atlas`() throws {
    #expect(try run("atlas -o maps --from 1912 --to 1912 --width 400 --quiet").errors == "")
    let page = try folder.text("maps/index.html")
    let again = try run("atlas -o maps --from 1912 --to 1912 --width 400")
    #expect(again.code == 73)
    #expect(again.errors.contains("maps is not empty; --force replaces an atlas that is there"))
    #expect(try run("atlas -o maps --from 1912 --to 1912 --width 400 --force").code == 0)
    #expect(try folder.text("maps/index.html") == page)

    try folder.write("mine".utf8, to: "maps/notes.txt")
    let refused = try run("atlas -o maps --from 1912 --to 1912 --width 400 --force")
    #expect(refused.code == 73)
    #expect(refused.errors.contains("maps holds notes.txt, which is of no atlas"))
    #expect(try folder.text("maps/notes.txt") == "mine")
    #expect(try folder.names() == ["maps"])
  }

  @Test func `a folder with the name of an atlas file is kept`() throws {
    #expect(try run("atlas -o maps --from 1912 --to 1912 --width 400").code == 0)
    try folder.remove("maps/index.html")
    try folder.makeFolder("maps/index.html")
    try folder.write("mine".utf8, to: "maps/index.html/thesis.txt")
    let refused = try run("atlas -o maps --from 1912 --to 1912 --width 400 --force")
    #expect(refused.code == 73 && refused.errors.contains("maps holds index.html, which is of no atlas"))
    #expect(try folder.text("maps/index.html/thesis.txt") == "mine")
  }

  @Test func `an atlas can be written into the working folder`() throws {
    try folder.makeFolder("here")
    let words = "--data \(ShippedData.folder) --width 400"
    #expect(
      try Shell.run("cd here && spheres atlas -o . --from 1912 --to 1912 \(words)", in: folder).code == 0
    )
    let first = Set(try FileManager.default.contentsOfDirectory(atPath: folder["here"]))
    #expect(first.contains("index.html") && first.contains("1912-12-31.svg"))
    let again = "cd here && spheres atlas -o . --force --from 1913 --to 1913 \(words)"
    #expect(try Shell.run(again, in: folder).code == 0)
    let second = Set(try FileManager.default.contentsOfDirectory(atPath: folder["here"]))
    #expect(second.contains("1913-12-31.svg") && !second.contains("1912-12-31.svg"))
  }

  @Test func `a folder that cannot be written is named, and nothing is left`() throws {
    try folder.write("a file".utf8, to: "file")
    let reasons = [
      "file": "file is a file, expected a folder",
      "file/maps": "cannot write file: is a file, expected a folder",
      "/proc/maps-of-an-atlas": "/proc/maps-of-an-atlas: no such file or folder",
    ]
    for (path, reason) in reasons {
      let outcome = try run("atlas -o \(path) --from 1912 --to 1912 --width 400")
      #expect(outcome.code == 73, "\(path): \(outcome.errors)")
      #expect(outcome.errors.contains(reason), "\(outcome.errors)")
      #expect(outcome.bytes.isEmpty)
    }
    #expect(try folder.names() == ["file"])
    #expect(try folder.text("file") == "a file")
  }

  @Test(
    arguments: [
      ("--from 1912 --to 1911", 64, "expected the earlier year first"),
      ("--from 1850", 65, "1850 is off the calendar of the data set, 1894 to 1946"),
      ("--to 1999", 65, "1999 is off the calendar of the data set"),
      ("--from soon", 64, "soon"),
      ("--day 02-30", 64, "--day 02-30: expected month and day, as in 12-31"),
      ("--day 13-01", 64, "--day 13-01"),
      ("--width 0", 64, "--width 0: expected 300 to 8000 pixels"),
      ("--language tlh", 65, "there are no names in \"tlh\"; there are en, zh-Hant, ja, ko, ru, mn"),
      ("--known-to nobody", 64, "nobody"),
      ("--projection +proj=nonsense", 65, "+proj=nonsense"),
    ] as [(String, Int32, String)]
  )
  func `nonsensical options are refused, and nothing is written`(
    _ words: String,
    _ code: Int32,
    _ reason: String
  )
    throws
  {
    let outcome = try run("atlas -o maps \(words)")
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(try folder.names() == [])
  }

  @Test func `maps in another projection come with the same page`() throws {
    let outcome = try run("atlas -o maps --from 1912 --to 1912 --width 400 --projection EPSG:32651")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try folder.text("maps/1912-07-08.svg").contains("EPSG:32651"))
  }

  @Test(.enabled(if: installed("script") != nil, "script (Debian's bsdutils) is not installed"))
  func `on a terminal a progress bar is shown and removed`() throws {
    let words = "\(Program.spheres.path) atlas -o maps --from 1912 --to 1912 --width 400"
    let outcome = try #require(installed("script")).run(["-qec", words, "/dev/null"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("[####") && outcome.text.contains("\r\u{1B}[K"))
  }
}
