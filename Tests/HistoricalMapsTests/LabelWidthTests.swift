import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// The committed widths of letters compared with those drawn by a real browser.
@Suite struct LabelWidthTests {
  @Test(
    .enabled(if: Browser.program != nil, "Chromium is not installed"),
    arguments: ["en", "ru", "mn"]
  )
  func `no name is wider in a browser than the space reserved for it`(_ language: String) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let table = try String(contentsOfFile: "\(ShippedData.folder)/names/names.csv", encoding: .utf8)
    var settings = MapSettings()
    settings.names = language == "en" ? .english : try MapNames(table: table, language: language)
    settings.width = 1600
    // The widest of the families, from which the table was made.
    settings.style.fontFamily = "'DejaVu Sans'"
    var series = try MapSeries(of: atlas, on: try BaseMap(dataFolder: ShippedData.folder), settings)
    let day = try InventedAtlas.day("1916-12-31")
    let snapshot = try #require(atlas.snapshot(on: day, knownTo: .everything))
    let drawing = try series.drawing(of: snapshot)
    var lines = try measured(drawing.svg)[...]
    #expect(drawing.labels.count > 60)
    for label in drawing.labels {
      var text = ""
      while text != label.text, let line = lines.popFirst() {
        text += text.isEmpty ? line.text : " " + line.text
        #expect(line.width > 0 && line.width <= label.box.width * 1.01, "\(line.text)")
      }
      #expect(text == label.text)
    }
    #expect(lines.isEmpty)
  }

  /// The lines of the names with their widths, in their order.
  private func measured(_ svg: String) throws -> [(text: String, width: Double)] {
    let browser = try Browser(svg, named: "map.svg")
    let texts = "[...document.querySelectorAll('#labels > text')]"
    let words = try browser.evaluate("\(texts).map((text) => text.textContent)") as? [String] ?? []
    let widths =
      try browser.evaluate("\(texts).map((text) => text.getComputedTextLength())") as? [Double] ?? []
    return Array(zip(words, widths)).map { (text: $0.0, width: $0.1) }
  }
}
