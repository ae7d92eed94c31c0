import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@testable import DataSets

/// Railways and kinds of lines of the shipped data set on days, from tables that a historian can extend.
@Suite struct RailwaysOfDaysTests {
  @Test func `railways have the track and the owner of the table`() throws {
    let railways = try Shipped.atlas.railways
    let columns = ["railway", "date", "track", "power", "control", "note"]
    let rows = try Table(besideTests: "Tables/railways-of-days.csv", columns: columns).rows
    #expect(rows.count > 40)
    for row in rows {
      let id = try #require(row["railway"])
      let railway = try #require(railways.first { $0.id == id }, "line \(row.line)")
      let day = try HistoricalDate(try #require(row["date"]))
      let tracks = railway.tracks(in: DatePeriod(day).interval)
      let laid = tracks.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
      #expect(laid == row["track"] ?? "", "line \(row.line): \(id) on \(day)")
      let owner = tracks.isEmpty ? nil : railway.ownership(on: day)
      #expect(owner?.power.name == row["power"], "line \(row.line): \(id) on \(day)")
      #expect(owner?.control.rawValue == row["control"], "line \(row.line): \(id) on \(day)")
    }
  }

  @Test func `before 1898 no rails lie in Manchuria, and from 1901 those to Port Arthur do`() throws {
    let atlas = try Shipped.atlas
    func laid(_ day: String) throws -> Set<String> {
      let days = DatePeriod(try HistoricalDate(day)).interval
      return Set(atlas.railways.filter { !$0.tracks(in: days).isEmpty }.map(\.id))
    }
    #expect(try laid("1896-12-31") == ["tientsin-shanhaikwan", "ussuri"])
    let main: Set = ["cer-main", "cer-southern-branch", "smr-main", "dairen-branch"]
    #expect(try laid("1900-12-31").isDisjoint(with: main))
    #expect(try laid("1901-12-31").isSuperset(of: main))
  }

  @Test func `every section and every owner says what it rests on`() throws {
    for railway in try Shipped.atlas.railways {
      #expect(!railway.sections.isEmpty, "\(railway.id)")
      for section in railway.sections { #expect(!section.sources.isEmpty, "\(railway.id)") }
      for tenure in railway.tenures {
        #expect(tenure.instrument != nil || !tenure.sources.isEmpty, "\(railway.id)")
      }
    }
  }

  @Test func `lines are of the kind of the table`() throws {
    let atlas = try Shipped.atlas
    let columns = ["line", "beside", "date", "kind", "note"]
    let rows = try Table(besideTests: "Tables/kinds-of-days.csv", columns: columns).rows
    #expect(rows.count > 20)
    for row in rows {
      let id = try #require(row["line"])
      let border = try #require(atlas.border(id), "line \(row.line)")
      let beside = try row["beside"].map { [try RegionID($0)] } ?? []
      let day = try HistoricalDate(try #require(row["date"]))
      let kind = border.kind(on: day, beside: Set(beside))
      #expect(kind?.rawValue ?? "none" == row["kind"], "line \(row.line): \(id) on \(day)")
    }
  }

  @Test func `the fiftieth parallel is a parallel, and a frontier's answer says which`() throws {
    let atlas = try Shipped.atlas
    #expect(atlas.course(ofLine: "karafuto-1905") == .parallel)
    let position = try Position(longitude: 142.8, latitude: 49.9)
    let answer = atlas.answer(at: position, on: try HistoricalDate("1910-01-01"))
    #expect(answer.border?.line == "karafuto-1905")
    #expect(answer.borderKind == .treatyLine && answer.borderCourse == .parallel)
    #expect(Words(of: atlas).text(of: answer).contains("Parallel of 50 N on Sakhalin (parallel of a treaty)"))
  }
}
