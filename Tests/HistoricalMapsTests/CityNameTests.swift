import Cartography
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// Names of cities among those of regions.
@Suite struct CityNameTests {
  @Test func `every region and nearly every city has its name, on every day of a change`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    var settings = MapSettings()
    settings.width = 1600
    var series = try MapSeries(of: atlas, on: BaseMap(dataFolder: ShippedData.folder), settings)
    let days = atlas.changeDates(in: atlas.calendar)
    #expect(days.count > 50)
    for day in days {
      let snapshot = try #require(atlas.snapshot(on: day, knownTo: .everything))
      let sheet = try series.sheet(of: snapshot)
      let drawing = try series.drawing(of: sheet)
      let named = Set(drawing.labels.map { $0.key ?? $0.text })
      let cities = sheet.places.filter { $0.rank != .town && sheet.extent.contains($0.position) }.map(\.name)
      #expect(!cities.isEmpty)
      // Where ports crowd around frontiers, two may be left out for the rule that no name crosses one.
      let unnamed = cities.filter { !named.contains($0) }
      #expect(unnamed.count <= 2, "\(unnamed) on \(day)")
      #expect(unnamed.allSatisfy(drawing.omittedLabels.map(\.text).contains), "\(unnamed) on \(day)")
      let capitals = sheet.places.filter { $0.rank == .capital }.map(\.name)
      #expect(unnamed.filter(capitals.contains) == [], "on \(day)")
      for region in sheet.regions.compactMap(\.label) {
        let isNamed = named.contains { $0.lowercased().hasPrefix(region.lowercased()) }
        #expect(isNamed, "\(region) on \(day)")
      }
    }
  }
}
