import AtlasPage
import Cartography
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// The page as text.
@Suite struct PageTests {
  @Test func `the page is one file under three megabytes that refers to no other`() throws {
    let html = try Pages.shipped.get()
    #expect(html.utf8.count < 3_000_000)
    for trace in ["src=", "@import", "fetch(", "url(http", "<link", "XMLHttpRequest", "{{"] {
      #expect(!html.contains(trace), "\(trace)")
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
