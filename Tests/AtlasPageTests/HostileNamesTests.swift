import AtlasPage
import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// Names with a meaning in HTML, scripts and bidirectional text.
@Suite(.enabled(if: Browser.program != nil, "chromium is not installed"))
struct HostileNamesTests {
  private static let hostile =
    "</script></style><script>window.taken=1</script><img src=x onerror='window.taken=2'>]]>--><!--\"'&amp;${1}\u{202E}\u{2028}"

  @Test func `names stay text in the page, whatever they contain`() throws {
    var settings = PageSettings()
    settings.languages = [try Self.language()]
    settings.maps = ["1906-12-31.svg"]
    let page = try Page(of: Self.atlas(), on: BaseMap(), settings).html
    let browser = try Browser(page, address: "#date=1906-01-01&at=121.5,43.5")
    #expect(try browser.text("String(window.taken)") == "undefined")
    #expect(try browser.text("String(document.querySelectorAll('img').length)") == "0")
    #expect(try browser.text("String(document.scripts.length)") == "2")
    // Bidirectional controls are left out of sentences; names on their own keep them.
    let plain = Self.hostile.filter { $0 != "\u{202E}" }
    #expect(try browser.text("document.querySelector('#panel h2').textContent") == plain)
    #expect(try browser.text("document.querySelector('#panel cite').textContent") == Self.hostile)
    #expect(try browser.text("document.getElementById('title').textContent") == Self.hostile)
    let labels = try browser.text(
      "[...document.querySelectorAll('[data-region=upland]')].map((one) => one.ariaLabel).join('\\n')"
    )
    #expect(labels.contains("\(plain): \(plain), sphere of influence"))
    try browser.evaluate("document.getElementById('changes').open = true")
    #expect(try browser.text("document.getElementById('changes').textContent").contains(plain))
    for search in ["highgate", "121.5,43.5"] {
      try browser.evaluate(
        "place.value = '\(search)'; place.dispatchEvent(new Event('change', { bubbles: true }))"
      )
    }
    try browser.evaluate(
      "language.value = 'xx'; language.dispatchEvent(new Event('change', { bubbles: true }))"
    )
    for id in ["table", "keys", "files"] {
      try browser.evaluate("document.getElementById('\(id)').open = true")
    }
    #expect(try browser.text("String(window.taken)") == "undefined")
    #expect(try browser.text("String(document.querySelectorAll('img').length)") == "0")
    let loud = ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"]
    #expect(!browser.events.contains { loud.contains($0["method"] as? String ?? "") })
  }

  @Test func `the page's policy blocks scripts and styles that are not its own`() throws {
    let page = try Page(of: InventedAtlas.atlas(), on: BaseMap()).html
    let other = """
      <script>window.taken=1</script><img src=x onerror="window.taken=2">
      <style>body{outline:1px solid red}</style><p id="other" style="color:red"></p></body>
      """
    let browser = try Browser(page.replacing("</body>", with: other))
    #expect(try browser.text("String(window.taken)") == "undefined")
    #expect(try browser.text("getComputedStyle(document.body).outlineStyle") == "none")
    #expect(try browser.text("getComputedStyle(document.getElementById('other')).color") != "rgb(255, 0, 0)")
    // Its own script and styles are allowed.
    #expect(try browser.text("document.querySelector('#day strong').textContent") != "")
    #expect(try browser.text("getComputedStyle(document.querySelector('main')).display") == "grid")
    #expect(try browser.text("document.querySelector('#ticks i').style.left") != "")
  }

  @Test func `names stay text in a map opened on its own, whatever they contain`() throws {
    let atlas = try Self.atlas()
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1906-01-01")))
    let sheet = try atlas.sheet(of: snapshot, on: BaseMap(), width: 600)
    let browser = try Browser(try sheet.drawing().svg, named: "map.svg")
    #expect(try browser.text("document.documentElement.tagName") == "svg")
    #expect(try browser.text("String(document.querySelector('parsererror'))") == "null")
    #expect(try browser.text("String(window.taken)") == "undefined")
    #expect(try browser.text("String(document.querySelectorAll('script, img, foreignObject').length)") == "0")
    let plain = Self.hostile.filter { $0 != "\u{202E}" }
    #expect(try browser.text("document.querySelector('#region-upland title').textContent").hasPrefix(plain))
    let loud = ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"]
    #expect(!browser.events.contains { loud.contains($0["method"] as? String ?? "") })
  }

