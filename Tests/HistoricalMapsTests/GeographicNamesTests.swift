import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

@Suite struct GeographicNamesTests {
  private static let header = "kind,id,name,longitude,latitude,size,rivernum\n"

  @Test func `seas and lands are named in the language of the map`() throws {
    let table = Self.header + "water,bay,The Bay,1.5,2,small,\nland,marsh,\"Marsh, the\",3,4,large,\n"
    let names = try GeographicNames(table: table)
    let english = try sheet(on: BaseMap(names: names)).background.names
    #expect(english.map(\.text) == ["The Bay", "Marsh, the"])
    #expect(english.map(\.kind) == [.water, .land])
    #expect(english.map(\.size) == [.small, .large])
    #expect(english.first?.position == (try Position(longitude: 1.5, latitude: 2)))
    let french = try MapNames(table: "kind,id,en,fr\ngeographic,bay,The Bay,La Baie\n", language: "fr")
    let translated = try sheet(on: BaseMap(names: names), french).background.names
    #expect(translated.map(\.text) == ["La Baie", "Marsh, the"])
  }

  @Test(arguments: [
    ("pond,bay,The Bay,1,2,small,", "line 2: kind: found \"pond\", expected water, land or river"),
    ("water,bay,The Bay,1,2,tiny,", "line 2: size: found \"tiny\", expected large, medium or small"),
    ("water,bay,The Bay,east,2,small,", "line 2: longitude: found \"east\", expected degrees"),
    ("water,bay,The Bay,1,,small,", "line 2: latitude: found \"\", expected degrees"),
    ("water,bay,The Bay,1,91,small,", "line 2: latitude: found \"91\", expected a position on the globe"),
    (
      "river,run,The Run,,,,x",
      "line 2: rivernum: found \"x\", expected the number of a river in the base map"
    ),
    ("water,bay", "line 2: found 2 cells, expected 7"),
  ])
  func `an invalid cell is reported with its line`(_ row: String, _ message: String) throws {
    let error = #expect(throws: MapNamesError.self) { try GeographicNames(table: Self.header + row) }
    #expect(error?.description == message)
  }

  @Test func `a table without its columns is refused`() throws {
    let error = #expect(throws: MapNamesError.self) { try GeographicNames(table: "name,lon,lat\n") }
    #expect(error?.description.hasPrefix("line 1: expected the columns kind, id, name") == true)
  }

  @Test func `the shipped names are on the map, rivers along their courses`() throws {
    let named = try sheet(on: BaseMap(dataFolder: ShippedData.folder)).background
    #expect(named.names.contains { $0.text == "Sea of Japan" })
    #expect(named.rivers.contains { $0.name == "Sungari" && !$0.lines.isEmpty })
    let rows = try String(contentsOfFile: "\(ShippedData.folder)/names/geographic.csv", encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("river,") }
    #expect(Set(named.rivers.compactMap(\.name)).count == rows.count)
  }

  private func sheet(on map: BaseMap, _ names: MapNames = .english) throws -> MapSheet {
    let atlas = try InventedAtlas.atlas()
    var settings = MapSettings()
    settings.names = names
    var series = try MapSeries(of: atlas, on: map, settings)
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1906-01-01"), knownTo: .everything))
    return try series.sheet(of: snapshot)
  }
}
