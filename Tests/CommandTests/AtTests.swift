import MapFormats
import TestSupport
import Testing

@Suite struct AtTests {
  private func at(_ words: String) throws -> Program.Outcome {
    let outcome = try Program.spheres.run("at " + words)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return outcome
  }

  @Test func `a place and a day have an answer in words`() throws {
    let outcome = try at("126.65,45.75 --date 1907-07-31")
    #expect(outcome.lines[0] == "126.65,45.75  1907-07-31  (1907-07-18 Old Style)")
    #expect(outcome.lines[1] == "North Manchuria, in Manchuria")
    #expect(outcome.lines[2] == "held by Russian Empire")
    #expect(outcome.text.contains("Russian Empire: sphere of influence (railways and telegraphs)"))
    #expect(outcome.text.hasSuffix("\n") && !outcome.text.hasSuffix("\n\n"))
    #expect(outcome.errors.hasPrefix("warning: railway-near: Chinese Eastern Railway, "))
  }

  @Test func `a place and a day have an answer in JSON`() throws {
    let json = try at("126.65,45.75 --date 1907-07-31 --json").json()
    #expect(json["position"] == .array([.number(126.65), .number(45.75)]))
    #expect(json["region"] == .string("north-manchuria"))
    #expect(json["part_of"] == .array([.string("manchuria")]))
    #expect(json["status"] == .string("held"))
    #expect(json["predominant"]?["power"] == .string("russia"))
    #expect(json["claims"]?.elements.first?["end_date"] == .string("1917-11-07"))
    #expect(json["border"]?["id"] == .string("manchuria-1907"))
  }

  @Test(
    arguments: [
      ("126.65,45.75 --date 1907-07-31", "--date 1907-07-31 -- 126.65,45.75"),
      ("--date 1907 126.65,45.75 --json", "--date 1907 --json -- 126.65,45.75"),
      ("--place Harbin --date 1912-07 --quiet", "--place Harbin --date 1912-07 --quiet --"),
      ("--json --place Dolonnor --date 1912-07-09", "--json --place Dolonnor --date 1912-07-09 --"),
      ("0,0 --date 1907-07-31", "--date 1907-07-31 -- 0,0"),
      ("126.65,45.75 --date 1800-01-01", "--date 1800-01-01 -- 126.65,45.75"),
      (
        "126.65,45.75 --date 1907-07-31 --known-to public",
        "126.65,45.75 --date 1907-07-31 --known-to public --as-of 1907-07-31"
      ),
      (
        "--known-to signatories --place Harbin --date 1910 --json",
        "--known-to=signatories --place Harbin --date 1910 --json"
      ),
    ]
  )
  func `plain and full parsing give the same answer`(_ plain: String, _ other: String) throws {
    let outcome = try at(plain)
    let wanted = try at(other)
    #expect(outcome.bytes == wanted.bytes && outcome.errors == wanted.errors)
  }

  @Test(
    arguments: [
      ("--place Nowhere --date 1907-07-31", 65, "there is no place"),
      ("1,2 --date soon", 64, "soon"), ("1,2", 64, "--date is missing"),
      ("--date 1907", 64, "the position is missing"),
      ("1,2 3,4 --date 1907", 64, "3,4"), ("1,200 --date 1907", 64, "latitude"),
      ("1,2 --place Harbin --date 1907", 64, "not both"), ("1,2 --date 1907 --known-to me", 64, "me"),
      ("1,2 --date 1907 --known-to", 64, "--known-to"), ("1,2 --date 1907 --data /nowhere", 66, "/nowhere"),
    ]
  )
  func `a mistake is reported the same by plain and full parsing`(
    _ words: String,
    _ code: Int32,
    _ told: String
  ) throws {
    let outcome = try Program.spheres.run("at " + words)
    #expect(outcome.code == code && outcome.errors.contains(told), "\(outcome)")
  }

  @Test func `longitude and latitude may be given separately`() throws {
    let together = try at("126.65,45.75 --date 1907-07-31 --json")
    #expect(try at("--lon 126.65 --lat 45.75 --date 1907-07-31 --json").bytes == together.bytes)
  }

