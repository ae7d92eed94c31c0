import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// Maps drawn one after another.
@Suite struct MapSeriesTests {
  @Test func `a map of a series equals the map of that day drawn alone`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let map = try BaseMap(dataFolder: ShippedData.folder)
    var series = try MapSeries(of: atlas, on: map)
    for day in ["1945-08-09", "1907-07-31", "1912-07-08", "1912-07-09", "1895-12-31"] {
      let snapshot = try #require(atlas.snapshot(on: try HistoricalDate(day)))
      let alone = try atlas.sheet(of: snapshot, on: map).drawing()
      #expect(try series.drawing(of: snapshot).svg != "" && series.drawing(of: snapshot).svg == alone.svg)
    }
  }

  @Test(arguments: [400, 1200, 2400])
  func `on no day of change do names overlap or leave the frame`(_ width: Int) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    var settings = MapSettings()
    settings.width = width
    var series = try MapSeries(
      of: atlas,
      on: try BaseMap(dataFolder: ShippedData.folder),
      settings
    )
    let days = atlas.changeDates(in: atlas.calendar)
    #expect(days.count > 50)
    for day in days {
      for knowledge in [Knowledge.everything, .public()] {
        let snapshot = try #require(atlas.snapshot(on: day, knownTo: knowledge))
        let drawing = try series.drawing(of: snapshot)
        #expect(drawing.labels.count > 5)
        for (index, label) in drawing.labels.enumerated() {
          #expect(label.box.corners.allSatisfy(drawing.frame.contains), "\(label.text) on \(day)")
          for other in drawing.labels[..<index] {
            #expect(!label.box.overlaps(other.box), "\(label.text) and \(other.text) on \(day)")
          }
        }
      }
    }
  }
}
