import TestSupport
import Testing

/// Months and years where one day is shown.
@Suite struct ShownDayTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The remarks on days; a small map also says which names had no room.
  private func remarks(of outcome: Program.Outcome) -> [Substring] {
    outcome.errors.split(separator: "\n").filter { $0.contains(" stands for ") }
  }

  @Test(
    arguments: [
      ("1907", "1907-12-31", "its last day"), ("1912-07", "1912-07-31", "its last day"),
      ("1912-02/1912-03", "1912-03-31", "its last day"), ("1907?", "1907-12-31", "its last day"),
      ("190X", "1909-12-31", "its last day"), ("1946", "1946-01-05", "its last day on the calendar"),
      ("1940/..", "1946-01-05", "its last day on the calendar"), ("../1907", "1907-12-31", "its last day"),
      ("1894", "1894-12-31", "its last day"),
    ]
  )
  func `a map of a period is that of its last day on the calendar, and a remark says so`(
    _ period: String,
    _ day: String,
    _ which: String
  ) throws {
    let whole = try Program.spheres.run("map --date \(period) --width 400 -o period.svg", in: folder)
    #expect(whole.code == 0)
    let remarks = remarks(of: whole)
    #expect(remarks.count == 1 && remarks[0].hasSuffix(" stands for \(which), \(day)"), "\(whole.errors)")
    let single = try Program.spheres.run("map --date \(day) --width 400 -o day.svg", in: folder)
    #expect(single.code == 0 && self.remarks(of: single).isEmpty)
    #expect(try folder.bytes("period.svg") == folder.bytes("day.svg"))
  }

  @Test(
    arguments: [
      ("--diff 1906 1907", "--diff 1906-12-31 1907-12-31"),
      ("--date 1912 --compare date=1916-07", "--date 1912-12-31 --compare date=1916-07-31"),
    ]
  )
  func `maps of two dates take months and years too, and name both days`(_ periods: String, _ days: String)
    throws
  {
    let whole = try Program.spheres.run("map \(periods) --width 800 -o periods.svg", in: folder)
    #expect(whole.code == 0 && remarks(of: whole).count == 2, "\(whole.errors)")
    let single = try Program.spheres.run("map \(days) --width 800 -o days.svg", in: folder)
    #expect(single.code == 0 && remarks(of: single).isEmpty)
    #expect(try folder.bytes("periods.svg") == folder.bytes("days.svg"))
  }

  @Test func `two dates that stand for one day are refused`() throws {
    let outcome = try Program.spheres.run("map --diff 1946 1946-01-05 -o map.svg", in: folder)
    #expect(outcome.code == 65 && outcome.errors.contains("both dates stand for 1946-01-05"))
    #expect(try folder.names() == [])
  }

  @Test func `the remark is left out on request, and the map still names its day`() throws {
    for more in ["", " --place-names period"] {
      let outcome = try Program.spheres.run(
        "map --date 1907 --width 400 --quiet --force -o map.svg" + more,
        in: folder
      )
      #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
      #expect(try folder.text("map.svg").contains("31 December 1907"))
    }
  }

  @Test(
    arguments: [
      ("1893", "which begins on 1894-08-01"), ("1894-07-31", "which begins on 1894-08-01"),
      ("1946-01-06", "which ends on 1946-01-05"), ("1946-12-31", "which ends on 1946-01-05"),
      ("1947/..", "which ends on 1946-01-05"),
    ]
  )
  func `a period off the calendar is refused with the nearest day`(_ period: String, _ told: String) throws {
    let calendar = "off the calendar of the data set, 1894-08-01/1946-01-05, "
    for verb in [
      "map -o map.svg --date", "regions --date", "export -o days.geojson --date", "diff 1907",
      "map -o map.svg --diff 1907",
    ] {
      let outcome = try Program.spheres.run("\(verb) \(period)", in: folder)
      #expect(outcome.code == 65 && outcome.bytes.isEmpty)
      #expect(outcome.errors.contains(calendar + told), "\(verb): \(outcome.errors)")
    }
    #expect(try folder.names() == [])
  }

  @Test(
    arguments: [
      ("--from 1893 --to 1893", "begins on 1894-08-01"), ("--to 1893", "begins on 1894-08-01"),
      ("--from 1947", "ends on 1946-01-05"),
    ]
  )
  func `charts and layers of days off the calendar are refused with the nearest day`(
    _ days: String,
    _ told: String
  ) throws {
    for verb in ["chart areas -o areas.svg", "export -o days.geojson"] {
      let outcome = try Program.spheres.run("\(verb) \(days)", in: folder)
      #expect(outcome.code == 65, "\(verb): \(outcome.errors)")
      #expect(
        outcome.errors.contains("off the calendar of the data set, 1894-08-01/1946-01-05, which \(told)")
      )
    }
    #expect(try folder.names() == [])
  }

  @Test(
    arguments: [
      ("diff 1906 1907 --json", "diff 1906-12-31 1907-12-31 --json"),
      ("regions --date 1907 --json", "regions --date 1907-12-31 --json"),
      ("regions korea --date 1946", "regions korea --date 1946-01-05"),
      ("places --date 1907-07 --json", "places --date 1907-07-31 --json"),
    ]
  )
  func `every verb that shows a day takes months and years`(_ period: String, _ day: String) throws {
    let whole = try Program.spheres.run(period)
    let single = try Program.spheres.run(day)
    #expect(whole.code == 0 && single.code == 0)
    #expect(whole.errors.contains("stands for its last day") && single.errors.isEmpty)
    #expect(whole.bytes == single.bytes)
    let quiet = try Program.spheres.run(period + " --quiet")
    #expect(quiet.errors.isEmpty && quiet.bytes == whole.bytes)
  }
}
