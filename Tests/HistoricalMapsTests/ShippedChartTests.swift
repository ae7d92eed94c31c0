import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// Charts of both data sets.
@Suite struct ShippedChartTests {
  private static let persia = ShippedData.folder.replacingOccurrences(
    of: "GeoData",
    with: "Examples/persia-1907"
  )
  private static let folders = [ShippedData.folder, persia]

  /// The three charts with these settings.
  private func charts(_ atlas: Atlas, _ settings: ChartSettings) throws -> [Chart] {
    let places = ["mukden", "harbin", "tabriz"].flatMap { atlas.places(named: $0).places.prefix(1) }
    return [try atlas.regionsChart(settings), try atlas.areasChart(settings)]
      + (try places.map { try atlas.chart(of: $0, settings) })
  }

  private func check(_ drawing: ChartDrawing, _ comment: String) {
    let texts = drawing.texts.filter { !$0.text.isEmpty }
    for (index, text) in texts.enumerated() {
      #expect(text.box.left >= 0 && text.box.right <= Double(drawing.width) + 0.01, "\(text.text) \(comment)")
      #expect(text.box.top >= 0 && text.box.bottom <= Double(drawing.height), "\(text.text) \(comment)")
      for other in texts[..<index] where text.box.top < other.box.bottom && other.box.top < text.box.bottom {
        let isApart = text.box.right <= other.box.left || other.box.right <= text.box.left
        #expect(isApart, "\(text.text) and \(other.text) \(comment)")
      }
    }
  }

  @Test(arguments: [300, 390, 620, 800, 1200, 1600, 3000])
  func `no two texts of a chart overlap, and none is cut`(_ width: Int) throws {
    for folder in Self.folders {
      let atlas = try Atlas(builtFolder: "\(folder)/built")
      for knowledge in [Knowledge.everything, .public()] {
        for years in [nil, try DatePeriod("1907/1916"), try DatePeriod("1914-07/1914-09")] {
          var settings = ChartSettings()
          (settings.width, settings.knowledge, settings.period) = (width, knowledge, years)
          for chart in try charts(atlas, settings) {
            check(try chart.drawing(), "\(chart.title) \(knowledge) \(width)")
          }
        }
      }
    }
  }

  @Test func `no two texts overlap in any language`() throws {
    let table = try String(contentsOfFile: "\(ShippedData.folder)/names/names.csv", encoding: .utf8)
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    for names in try MapNames.all(in: table) {
      for width in [390, 1200] {
        var settings = ChartSettings()
        (settings.width, settings.names) = (width, names)
        for chart in try charts(atlas, settings) {
          #expect(chart.language == names.language)
          check(try chart.drawing(), "\(names.language) \(width)")
        }
      }
    }
  }

  @Test func `the ground of each lead is that of a snapshot on every sampled day`() throws {
    for folder in Self.folders {
      let atlas = try Atlas(builtFolder: "\(folder)/built")
      for knowledge in [Knowledge.everything, .public(), .signatories()] {
        let areas = atlas.ledAreas(in: atlas.calendar, knownTo: knowledge)
        let changes = atlas.changeDates(in: atlas.calendar, knownTo: knowledge)
        let sampled = stride(from: 0, to: changes.count, by: 9).map { changes[$0] }
        let days = [atlas.calendar.first, atlas.calendar.last] + sampled
        for day in days {
          let snapshot = try #require(atlas.snapshot(on: day, knownTo: knowledge))
          let faces = Dictionary(grouping: atlas.coverage.faces.indices) { Lead(snapshot.verdicts[$0]) }
          let found = areas.filter { $0.squareKilometres(on: day) > 0 }
          #expect(Set(found.map(\.lead)) == Set(faces.keys), "\(day)")
          for area in found {
            let expected = atlas.coverage.squareKilometres(of: faces[area.lead] ?? [])
            #expect(abs(area.squareKilometres(on: day) - expected) < 1e-6, "\(area.lead) on \(day)")
          }
        }
      }
    }
  }

  @Test func `a bar says what a summary of the region says on its first day`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let chart = try atlas.regionsChart()
    let regions = atlas.register.regions.regions.filter { $0.level == .region }
    #expect(chart.rows.count == regions.count)
    for (region, row) in zip(regions, chart.rows) {
      for bar in row.bars {
        let day = try HistoricalDate(dayNumber: Int32(bar.start))
        let summary = try #require(atlas.summary(of: region.id, on: day))
        let shown = row.bars.filter { $0.start <= bar.start && bar.start < $0.end }
        let powers = Set(shown.compactMap { bar in bar.attributes.first { $0.name == "power" }?.value })
        #expect(powers == Set(summary.holdings.compactMap(\.lead.power?.name)), "\(row.label) \(day)")
      }
    }
  }

  @Test func `the legend has exactly the fills of the bars, once each`() throws {
    for folder in Self.folders {
      let atlas = try Atlas(builtFolder: "\(folder)/built")
      let chart = try atlas.areasChart()
      let shown = chart.legend.flatMap(\.entries).compactMap { entry -> GroundFill? in
        if case .fill(let fill) = entry.sample { fill } else { nil }
      }
      #expect(Set(shown).count == shown.count)
      #expect(Set(shown).isSubset(of: Set(chart.layers.map(\.fill))))
    }
  }

  @Test func `tenures that share a fill are all named at its sample, in one order`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let japan = try #require(try atlas.areasChart().legend.first { $0.heading == "Japan" })
    #expect(japan.entries.map(\.text).contains("protectorate, puppet state"))
  }

  @Test func `the palette for print has no colours in a chart`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    var settings = ChartSettings()
    settings.style = .print
    for chart in try charts(atlas, settings) {
      let colours = try chart.drawing().svg.matches(of: /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/)
      #expect(colours.allSatisfy { $0.1 == $0.2 && $0.2 == $0.3 })
    }
  }
}
