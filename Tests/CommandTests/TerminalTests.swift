import TestSupport
import Testing

/// Arguments and files with terminal control characters.
@Suite struct TerminalTests {
  private static let hostile = "\u{1B}]0;taken\u{7}\u{9B}31m\u{202E}"
  private static let shown = "\\u{1B}]0;taken\\u{7}\\u{9B}31m\\u{202E}"

  private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    return text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || (scalar.properties.generalCategory != .control && scalar != "\u{202E}")
    }
  }

  private static let wrong: [[String]] = [
    ["at", hostile, "--date", "1912"], ["at", "--place", hostile, "--date", "1912"],
    ["at", "126.65,45.75", "--date", hostile], ["at", "126.65,45.75", "--date", "1912", "--\(hostile)"],
    ["at", "126.65,45.75", "--date", "1912", "--data", hostile], [hostile], ["treaties", hostile],
    ["regions", hostile], ["places", hostile], ["locate", hostile], ["check", hostile], ["build", hostile],
    ["overlap", hostile + ".geojson", "--date", "1912-01-01"],
    ["map", "--date", "1912-07-09", "-o", "map.svg", "--projection", "+proj=\(hostile)"],
    ["map", "--date", "1912-07-09", "-o", "map.svg", "--language", hostile],
    ["export", "--date", "1912-07-09", "-o", "no/\(hostile).csv"],
  ]

  @Test(arguments: wrong)
  func `echoed arguments are shown without terminal control characters`(_ words: [String]) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.spheres.run(words, in: folder)
    #expect(outcome.code >= 64)
    #expect(
      Self.isPlain(outcome.errors.utf8) && Self.isPlain(outcome.bytes),
      "\(outcome.errors.debugDescription)"
    )
    #expect(outcome.errors.contains("\\u{1B}") || outcome.errors.contains("\\u{7}"), "\(outcome.errors)")
  }

  @Test func `names of a user's features are shown, and escaped in JSON`() throws {
    let folder = try TemporaryFolder()
    let escaped = "\\u001b]0;taken\\u0007\\u009b31m\\u202e"
    try folder.write(
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","id":"\(escaped)","properties":{},"geometry":{
      "type":"Polygon","coordinates":[[[126,45],[127,45],[127,46],[126,45]]]}}]}
      """,
      to: "mine.geojson"
    )
    let text = try Program.spheres.run("overlap mine.geojson --date 1912-07-09", in: folder)
    #expect(text.code == 0)
    #expect(text.text.contains(Self.shown) && Self.isPlain(text.bytes))
    let json = try Program.spheres.run("overlap mine.geojson --date 1912-07-09 --json", in: folder)
    #expect(json.text.contains(escaped) && Self.isPlain(json.bytes))
  }
}
