import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@testable import DataSets

/// Names of the shipped data set on days, from a table that a historian can extend.
@Suite struct NamesOfDaysTests {
  @Test func `places, regions and powers have the names of the table`() throws {
    let atlas = try Shipped.atlas
    let columns = ["kind", "id", "date", "language", "name", "note"]
    let rows = try Table(besideTests: "Tables/names-of-days.csv", columns: columns).rows
    #expect(rows.count > 60)
    for row in rows {
      let (kind, id) = (try #require(row["kind"]), try #require(row["id"]))
      let day = try HistoricalDate(try #require(row["date"]))
      let language = try #require(row["language"])
      let table = try String(contentsOfFile: "\(Shipped.folder)/names/names.csv", encoding: .utf8)
      let names = language == "en" ? .english : try MapNames(table: table, language: language)
      let words = Words(of: atlas, in: names, on: day)
      let name: String
      switch kind {
      case "place": name = words.name(of: try #require(atlas.places.first { $0.id == id })).text
      case "region": name = words.name(of: try RegionID(id)).text
      case "region-label": name = words.label(of: try RegionID(id)).text
      case "power": name = words.name(of: try PowerID(id)).text
      case "state-label": name = words.label(of: try PowerID(id)).text
      case "there": name = try #require(atlas.places.first { $0.id == id }).exists(on: day) ? "yes" : "no"
      case "rank": name = atlas.rank(of: try #require(atlas.places.first { $0.id == id }), on: day).rawValue
      default:
        Issue.record("line \(row.line): \(kind)")
        continue
      }
      #expect(name == row["name"], "line \(row.line): \(kind) \(id) on \(day) in \(language)")
    }
  }

  @Test func `every dated name of the shipped data set finds its place`() throws {
    let atlas = try Shipped.atlas
    #expect(atlas.places.flatMap(\.datedNames).count > 300)
    for place in atlas.places {
      for name in place.datedNames {
        #expect(atlas.places(named: name.text).places.contains(place), "\(name.text)")
      }
    }
  }
}
