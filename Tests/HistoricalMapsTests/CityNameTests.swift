import Cartography
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// Names of cities among those of regions.
@Suite struct CityNameTests {
  @Test func `every city and every region has its name, on every day of a change`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    var settings = MapSettings()
    settings.width = 1600
    var series = try MapSeries(of: atlas, on: BaseMap(dataFolder: ShippedData.folder), settings)
    let days = atlas.changeDates(in: atlas.calendar)
    #expect(days.count > 50)
    for day in days {
      let snapshot = try #require(atlas.snapshot(on: day, knownTo: .everything))
      let sheet = try series.sheet(of: snapshot)
      let named = Set(try series.drawing(of: snapshot).labels.map { $0.key ?? $0.text })
      let cities = sheet.places.filter { $0.rank != .town && sheet.extent.contains($0.position) }.map(\.name)
      #expect(!cities.isEmpty)
      #expect(cities.filter { !named.contains($0) } == [], "on \(day)")
      for region in sheet.regions.compactMap(\.label) {
        let isNamed = named.contains { $0.lowercased().hasPrefix(region.lowercased()) }
        #expect(isNamed, "\(region) on \(day)")
      }
    }
  }
}