  @Test(
    arguments: [
      "-72.5,18.9 --date 1912-07-08", "--date 1912-07-08 -72.5,18.9", "--json -72.5,18.9 --date 1912-07-08",
      "-72.5,-18.9 --date 1912-07-08 --quiet", "--date 1912-07-08 -- -72.5,18.9",
      "--lon -72.5 --lat -18.9 --date 1912-07-08", "--date=1912-07-08 -.5,-0.25",
    ]
  )
  func `negative numbers are not options`(_ words: String) throws {
    #expect(try at(words).text.contains("outside"))
  }

  @Test func `spaces around the numbers are ignored`() throws {
    let outcome = try Program.spheres.run(["at", " 126.65, 45.75 ", "--date", "1907-07-31"])
    #expect(outcome.lines.first?.hasPrefix("126.65,45.75  ") == true)
  }

  @Test func `a month within which something changes is answered stretch by stretch`() throws {
    let json = try at("116.4891,42.1871 --date 1912-07 --json").json()
    #expect(json["status"] == .string("changed"))
    let answers = json["answers"]?.elements ?? []
    #expect(answers.map { $0["from"] } == [.string("1912-07-01"), .string("1912-07-08")])
    #expect(answers.map { $0["to"] } == [.string("1912-07-07"), .string("1912-07-31")])
    let text = try at("116.4891,42.1871 --date 1912-07").text
    #expect(text.contains("from 1912-07-01 to 1912-07-07\n"))
    #expect(text.contains("from 1912-07-08 to 1912-07-31\n"))
  }

  @Test(
    arguments: [
      ("1912-06-25 OS", "1912-07-08"), ("1912-07~", "1912-07~"), ("1907/1912", "1907-01-01/1912-12-31"),
      ("191X", "191X"), ("1912", "1912"),
    ]
  )
  func `dates are read in common forms and as EDTF`(_ written: String, _ meant: String) throws {
    let outcome = try Program.spheres.run(["at", "126.65,45.75", "--json", "--date", written])
    #expect(try outcome.json()["date"] == .string(meant))
  }

  @Test func `what the public could not know is left out`() throws {
    let place = "116.4891,42.1871 --date 1912-07-09 --json --quiet"
    #expect(try at(place).json()["predominant"]?["power"] == .string("japan"))
    #expect(try at(place + " --known-to public").json()["status"] == .string("unassigned"))
    let later = try at(place + " --known-to public --as-of 1940-01-01").json()
    #expect(later["predominant"]?["power"] == .string("japan"))
    let before = try at(place + " --known-to signatories --as-of 1912-07-07").json()
    #expect(before["status"] == .string("unassigned"))
  }

  @Test func `warnings are printed on standard error, and in JSON too`() throws {
    let outcome = try at("116.4891,42.1871 --date 1912-07-09 --json")
    #expect(try outcome.json()["warnings"] == .array([.string("near-border")]))
    #expect(outcome.errors.hasPrefix("warning: near-border: "))
    #expect(try at("116.4891,42.1871 --date 1912-07-09 --json --quiet").errors.isEmpty)
  }

  @Test func `outside by less than the frontier's uncertainty, the region across is named`() throws {
    let outcome = try at("122.36,53.48 --date 1912-07-09")
    #expect(outcome.text.contains("outside the regions of this atlas"))
    #expect(outcome.text.contains("0.1 km away, known to 3 km; on its other side: North Manchuria"))
    #expect(outcome.errors.hasPrefix("warning: near-border: Frontier of Manchuria and Russia, 0.1 km"))
    let border = try at("119.9,51.34 --date 1912-07-09 --json").json()["border"]
    #expect(border?["across"] == .string("barga"))
    #expect(try at("113.4917,52.0431 --date 1912-07-09").errors.isEmpty)
  }

  @Test(arguments: [("1890-01-01", "before"), ("1950", "after"), ("1894-08-01", "unassigned")])
  func `a day off the calendar has an answer`(_ date: String, _ status: String) throws {
    #expect(try at("126.65,45.75 --json --date \(date)").json()["status"] == .string(status))
  }
}
