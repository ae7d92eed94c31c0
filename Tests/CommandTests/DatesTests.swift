import MapFormats
import TestSupport
import Testing

/// What `--date` accepts, and the errors for the rest.
@Suite struct DatesTests {
  private func at(_ date: String, _ more: [String] = ["--json", "--quiet"]) throws -> Program.Outcome {
    try Program.spheres.run(["at", "116.4891,42.1871", "--date", date] + more)
  }

  @Test(arguments: ["1912-06-25 OS", "1912-07-08"])
  func `a day may be Old Style`(_ date: String) throws {
    let json = try at(date).json()
    #expect(json["date"] == .string("1912-07-08"))
    #expect(json["status"] == .string("held"))
  }

  @Test(arguments: [
    "1912-07", "1912", "1912-07-01/1912-07-31", "1912-XX", "191X", "1911/1912", "1912-07?", "1912-07~",
    "1912-07%",
  ])
  func `a period within which the answer changes has every answer with its days`(_ date: String) throws {
    let json = try at(date).json()
    #expect(json["status"] == .string("changed"))
    let answers = json["answers"]?.elements ?? []
    #expect(answers.contains { $0["from"] == .string("1912-07-08") })
    #expect(answers.contains { $0["to"] == .string("1912-07-07") })
  }

  @Test func `a period in which nothing changes has one answer`() throws {
    #expect(try at("1913").json()["status"] == .string("held"))
    #expect(try at("1912-07-08?").json()["status"] == .string("held"))
  }

  @Test func `an open interval goes to the end of the calendar`() throws {
    let answers = try at("1945-01/..").json()["answers"]?.elements ?? []
    #expect(answers.last?["to"] == .string("1946-01-05"))
  }

  @Test func `in words each answer within a month is under its days`() throws {
    let text = try at("1912-07", ["--quiet"]).text
    #expect(text.contains("changed within these days:"))
    #expect(text.contains("from 1912-07-01 to 1912-07-07\n\nunassigned: "))
    #expect(text.contains("from 1912-07-08 to 1912-07-31\n\nheld by Japan"))
  }

  @Test(arguments: [
    ("1912-02-30", "day 30 of 1912-02: expected 1 to 29"), ("1912-13-01", "month 13 of 1912"),
    ("12/7/1912", "may be two days"), ("soon", "expected 1912, 1912-07, 1912-07-08"),
    ("1913-02-29", "expected 1 to 28"),
    ("1900-02-30 OS", "day 30 of 1900-02"), ("yesterday", "yesterday"),
    ("1912/1907", "ends before it starts"), ("1912-07-08T12:00", "1912-07-08T12:00"),
  ])
  func `an impossible date is refused, with what is accepted`(_ date: String, _ words: String) throws {
    let outcome = try at(date)
    #expect(outcome.code == 64)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `29 February Old Style 1900 exists`() throws {
    #expect(try at("1900-02-29 OS").json()["date"] == .string("1900-03-13"))
  }
}