  /// The invented atlas with hostile texts everywhere; ids cannot be hostile.
  private static func atlas() throws -> Atlas {
    let given = try InventedAtlas.atlas()
    let register = given.register
    let instruments = register.instruments.map { instrument in
      var instrument = instrument
      instrument.name = hostile
      instrument.events = [hostile]
      instrument.signatories = [hostile]
      (instrument.place, instrument.note, instrument.popularAccount) = (hostile, hostile, hostile)
      instrument.articles = [Article(id: hostile, text: hostile, note: hostile)]
      for index in instrument.clauses.indices {
        instrument.clauses[index].article = hostile
        instrument.clauses[index].through = hostile
        instrument.clauses[index].note = hostile
        instrument.clauses[index].recognitions = instrument.clauses[index].recognitions.map {
          Recognition(power: $0.power, from: $0.from, until: $0.until, note: hostile)
        }
      }
      return instrument
    }
    let regions = register.regions.regions.map {
      Region(id: $0.id, name: hostile, label: hostile, level: $0.level, partOf: $0.partOf, note: hostile)
    }
    return try Atlas(
      about: About(
        id: "country",
        title: hostile,
        version: hostile,
        calendar: given.calendar,
        licence: hostile,
        credits: [hostile],
        oldStyleEnd: try InventedAtlas.day("1918-02-14")
      ),
      coverage: given.coverage,
      register: Register(
        powers: register.powers.map { Power(id: $0.id, name: hostile, note: hostile) },
        sources: register.sources.map {
          Source(id: $0.id, title: hostile, note: hostile)
        },
        regions: regions,
        instruments: instruments
      ),
      borders: given.borders.map(border),
      places: given.places.map {
        Place(
          id: $0.id,
          periodName: hostile,
          modernName: hostile,
          position: $0.position,
          uncertaintyInKilometres: $0.uncertaintyInKilometres,
          rank: $0.rank,
          note: hostile
        )
      },
      railways: [railway(given)].compactMap { $0 }
    )
  }

  private static func border(_ border: Border) -> Border {
    Border(
      id: border.id,
      name: hostile,
      label: hostile,
      kind: border.kind,
      instrument: border.instrument,
      article: hostile,
      sources: border.sources,
      certainty: border.certainty,
      note: hostile,
      steps: border.steps.map {
        Border.Step(
          text: hostile,
          uncertaintyInKilometres: $0.uncertaintyInKilometres,
          isAssumed: $0.isAssumed
        )
      }
    )
  }

  /// A railway through the upland.
  private static func railway(_ atlas: Atlas) -> Railway? {
    guard let power = atlas.register.powers.first, let instrument = atlas.register.instruments.first,
      let line = atlas.coverage.arcs.first?.line
    else { return nil }
    let ownership = Railway.Ownership(
      power: power.id,
      interval: atlas.calendar.interval,
      instrument: instrument.id,
      certainty: .certain,
      label: hostile,
      note: hostile
    )
    return Railway(
      id: "railway",
      name: hostile,
      line: line,
      uncertaintyInKilometres: 1,
      stations: [Railway.Station(name: hostile, position: line.start)],
      tenures: [ownership],
      note: hostile
    )
  }

  /// A language with hostile words and names; a table of names has no control characters.
  private static func language() throws -> MapNames {
    let plain = String(
      String.UnicodeScalarView(hostile.unicodeScalars.filter { $0 != "\u{202E}" && $0 != "\u{2028}" })
    )
    let cell = "\"\(plain.replacing("\"", with: "\"\""))\""
    let rows = [
      "region,upland", "power,red", "power,empire", "word,date", "word,page-panel", "word,secret",
      "word,sphere",
    ]
    let table = "kind,id,en,xx\n" + rows.map { "\($0),,\(cell)\n" }.joined()
    return try MapNames(table: table, language: "xx")
  }
}
