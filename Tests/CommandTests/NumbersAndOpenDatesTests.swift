import MapFormats
import TestSupport
import Testing

/// Numbers and dates are the same to every verb.
@Suite struct NumbersAndOpenDatesTests {
  @Test(arguments: ["0x7d", "nan", "inf", "1_2", "\u{2212}12", "12,5", "1e999"])
  func `an invalid number is refused by every verb, with the reason`(number: String) throws {
    for words in [
      ["at", "\(number),44", "--date", "1912-07-09"],
      ["at", "--lon", number, "--lat", "44", "--date", "1912-07-09"],
      ["why", "--lon", "44", "--lat=\(number)", "--date", "1912-07-09"],
      ["timeline", "\(number),44"],
      ["map", "--bbox", "\(number),32,146,55", "--date", "1912-07-09", "-o", "-", "--format", "svg"],
    ] {
      let outcome = try Program.spheres.run(words)
      #expect(outcome.code == 64, "\(words)")
      #expect(outcome.errors.contains("expected"), "\(words): \(outcome.errors)")
    }
    let folder = try TemporaryFolder()
    try folder.write("lon;lat;date\n\(number);44;1912-07-09\n", to: "rows.csv")
    // A table may have decimal commas and the minus of a typesetter.
    let isWritten = number.contains(",") || number.contains("\u{2212}")
    let located = try Program.spheres.run("locate rows.csv --on-error fail", in: folder)
    #expect(located.code == (isWritten ? 0 : 65), "\(located.errors)")
  }

  @Test(arguments: ["126.65", " 126.65", "+126.65", "1.2665e2", "126.65000"])
  func `a number as written in tables is read by every verb`(number: String) throws {
    let position = try Program.spheres.run(["at", "\(number),45.75", "--date", "1912-07-09"])
    let options = try Program.spheres.run(["at", "--lon", number, "--lat", "45.75", "--date", "1912-07-09"])
    #expect(position.code == 0 && position.text == options.text)
    let folder = try TemporaryFolder()
    try folder.write("lon,lat,date\n\(number),45.75,1912-07-09\n", to: "rows.csv")
    let located = try Program.spheres.run("locate rows.csv", in: folder)
    #expect(located.text.contains("north-manchuria"))
  }

  @Test(arguments: ["1914/..", "1914/", "../1914", "1914?", "1914-XX"])
  func `the date of an answer is given as asked`(date: String) throws {
    let json = try Program.spheres.run(["at", "126.65,45.75", "--date", date, "--json"])
    #expect(json.code == 0)
    #expect(try json.json()["date"] == .string(date))
    let text = try Program.spheres.run(["at", "126.65,45.75", "--date", date])
    #expect(text.lines.first?.hasSuffix(date) == true)
    for outcome in [json, text] { #expect(!outcome.text.contains("9999") && !outcome.text.contains("0001-")) }
    for verb in [["why", "126.65,45.75"], ["overlap", "none.geojson"]] {
      let refused = try Program.spheres.run(verb + ["--date", date])
      #expect(refused.code == 64 && refused.errors.contains("one day"), "\(verb): \(refused.errors)")
      #expect(!refused.errors.contains("9999") && !refused.errors.contains("0001-"))
    }
  }

  @Test func `a season is refused with the reason`() throws {
    let outcome = try Program.spheres.run(["at", "126.65,45.75", "--date", "1914-21"])
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("is a season: expected the months"))
  }
}
