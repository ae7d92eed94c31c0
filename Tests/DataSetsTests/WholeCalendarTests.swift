import Diplomacy
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

/// The shipped data over the whole calendar, 1 August 1894 to 5 January 1946.
@Suite struct WholeCalendarTests {
  @Test func `every face has a verdict with a sovereign or suzerain on every day`() throws {
    let atlas = try Shipped.atlas
    #expect(atlas.calendar.first.description == "1894-08-01")
    #expect(atlas.calendar.last.description == "1946-01-05")
    let days = atlas.calendar.first.distance(to: atlas.calendar.last) + 1
    #expect(days == 18_785)
    for face in atlas.coverage.faces {
      let history = try #require(atlas.register.history(of: face.region, parts: face.parts))
      let stretches = history.stretches(of: atlas.calendar.interval)
      #expect(stretches.reduce(0) { $0 + (Self.count($1.interval) ?? 0) } == days, "\(face.name)")
      for stretch in stretches {
        #expect(stretch.verdict.sovereign != nil, "\(face.name) from \(stretch.interval.start)")
        let leads = stretch.verdict.predominant != nil
        #expect(
          leads == (stretch.verdict.status != .contested),
          "\(face.name) from \(stretch.interval.start)"
        )
        // In Barga from 1917 to 1920 China alone contends: its title, and the district in its name.
        let isAlone = face.region.name == "barga" && stretch.interval.start.year < 1920
        let least = isAlone ? 1 : 2
        #expect(
          leads || stretch.verdict.contenders.count >= least,
          "\(face.name) from \(stretch.interval.start)"
        )
      }
      for (stretch, next) in zip(stretches, stretches.dropFirst()) {
        #expect(stretch.interval.end == next.interval.start)
      }
    }
  }

  @Test(arguments: [Knowledge.everything, .public(), .signatories()])
  func `no face has two undisputed sovereigns on a day, for any knowledge`(_ knowledge: Knowledge) throws {
    let atlas = try Shipped.atlas
    for face in atlas.coverage.faces {
      let history = try #require(atlas.register.history(of: face.region, parts: face.parts))
      for stretch in history.stretches(of: atlas.calendar.interval, knownTo: knowledge) {
        let titles = stretch.verdict.claims.filter {
          $0.tenure == .sovereignty && $0.control == .whole && $0.certainty != .disputed
        }
        #expect(Set(titles.map(\.power)).count <= 1, "\(face.name) from \(stretch.interval.start)")
        #expect(stretch.verdict.sovereign != nil, "\(face.name) from \(stretch.interval.start)")
      }
    }
  }

  /// The number of days of an interval; nil when it is open.
  private static func count(_ days: DayInterval) -> Int? { days.end.map { days.start.distance(to: $0) } }

  @Test func `each event of the time-line, numbered without a gap, is in exactly one instrument`() throws {
    let events = try Shipped.dataSet.get().register.instruments.flatMap(\.events)
    try #require(!events.isEmpty)
    let ids = (1...events.count).map { $0 < 10 ? "E0\($0)" : "E\($0)" }
    #expect(events.sorted() == ids.sorted())
  }

  @Test func `every clause and every instrument has a source`() throws {
    for instrument in try Shipped.dataSet.get().register.instruments {
      #expect(!instrument.sources.isEmpty, "\(instrument.id)")
      for clause in instrument.clauses where clause.isSecret {
        #expect(clause.publicFrom != nil, "\(clause.id)")
      }
    }
  }

  @Test func `the leak of 1912 and its denial are in the note of that convention`() throws {
    let id = try InstrumentID("russo-japanese-secret-1912")
    let note = try #require(try Shipped.atlas.register.instrument(id)?.note)
    #expect(note.contains("19 July 1912"))
    #expect(note.contains("denied"))
    #expect(note.contains("not a publication") || note.contains("a leak"))
  }

  @Test func `the Neutrality Pact is of April, and its note says what the popular account prints`() throws {
    let pact = try #require(try Shipped.atlas.register.instrument(try InstrumentID("neutrality-pact-1941")))
    #expect(pact.signed.text == "1941-04-13")
    #expect(pact.popularAccount?.contains("14 March 1941") == true)
  }

  @Test func `the agreement at Yalta was secret until it was published`() throws {
    let yalta = try #require(try Shipped.atlas.register.instrument(try InstrumentID("yalta-1945")))
    #expect(yalta.isSecret)
    #expect(yalta.publicFrom?.text == "1946-02-11")
    #expect(yalta.clauses.allSatisfy { $0.isSecret && $0.publicFrom?.text == "1946-02-11" })
  }
}
