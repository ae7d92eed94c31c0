import Foundation
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// The page of the shipped data set in a real browser, used by keyboard, by fingers and by a screen reader.
@Suite(.enabled(if: PageDriver.browser != nil, "chromium is not installed"), .serialized)
struct PageInUseTests {
  private static let page = Result { () throws -> String in
    let table = try String(contentsOfFile: "\(ShippedData.folder)/names/names.csv", encoding: .utf8)
    var settings = PageSettings()
    settings.languages = try MapNames.all(in: table)
    settings.maps = ["1912-07-08.svg", "1912-12-31.svg"]
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let map = try BaseMap(dataFolder: ShippedData.folder)
    return try AtlasPage(of: atlas, on: map, settings).html
  }
  private static let tongues = ["en", "zh-Hant", "ja", "ko", "ru", "mn"]

  private func open(_ address: String = "", width: Int = 1440, isPhone: Bool = false) throws -> Browser {
    let height = isPhone ? 844 : 1000
    let page = try Self.page.get()
    return try Browser(page, address: address, width: width, height: height, isPhone: isPhone)
  }

  @Test func `all of it can be done with the keys alone`() throws {
    let browser = try open("#date=1912-07-09&lang=en")
    var stops: [String] = []
    for _ in 0..<20 {
      try browser.press("Tab")
      stops.append(try browser.text("document.activeElement.id || document.activeElement.dataset.zoom || ''"))
      if stops.last == "face-korea" { break }
    }
    #expect(stops.last == "face-korea", "\(stops)")
    #expect(try browser.text("String(document.querySelectorAll('#edge .focused').length)") == "2")
    try browser.press("ArrowUp")
    #expect(try browser.text("document.activeElement.id") == "face-south-manchuria")
    try browser.press("Enter")
    #expect(try browser.text("panel.dataset.face") == "south-manchuria")
    let told = try browser.text("document.getElementById('told').textContent")
    #expect(told.hasPrefix("South Manchuria: Japan"))
    #expect(try browser.text("location.hash").contains("region=south-manchuria"))
    // The arrows on the line of time go from change to change.
    try browser.evaluate("document.getElementById('slider').focus()")
    try browser.press("ArrowRight")
    #expect(try browser.text("panel.dataset.date") > "1912-07-09")
    // A position can be typed.
    try browser.evaluate("document.getElementById('place').focus()")
    try browser.call("Input.insertText", ["text": "125.5, 44.3"])
    try browser.press("Enter")
    #expect(try browser.text("panel.dataset.lon + ' ' + panel.dataset.lat") == "125.5 44.3")
    #expect(try browser.text("panel.dataset.border") == "manchuria-1907")
    try expectSilence(browser)
  }

  @Test func `a finger swipes from change to change, two zoom, and one moves what is closer`() throws {
    let browser = try open("#date=1912-07-08&lang=en", width: 390, isPhone: true)
    let steps = (0...10).map { Double($0) }
    try browser.touch(steps.map { [(x: 300 - 20 * $0, y: 150)] })
    let after = try browser.text("panel.dataset.date")
    #expect(after > "1912-07-08")
    try browser.touch(steps.map { [(x: 100 + 20 * $0, y: 150)] })
    #expect(try browser.text("panel.dataset.date") == "1912-07-08")
    #expect(try browser.text("location.hash").contains("view=") == false)

    try browser.touch(steps.map { [(x: 190 - 8 * $0, y: 150), (x: 210 + 8 * $0, y: 150)] })
    let closer = try view(browser)
    #expect(closer[2] > 3)
    try browser.touch(steps.map { [(x: 150 + 10 * $0, y: 150)] })
    let moved = try view(browser)
    #expect(moved[0] < closer[0] && abs(moved[2] - closer[2]) < 0.02)
    #expect(try browser.text("panel.dataset.date") == "1912-07-08")

    // A tap asks, and says so just below the map.
    try browser.touch([[(x: 200, y: 150)]])
    #expect(try browser.text("panel.dataset.status") != "")
    let height = "document.getElementById('told').getBoundingClientRect().height"
    #expect(try browser.evaluate(height) as? Double ?? 0 > 15)
    try expectSilence(browser)
  }

  private func view(_ browser: Browser) throws -> [Double] {
    let hash = try browser.text("location.hash")
    let field = try #require(hash.split(separator: "&").first { $0.hasPrefix("view=") }, "\(hash)")
    return field.dropFirst(5).split(separator: ",").compactMap { Double($0) }
  }

