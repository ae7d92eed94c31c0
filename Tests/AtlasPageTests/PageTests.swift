import AtlasPage
import Cartography
import Foundation
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// The page as text.
@Suite struct PageTests {
  @Test func `the page is one file of some two megabytes that refers to no other`() throws {
    let html = try Pages.shipped.get()
    #expect(html.utf8.count < 2_100_000)
    for trace in ["src=", "@import", "fetch(", "url(http", "<link", "XMLHttpRequest", "{{"] {
      #expect(!html.contains(trace), "\(trace)")
    }
  }

  @Test func `the map of the first day and who leads where stand in the page before its script`() throws {
    let html = try Pages.invented.get()
    let before = try #require(html.components(separatedBy: "<script").first)
    let faces = before.matches(of: /<path d="M[^"]+" fill="#[0-9A-Fa-f]{6}"\/>/)
    #expect(faces.count == (try Pages.inventedAtlas.get().coverage.faces.count))
    #expect(before.contains("<caption>1 January 1900</caption>"))
    #expect(before.contains("<th scope=\"row\">Upland</th><td>18000</td><td>Old Empire, sovereignty</td>"))
  }

  @Test func `closer views name more places, each at its origin on the wide map`() throws {
    let html = try Pages.shipped.get()
    let data = try #require(html.firstMatch(of: /id="data">([^<]*)</)?.1)
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    )
    let scales = try #require(page["scales"] as? [Double])
    #expect(scales.count == 4 && scales[1] == 1 && scales == scales.sorted(by: >))
    let names = try #require(page["names"] as? [[[[[Int]]]]])
    for sizes in names {
      let places = sizes.map { $0[1].count }
      #expect(places[1] < places[2] && places[2] < places[3], "\(places)")
    }
    let frame = try #require(page["frame"] as? [Double])
    for label in try #require(page["labels"] as? [[Any]]) {
      let (x, y) = (try #require(label[1] as? Double), try #require(label[2] as? Double))
      #expect(x >= frame[0] && x <= frame[0] + frame[2] && y >= frame[1] && y <= frame[1] + frame[3])
    }
  }

  @Test func `the same atlas gives the same page`() throws {
    let settings = PageSettings()
    let pages = try (0..<2).map { _ in
      try Page(of: try InventedAtlas.atlas(), on: BaseMap(), settings).html
    }
    #expect(pages[0] == pages[1])
  }
}
