import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// Names that mean something to HTML, to scripts and to the direction of text.
@Suite(.enabled(if: PageDriver.browser != nil, "chromium is not installed"))
struct HostileNamesTests {
  private static let hostile =
    "</script></style><script>window.taken=1</script><img src=x onerror='window.taken=2'>]]>--><!--\"'&amp;${1}\u{202E}\u{2028}"

  @Test func `names stay text in the page, whatever they hold`() throws {
    let browser = try Browser(
      try AtlasPage(of: Self.atlas(), on: MapGround(MapBase())).html,
      address: "#date=1906-01-01&at=121.5,43.5",
      width: 1440,
      height: 1000
    )
    #expect(try browser.text("String(window.taken)") == "undefined")
    #expect(try browser.text("String(document.querySelectorAll('img').length)") == "0")
    #expect(try browser.text("String(document.scripts.length)") == "2")
    // Marks that turn the rest of a sentence around are left out of sentences; names by themselves keep them.
    let plain = Self.hostile.filter { $0 != "\u{202E}" }
    #expect(try browser.text("document.querySelector('#panel h2').textContent") == plain)
    #expect(try browser.text("document.querySelector('#panel cite').textContent") == Self.hostile)
    #expect(try browser.text("document.getElementById('title').textContent") == Self.hostile)
    let label = try browser.text("document.getElementById('face-upland').getAttribute('aria-label')")
    #expect(label.hasPrefix("\(plain): \(plain), sphere of influence"))
    try browser.evaluate("document.getElementById('changes').open = true")
    #expect(try browser.text("document.getElementById('changes').textContent").contains(plain))
    let loud = ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"]
    #expect(!browser.events.contains { loud.contains($0["method"] as? String ?? "") })
  }

  @Test func `names stay text in a map that is opened by itself, whatever they hold`() throws {
    let atlas = try Self.atlas()
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1906-01-01")))
    let sheet = try atlas.sheet(of: snapshot, on: MapGround(MapBase()), width: 600)
    let browser = try Browser(try sheet.drawing().svg, named: "map.svg", width: 1440, height: 1000)
    #expect(try browser.text("document.documentElement.tagName") == "svg")
    #expect(try browser.text("String(document.querySelector('parsererror'))") == "null")
    #expect(try browser.text("String(window.taken)") == "undefined")
    #expect(try browser.text("String(document.querySelectorAll('script, img, foreignObject').length)") == "0")
    let plain = Self.hostile.filter { $0 != "\u{202E}" }
    #expect(try browser.text("document.querySelector('#region-upland title').textContent").hasPrefix(plain))
    let loud = ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"]
    #expect(!browser.events.contains { loud.contains($0["method"] as? String ?? "") })
  }

  @Test func `the page says where it is in doubt what the public knew, and where a position is on a border`()
    throws
  {
    let atlas = try InventedAtlas.atlas()
    let browser = try Browser(
      try AtlasPage(of: atlas, on: MapGround(MapBase())).html,
      address: "#date=1911-01-01&known=public&at=121,43.5",
      width: 1440,
      height: 1000
    )
    let day = try InventedAtlas.day("1911-01-01")
    for (longitude, latitude) in [(121.0, 43.5), (121.5, 43.5), (121.7, 43.01), (121.5, 42.5)] {
      try browser.evaluate("location.hash = '#date=1911-01-01&known=public&at=\(longitude),\(latitude)'")
      try browser.settle()
      let position = try InventedAtlas.position(longitude, latitude)
      let answer = atlas.answer(at: position, on: day, knownTo: .public())
      let codes = answer.warnings.map(\.code).joined(separator: " ")
      #expect(try browser.text("panel.dataset.warnings") == codes, "\(position)")
      #expect(try browser.text("panel.dataset.border") == answer.border?.line ?? "")
    }
    try browser.evaluate("location.hash = '#date=1911-01-01&known=public&at=121,43.5'")
    try browser.settle()
    #expect(try browser.text("panel.dataset.warnings").hasPrefix("on-border"))
    #expect(try browser.text("panel.dataset.warnings").hasSuffix("publication-uncertain"))
    #expect(try browser.text("panel.textContent").contains("Published in 1910 – 1912"))
  }

  /// The invented atlas under hostile names.
  private static func atlas() throws -> Atlas {
    let given = try InventedAtlas.atlas(instruments: try Acts.all { $0.name = hostile })
    let register = given.register
    let regions = try ["country", "upland", "fells", "lowland"].compactMap { id in
      register.regions.region(try RegionID(id)).map {
        Region(id: $0.id, name: hostile, level: $0.level, partOf: $0.partOf)
      }
    }
    return try Atlas(
      about: About(
        id: "country",
        title: hostile,
        version: hostile,
        calendar: given.calendar,
        licence: hostile,
        credits: [hostile]
      ),
      coverage: given.coverage,
      register: Register(
        powers: register.powers.map { Power(id: $0.id, name: hostile) },
        sources: register.sources.map { Source(id: $0.id, citation: hostile, isChecked: true) },
        regions: regions,
        instruments: register.instruments
      ),
      borders: given.borders,
      places: given.places
    )
  }
}
