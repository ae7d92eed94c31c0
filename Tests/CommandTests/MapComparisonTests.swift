import Foundation
import TestSupport
import Testing

@Suite struct MapComparisonTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a map shows only what changed hands between two days`() throws {
    let outcome = try Program.spheres.run(
      "map --diff 1904-02-01 1905-09-05 --width 600 -o map.svg",
      in: folder
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    let svg = try folder.text("map.svg")
    #expect(svg.contains("What changed hands: 1 February 1904 to 5 September 1905"))
    #expect(svg.contains(#"id="region-karafuto""#) && !svg.contains(#"id="region-outer-mongolia""#))
  }

  @Test(arguments: [
    ("--date 1912-07-09 --compare known-to=public", "What the public could know"),
    ("--date 1912-07-09 --compare known-to=signatories", "What those who signed knew"),
    ("--date 1912-07-09 --compare date=1916-07-04", "4 July 1916 (21 June 1916 Old Style)"),
    ("--date 1912-07-09 --compare date=1916-07-04 --language ja", "1916年7月4日"),
  ])
  func `two maps stand beside each other`(options: String, heading: String) throws {
    let outcome = try Program.spheres.run("map \(options) --width 1000 -o map.svg", in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let svg = try folder.text("map.svg")
    #expect(svg.contains(heading) && svg.contains(#"width="1000""#))
    #expect(svg.contains(#"id="left-regions""#) && svg.contains(#"id="right-regions""#))
  }

  @Test func `points are drawn in the colours of a column, or of who led there`() throws {
    try folder.write(
      "name,lon,lat,kind\nHarbin,126.65,45.75,factory\nMukden,123.43,41.8,consulate\n",
      to: "p.csv"
    )
    let day = "map --date 1912-07-09 --width 600 --points p.csv"
    #expect(try Program.spheres.run("\(day) -o led.svg", in: folder).code == 0)
    #expect(try Program.spheres.run("\(day) --points-by kind -o kind.svg", in: folder).code == 0)
    let (led, kind) = (try folder.text("led.svg"), try folder.text("kind.svg"))
    for svg in [led, kind] { #expect(svg.components(separatedBy: #"<g class="point""#).count == 3) }
    #expect(kind.contains(">consulate</text>") && kind.contains(">factory</text>"))
    #expect(!led.contains(">consulate</text>") && led.contains("kind: factory"))
  }

  @Test func `insets are drawn of their own accord, of ground that is named, and not where none are wanted`()
    throws
  {
    let day = "map --date 1912-07-09 --quiet"
    for (options, expected) in [
      ("", 2), ("--inset 129.5,41.8,131.5,43.2", 2), ("--inset north-sakhalin", 3), ("--no-insets", 0),
    ] {
      #expect(try Program.spheres.run("\(day) \(options) --force -o map.svg", in: folder).code == 0)
      let count = try folder.text("map.svg").components(separatedBy: #"class="inset-ground""#).count - 1
      #expect(count == expected, "\(options)")
    }
  }

  @Test(arguments: [
    ("--diff 1912-07-09 1912-07-09", 64, "two equal days"),
    ("--diff 1912-07-09", 64, "found 1 days, expected two"),
    ("--diff 1904-02-01 1905-09-05 --date 1912-07-09", 64, "give --diff, or --date"),
    ("--diff 1880-01-01 1905-09-05", 65, "1880-01-01"),
    ("--date 1912-07-09 --compare secrets", 64, "--compare secrets: expected known-to=public"),
    ("--date 1912-07-09 --compare known-to=nobody", 64, "expected known-to=public"),
    ("--date 1912-07-09 --compare date=1950-01-01", 65, "1950-01-01"),
    ("--date 1912-07-09 --compare known-to=public --width 500", 64, "expected 600 or more"),
    ("--date 1912-07-09 --points-by kind", 64, "--points-by goes with --points"),
    ("--date 1912-07-09 --inset kwangtung", 65, "kwangtung"),
    ("--date 1912-07-09 --inset 131,41,129,43", 64, "--inset 131,41,129,43: west is beyond east"),
    ("--date 1912-07-09 --inset korea --no-insets", 64, "give --inset or --no-insets, not both"),
    ("--date 1912-07-09 --points none.csv", 66, "none.csv"),
    ("--date 1912-07-09 --points bad.csv", 65, "bad.csv: no columns with positions among a, b"),
    ("--date 1912-07-09 --points good.csv --points-by b", 65, "no column \"b\" among lon, lat"),
  ])
  func `what makes no sense is refused, and nothing is written`(options: String, code: Int32, words: String)
    throws
  {
    try folder.write("a,b\n1,2\n", to: "bad.csv")
    try folder.write("lon,lat\n126,45\n", to: "good.csv")
    let outcome = try Program.spheres.run("map \(options) -o map.svg", in: folder)
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try folder.names() == ["bad.csv", "good.csv"])
  }
}
