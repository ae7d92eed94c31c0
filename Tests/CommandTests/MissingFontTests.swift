import Foundation
import TestSupport
import Testing

/// Warnings of pictures that cannot be read; fontconfig and the converter are stand-ins.
@Suite struct MissingFontTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try program("rsvg-convert", "cat")
  }

  private func program(_ name: String, _ commands: String) throws {
    try folder.write("#!/bin/sh\n\(commands)\n", to: "bin/\(name)")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/\(name)"])
  }

  private func run(_ words: String) throws -> Program.Outcome {
    let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
    let words = words.split(separator: " ").map(String.init)
    return try Program.spheres.run(words, in: folder, environment: ["PATH": "\(folder["bin"]):\(path)"])
  }

  private static let map = "map --date 1912-07-09 --width 400 --language"

  @Test func `a picture in letters that no font has is warned of, with what to install`() throws {
    try program("fc-list", #"echo "20-7e a0-24f 400-52f""#)
    for file in ["map.png", "map.pdf"] {
      let outcome = try run("\(Self.map) ja -o \(file)")
      #expect(outcome.code == 0)
      #expect(outcome.errors.hasPrefix("warning: \(file): no font here has "), "\(outcome.errors)")
      #expect(outcome.errors.contains(#"letters of this picture in "ja" ("#))
      #expect(outcome.errors.contains("as of Debian's fonts-noto-cjk\n"))
    }
    let chart = try run("chart areas --language ko -o chart.png")
    #expect(chart.code == 0 && chart.errors.contains(#"in "ko""#), "\(chart.errors)")
  }

  @Test func `nothing is said of pictures that can be read, or are read elsewhere, or when asked not to`()
    throws
  {
    try program("fc-list", #"echo "20-7e a0-24f 400-52f 2000-2fff""#)
    for words in [
      "en -o map.png", "ru -o map2.png", "ja -o map.svg", "ja -o map3.png --quiet",
      "ja -o map4.png --quiet --place-names period",
    ] {
      let outcome = try run("\(Self.map) \(words)")
      #expect(outcome.code == 0 && !outcome.errors.contains("font"), "\(words): \(outcome.errors)")
    }
  }

  @Test(arguments: ["exit 1", "kill -9 $$", "exit 127"])
  func `without fontconfig there is no warning and no failure`(_ commands: String) throws {
    try program("fc-list", commands)
    let outcome = try run("\(Self.map) ja -o map.png")
    #expect(outcome.code == 0 && !outcome.errors.contains("font"), "\(outcome.errors)")
    #expect(try folder.names().contains("map.png"))
  }
}