  @Test(arguments: tongues)
  func `the page speaks a language, fits a phone, and all that can be used has a name`(_ tongue: String)
    throws
  {
    let address = "#date=1912-07-09&at=125.5,44.3&lang=\(tongue)"
    let browser = try open(address, width: 390, isPhone: true)
    #expect(try browser.text("document.documentElement.lang") == tongue)
    #expect(try browser.text("String(document.documentElement.scrollWidth)") == "390")
    let names = try browser.text("document.getElementById('names').textContent")
    let peking = [
      "en": "Peking", "zh-Hant": "北京", "ja": "北京", "ko": "북경", "ru": "Пекин", "mn": "Бээжин",
    ]
    #expect(names.contains(try #require(peking[tongue])), "\(names)")
    let words = try browser.text("document.body.innerText")
    #expect(!words.contains("page-") && !words.contains("undefined") && !words.contains("{"))
    #expect(try browser.text("document.getElementById('file').innerText").contains("1912"))
    // No word is left in English but those of the data set itself.
    let button = try browser.text("document.getElementById('play').textContent")
    #expect((button == "Play") == (tongue == "en"))

    let tree = try browser.call("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]] ?? []
    func value(_ node: [String: Any], _ key: String) -> String {
      (node[key] as? [String: Any])?["value"] as? String ?? ""
    }
    let used = ["button", "slider", "radio", "combobox", "searchbox", "link", "Date", "DisclosureTriangle"]
    let nodes = tree.filter { used.contains(value($0, "role")) && $0["ignored"] as? Bool != true }
    #expect(nodes.count > 30)
    for node in nodes { #expect(!value(node, "name").isEmpty, "\(value(node, "role"))") }
    #expect(nodes.contains { value($0, "role") == "slider" && !value($0, "name").isEmpty })
    try expectSilence(browser)
  }

  @Test(arguments: ["light", "dark"])
  func `text stands out from its ground as WCAG AA asks`(_ scheme: String) throws {
    let browser = try open("#date=1912-07-09&region=korea&lang=en")
    let features = [["name": "prefers-color-scheme", "value": scheme]]
    try browser.call("Emulation.setEmulatedMedia", ["features": features])
    let ratios = """
      (() => {
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map((n) => n / 255)
          .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
        const elements = ["body", "h1", "#day span", "#causes", ".quiet", "#panel li.first h4", "#treaties .secret", "#legend li", "#who", "a"];
        return elements.map((name) => ratio(getComputedStyle(document.querySelector(name)).color, paper));
      })()
      """
    let found = try #require(try browser.evaluate(ratios) as? [Double])
    #expect(found.count == 10)
    for ratio in found { #expect(ratio >= 4.5) }
  }

  @Test func `on paper stand the map, its legend and the answer, and nothing to press`() throws {
    let browser = try open("#date=1912-07-09&region=korea&lang=en")
    try browser.call("Emulation.setEmulatedMedia", ["media": "print"])
    let seen = "(id) => document.getElementById(id).getClientRects().length > 0"
    for id in ["map", "legend", "panel", "who", "causes", "day"] {
      #expect(try browser.text("String((\(seen))('\(id)'))") == "true", "\(id)")
    }
    for id in ["slider", "choices", "zoom", "ask", "language", "changes"] {
      #expect(try browser.text("String((\(seen))('\(id)'))") == "false", "\(id)")
    }
    try browser.call("Emulation.setEmulatedMedia", ["media": ""])
    let data = try browser.call("Page.printToPDF", ["preferCSSPageSize": true])["data"] as? String
    let bytes = try #require(data.flatMap { Data(base64Encoded: $0) })
    #expect(bytes.starts(with: Data("%PDF".utf8)))
    // The map with its legend on one page, the answer on the next.
    #expect(String(decoding: bytes, as: UTF8.self).components(separatedBy: "/Type /Page\n").count - 1 == 2)
  }

  @Test func `a map of the folder is offered on the days that it shows, to those who know as much`() throws {
    let browser = try open("#date=1912-07-20&lang=en")
    let link = "document.querySelector('#file a').getAttribute('href')"
    let file = "(document.getElementById('file').hidden ? '' : \(link))"
    #expect(try browser.text(file) == "./1912-07-08.svg")
    try browser.evaluate("document.querySelector('[name=known][value=\"2\"]').click()")
    #expect(try browser.text(file) == "")
    try browser.evaluate("location.hash = '#date=1905-01-01&lang=en'")
    try browser.settle()
    #expect(try browser.text(file) == "")
  }

  /// No error, and no request but for the page itself.
  private func expectSilence(_ browser: Browser) throws {
    for event in browser.events {
      let parameters = event["params"] as? [String: Any]
      switch event["method"] as? String {
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded":
        Issue.record("\(event)")
      case "Network.requestWillBeSent":
        // The browser's own pictures in its date field come as data, from nowhere.
        let request = parameters?["request"] as? [String: Any]
        let address = request?["url"] as? String ?? ""
        let isPage = address.hasPrefix("file://") && parameters?["type"] as? String == "Document"
        #expect(isPage || address.hasPrefix("data:"), "\(address)")
      default: break
      }
    }
  }
}
