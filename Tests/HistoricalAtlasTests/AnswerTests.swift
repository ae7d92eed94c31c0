import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct AnswerTests {
  private let atlas: Atlas

  init() throws { atlas = try InventedAtlas.atlas() }

  private func answer(_ longitude: Double, _ latitude: Double, _ days: String) throws -> Answer {
    atlas.answer(at: try InventedAtlas.position(longitude, latitude), in: try DatePeriod(days))
  }

  @Test func `on a day one claim leads, and the others follow in order of precedence`() throws {
    let answer = try answer(121.5, 42.5, "1910-06-01")
    #expect(answer.status == "held")
    #expect(answer.verdict?.claims.map(\.id.name) == ["lowland-02", "lowland-01", "country-01"])
    #expect(answer.period.isDay)
  }

  @Test(
    arguments: [
      ("1904-01-01", 121.5, 43.5, "unassigned"), ("1905-03-10", 121.5, 43.5, "held"),
      ("1905-03-10", 120.5, 43.5, "undelimited"), ("1912-06-01", 121.5, 42.5, "contested"),
      ("1913-01-01", 121.5, 42.5, "held"),
    ]
  )
  func `the status of a day`(_ day: String, _ longitude: Double, _ latitude: Double, _ status: String) throws
  {
    #expect(try answer(longitude, latitude, day).status == status)
  }

  @Test func `a period without a change has one verdict`() throws {
    let answer = try answer(121.5, 43.5, "1907")
    #expect(answer.status == "held")
    #expect(answer.verdict?.predominant?.id.name == "upland-01")
  }

  @Test func `a period with changes has stretches without gaps`() throws {
    let period = try DatePeriod("1904/1913")
    guard case .changed(let stretches) = try answer(121.5, 42.5, "1904/1913").finding else {
      Issue.record("expected a change")
      return
    }
    #expect(
      stretches.map { "\($0.interval.start) \($0.verdict.status)" } == [
        "1904-01-01 unassigned", "1905-03-10 held", "1910-05-01 held", "1911-05-01 held",
        "1912-01-01 contested", "1912-12-31 contested", "1913-01-01 held",
      ]
    )
    #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.interval.end == $1.interval.start })
    #expect(stretches.first?.interval.start == period.first)
    #expect(stretches.last?.interval.lastDay == period.last)
  }

  @Test func `each day of a period has the verdict of its stretch`() throws {
    guard case .changed(let stretches) = try answer(121.5, 42.5, "1909/1913").finding else {
      Issue.record("expected a change")
      return
    }
    for stretch in stretches {
      let last = try #require(stretch.interval.lastDay)
      for day in [stretch.interval.start, last] {
        #expect(try answer(121.5, 42.5, day.description).verdict == stretch.verdict)
      }
    }
  }

  @Test func `off the map is outside on any day`() throws {
    for day in ["1906-01-01", "1800-01-01", "1950"] {
      let answer = try answer(118, 43, day)
      #expect(answer.finding == .outside)
      #expect(answer.match == nil && answer.border == nil && answer.warnings.isEmpty)
    }
  }

  @Test func `off the calendar is before or after, with the ground still named`() throws {
    #expect(try answer(121.5, 43.5, "1899-12-31").finding == .before)
    #expect(try answer(121.5, 43.5, "1921-01-01").finding == .after)
    #expect(try answer(121.5, 43.5, "1921").status == "after")
    #expect(try answer(121.5, 43.5, "1890").match?.region.name == "upland")
    #expect(try answer(121.5, 43.5, "1890").border == nil)
  }

  @Test func `the first and the last day of the calendar have answers`() throws {
    #expect(try answer(121.5, 43.5, "1900-01-01").status == "unassigned")
    #expect(try answer(121.5, 43.5, "1920-12-31").status == "held")
  }

  @Test func `of a period partly off the calendar the days within are answered`() throws {
    #expect(try answer(121.5, 43.5, "1899/1900").status == "unassigned")
    guard case .changed(let stretches) = try answer(121.5, 43.5, "1915-07/1990").finding else {
      Issue.record("expected a change")
      return
    }
    #expect(stretches.first?.interval.start.description == "1915-07-01")
    #expect(stretches.last?.interval.lastDay?.description == "1920-12-31")
  }

  @Test func `a timeline has every stretch of the calendar`() throws {
    let timeline = try #require(atlas.timeline(at: try InventedAtlas.position(120.5, 43.5)))
    #expect(timeline.first?.interval.start == atlas.calendar.first)
    #expect(timeline.last?.interval.lastDay == atlas.calendar.last)
    #expect(zip(timeline, timeline.dropFirst()).allSatisfy { $0.interval.end == $1.interval.start })
    #expect(atlas.timeline(at: try InventedAtlas.position(0, 0)) == nil)
  }
}
