import TestSupport
import Testing

/// `chart`.
@Suite struct ChartVerbTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func chart(_ words: String...) throws -> Program.Outcome {
    try Program.spheres.run(["chart"] + words, in: folder)
  }

  @Test func `a chart goes to a file or to standard output`() throws {
    let written = try chart("regions", "--from", "1904", "--to", "1916", "-o", "regions.svg")
    #expect(written.code == 0 && written.bytes.isEmpty, "\(written.errors)")
    let printed = try chart("regions", "--from", "1904", "--to", "1916", "-o", "-")
    #expect(try printed.text == folder.text("regions.svg"))
    #expect(printed.text.contains(#"name="date">1904-01-01/1916-12-31<"#))
    #expect(printed.text.contains(#"name="known-to">all<"#))
    #expect(try chart("regions", "-o", "regions.svg").code == 73)
    #expect(try chart("areas", "--force", "-o", "regions.svg").code == 0)
  }

  @Test func `each subject has its chart, in any language and to the public`() throws {
    let areas = try chart("areas", "--language", "ja", "--palette", "print", "-o", "-")
    #expect(areas.code == 0 && areas.text.contains(#"xml:lang="ja""#), "\(areas.errors)")
    let place = try chart("place", "Mukden", "--known-to", "public", "-o", "-")
    #expect(place.code == 0 && place.text.contains("today Shenyang"), "\(place.errors)")
    #expect(!place.text.contains("First secret convention"))
    let parts = try chart("regions", "--parts", "-o", "-")
    #expect(parts.text.contains("Dalny"))
    #expect(try !chart("regions", "-o", "-").text.contains(">Dalny"))
  }

  @Test(arguments: [
    (["place", "-o", "a.svg"], 64, "the place is missing; expected its name, or LON,LAT"),
    (["regions", "Mukden", "-o", "a.svg"], 64, "chart regions takes no name; found \"Mukden\""),
    (["areas", "--parts", "-o", "a.svg"], 64, "--parts goes with chart regions"),
    (["region", "-o", "a.svg"], 64, "regions"),
    (["regions", "--width", "299", "-o", "a.svg"], 64, "--width 299: expected 300 to 8000 pixels"),
    (["regions", "-o", "a.jpg"], 64, "unknown picture format \"jpg\"; expected .svg, .png or .pdf"),
    (["regions", "--from", "1916", "--to", "1904", "-o", "a.svg"], 64, "expected the earlier day first"),
    (["regions", "--as-of", "1916-01-01", "-o", "a.svg"], 64, "--as-of goes with --known-to"),
    (["place", "Mukdem", "-o", "a.svg"], 65, "did you mean Mukden"),
    (["place", "10,10", "-o", "a.svg"], 65, "is outside the regions of this atlas"),
    (["place", "-70,-10", "-o", "a.svg"], 65, "is outside the regions of this atlas"),
    (["areas", "--from", "1800", "--to", "1850", "-o", "a.svg"], 65, "is off the calendar of the data set"),
    (["areas", "--language", "xx", "-o", "a.svg"], 65, "xx"),
    (["regions", "--data", "nowhere", "-o", "a.svg"], 66, "nowhere"),
    (["regions", "-o", "nowhere/a.svg"], 73, "nowhere"),
  ])
  func `bad input is named, and nothing is written`(_ words: [String], _ code: Int32, _ message: String)
    throws
  {
    let outcome = try Program.spheres.run(["chart"] + words, in: folder)
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.bytes.isEmpty)
    #expect(try folder.names().isEmpty)
  }
}
