import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct DecidingBorderTests {
  private func answer(
    _ longitude: Double,
    _ latitude: Double,
    _ day: String,
    knownTo knowledge: Knowledge = .everything,
    in atlas: Atlas? = nil
  ) throws -> Answer {
    let atlas = try atlas ?? InventedAtlas.atlas()
    let position = try InventedAtlas.position(longitude, latitude)
    return atlas.answer(at: position, on: try InventedAtlas.day(day), knownTo: knowledge)
  }

  @Test func `the nearest border across which another power leads, with its step and its distance`() throws {
    let border = try #require(try answer(121.75, 43.2, "1906-01-01").border)
    #expect(border.line == "line-1905")
    #expect(border.step == 3)
    #expect(border.uncertaintyInKilometres == 12)
    // A fifth of a degree of the meridian at 43 N: 22.22 km.
    #expect(abs(border.kilometres - 22.22) < 0.01)
    #expect(!border.isNear)
  }

  @Test func `the step is that of the nearest stretch of the line`() throws {
    let border = try #require(try answer(120.5, 42.8, "1906-01-01").border)
    #expect(border.line == "line-1905")
    #expect(border.step == 1)
  }

  @Test func `a border with the same power and tenure across does not decide`() throws {
    // From 1916 the union is two clauses, one for each region, of one power and tenure.
    #expect(try answer(121.75, 43.01, "1906-01-01").border?.line == "line-1905")
    #expect(try answer(121.75, 43.01, "1916-01-01").border?.line == "frontier-north")
    #expect(try answer(121.01, 43.9, "1904-01-01").border?.line == "frontier-north")
  }

  @Test func `a border with the same power but another tenure across decides`() throws {
    let acts = try Acts.all { pact in
      pact.clauses[1].tenure = .protectorate
      pact.clauses[1].kind = nil
      pact.clauses[1].control = .whole
    }
    let answer = try answer(121.1, 43.5, "1906-01-01", in: InventedAtlas.atlas(instruments: acts))
    #expect(answer.verdict?.predominant?.tenure == .sphere)
    #expect(answer.border?.line == "brook")
  }

  @Test func `an undelimited part is divided from the rest of its region`() throws {
    let border = try #require(try answer(120.9, 43.5, "1906-01-01").border)
    #expect(border.line == "brook")
    #expect(border.step == nil)
  }

  @Test func `the coast does not decide, however near`() throws {
    #expect(try answer(121.999, 43.6, "1904-01-01").border?.line == "frontier-north")
  }

  @Test func `beyond a frontier nobody of the data set leads`() throws {
    let border = try #require(try answer(121.5, 42.01, "1904-01-01").border)
    #expect(border.line == "frontier-south")
    #expect(border.isNear)
  }

  @Test func `a position closer to the border than its uncertainty has a warning`() throws {
    // 4.4 km from the last step, known to 12 km; 4.3 and 6.4 km from the first, known to 5 km.
    #expect(try answer(121.75, 43.04, "1906-01-01").warnings.map(\.code) == ["near-border"])
    #expect(try answer(120.5, 42.94, "1906-01-01").warnings.map(\.code) == ["near-border"])
    #expect(try answer(120.5, 42.96, "1906-01-01").warnings.isEmpty)
    #expect(try answer(121.75, 43.04, "1904-01-01").warnings.isEmpty)
  }

  @Test func `a position exactly on a border has two warnings`() throws {
    let answer = try answer(121.75, 43, "1906-01-01")
    #expect(answer.warnings.map(\.code) == ["on-border", "near-border"])
    #expect(answer.border?.kilometres == 0)
  }

  @Test func `exactly on a border that does not decide there is only the first warning`() throws {
    let answer = try answer(121.75, 43, "1904-01-01")
    #expect(answer.warnings == [.onBorder])
    #expect(answer.border?.line == "frontier-south")
  }

  @Test func `a line does not decide for those who cannot know of it`() throws {
    let answer = try answer(121.75, 43.04, "1906-01-01", knownTo: .public())
    #expect(answer.border?.line == "frontier-north")
    #expect(answer.warnings.isEmpty)
  }

  @Test func `outside within a frontier's uncertainty there is a warning, with the region across`() throws {
    // 1.1 km north of a frontier known to 3 km, and 8 km east of a coast known to 20 km.
    for (longitude, latitude, line) in [(121.5, 44.01, "frontier-north"), (122.1, 43.5, "coast")] {
      let answer = try answer(longitude, latitude, "1906-01-01")
      #expect(answer.finding == .outside)
      #expect(answer.warnings.map(\.code) == ["near-border"])
      #expect(answer.border?.line == line)
      #expect(answer.border?.across?.name == "upland")
    }
    #expect(try answer(121.5, 41.99, "1906-01-01").border?.across?.name == "lowland")
  }

  @Test func `farther outside, or off the calendar, there is no warning`() throws {
    for (longitude, latitude, day) in [
      (121.5, 44.05, "1906-01-01"), (122.4, 43.5, "1906-01-01"), (121.5, 44.01, "1700-01-01"),
    ] {
      let answer = try answer(longitude, latitude, day)
      #expect(answer.finding == .outside)
      #expect(answer.border == nil && answer.warnings.isEmpty)
    }
  }

  @Test func `inside, a border names no region across`() throws {
    #expect(try answer(121.75, 43.04, "1906-01-01").border?.across == nil)
  }
}
