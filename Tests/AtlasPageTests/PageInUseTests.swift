import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// The page of the shipped data set in a real browser, used by mouse, keyboard, fingers and a screen reader. What it
/// answers and what follows from what is done to it is tested in `Web`; here, that a browser does it.
@Suite(.enabled(if: Browser.program != nil, "chromium is not installed"), .serialized)
struct PageInUseTests {
  /// The page on a desk and on a phone; each is opened once.
  nonisolated(unsafe) private static let desk = Result { try Browser(try Pages.shipped.get()) }
  nonisolated(unsafe) private static let phone = Result {
    try Browser(try Pages.shipped.get(), width: 390, height: 844, isPhone: true)
  }
  private static let tongues = ["en", "zh-Hant", "ja", "ko", "ru", "mn"]

  private func open(_ address: String, onPhone isPhone: Bool = false) throws -> Browser {
    let browser = try isPhone ? Self.phone.get() : Self.desk.get()
    try browser.follow(address)
    return browser
  }

  @Test func `a click answers as the atlas does, the controls are heard, and the address follows`() throws {
    let browser = try open("#date=1912-07-08&known=public&at=125.5,44.3&lang=en")
    let atlas = try Pages.shippedAtlas.get()
    let script = """
      JSON.stringify(Array.from({ length: 24 }, (_, i) => {
        document.getElementById("date").value = `${1896 + 2 * i}-06-15`;
        document.getElementById("date").dispatchEvent(new Event("change"));
        document.querySelectorAll("[name=known]")[i % 3].click();
        const box = document.getElementById("map").getBoundingClientRect();
        const clientX = box.left + box.width * (0.2 + (i * 7 % 24) / 50);
        const clientY = box.top + box.height * (0.2 + (i * 5 % 24) / 50);
        document.getElementById("map").dispatchEvent(new MouseEvent("click", { clientX, clientY, bubbles: true }));
        return { ...panel.dataset };
      }))
      """
    let clicks = try JSONDecoder().decode([[String: String]].self, from: Data(try browser.text(script).utf8))
    var inside = 0
    let knowledges: [Knowledge] = [.everything, .signatories(), .public()]
    for (index, said) in clicks.enumerated() {
      let longitude = try #require(said["lon"].flatMap(Double.init))
      let position = try Position(
        longitude: longitude,
        latitude: try #require(said["lat"].flatMap(Double.init))
      )
      let day = try HistoricalDate("\(1896 + 2 * index)-06-15")
      let answer = atlas.answer(at: position, on: day, knownTo: knowledges[index % 3])
      #expect(said["date"] == day.description && said["status"] == answer.status, "\(position) on \(day)")
      #expect(said["claim"] ?? "" == answer.verdict?.predominant?.id.name ?? "", "\(position) on \(day)")
      #expect(said["border"] == answer.border?.line ?? "", "\(position) on \(day)")
      if answer.match != nil { inside += 1 }
    }
    #expect(clicks.count == 24 && inside > 12)
    let days = atlas.changeDates(in: atlas.calendar)
    try browser.evaluate("document.querySelector('[name=known]').click()")
    let fifth = days[4].dayNumber
    try browser.evaluate("slider.value = \(fifth); slider.dispatchEvent(new Event('input'))")
    #expect(try browser.text("slider.value + ' ' + panel.dataset.date") == "\(fifth) \(days[4])")
    try browser.wait(until: "location.hash.includes('date=\(days[4])')")
    try browser.evaluate("document.body.focus(); play.click()")
    try browser.wait(until: "panel.dataset.date === '\(days[5])'")
    try browser.evaluate("play.click()")
    #expect(try browser.evaluate("document.querySelectorAll('#names text').length") as? Int ?? 0 > 20)
    try expectSilence(browser)
  }

  @Test func `everything can be done with the keyboard alone`() throws {
    let browser = try open("#date=1912-07-09&lang=en")
    try browser.evaluate("document.activeElement.blur()")
    var stops: [String] = []
    let focused = "(({ id, dataset }) => id || dataset.zoom || dataset.region || '')(document.activeElement)"
    let regions = Set(try Pages.shippedAtlas.get().register.regions.regions.map(\.id.name))
    for _ in 0..<20 where !regions.contains(stops.last ?? "") {
      try browser.press("Tab")
      stops.append(try browser.text(focused))
    }
    #expect(regions.contains(stops.last ?? ""), "\(stops)")
    #expect(try browser.evaluate("document.querySelectorAll('#edge .focused').length") as? Int == 2)
    // From Korea the map is known: Manchuria lies above it.
    try browser.evaluate("document.querySelector('[data-region=korea]').focus()")
    try browser.press("ArrowUp")
    #expect(try browser.text("document.activeElement.dataset.region") == "south-manchuria")
    try browser.press("Enter")
    #expect(try browser.text("panel.dataset.face") == "south-manchuria")
    #expect(try browser.text("told.textContent").hasPrefix("South Manchuria: Japan"))
    try browser.wait(until: "location.hash.includes('region=south-manchuria')")
    // The arrow keys on the timeline go from change to change.
    try browser.evaluate("slider.focus()")
    try browser.press("ArrowRight")
    #expect(try browser.text("panel.dataset.date") > "1912-07-09")
    // A position can be typed.
    try browser.evaluate("place.focus()")
    try browser.call("Input.insertText", ["text": "125.5, 44.3"])
    try browser.press("Enter")
    #expect(try browser.text("panel.dataset.lon + ' ' + panel.dataset.lat") == "125.5 44.3")
    #expect(try browser.text("panel.dataset.border") == "manchuria-1907")
    try browser.evaluate("place.value = ''")
    try expectSilence(browser)
  }

  @Test func `one finger swipes between changes or moves a zoomed map, two fingers zoom`() throws {
    let browser = try open("#date=1912-07-08&lang=en", onPhone: true)
    let steps = (0...10).map { Double($0) }
    try browser.touch(steps.map { [(x: 300 - 20 * $0, y: 320)] })
    try browser.wait(until: "panel.dataset.date > '1912-07-08'")
    try browser.touch(steps.map { [(x: 100 + 20 * $0, y: 320)] })
    try browser.wait(until: "panel.dataset.date === '1912-07-08'")
    #expect(try browser.text("location.hash").contains("view=") == false)

    try browser.touch(steps.map { [(x: 190 - 8 * $0, y: 320), (x: 210 + 8 * $0, y: 320)] })
    let closer = try view(browser)
    #expect(closer[2] > 3)
    try browser.touch(steps.map { [(x: 150 + 10 * $0, y: 320)] })
    let moved = try view(browser)
    #expect(moved[0] < closer[0] && abs(moved[2] - closer[2]) < 0.02)
    #expect(try browser.text("panel.dataset.date") == "1912-07-08")

    // A tap queries the atlas, and the answer is just below the map.
    try browser.touch([[(x: 200, y: 320)]])
    try browser.wait(until: "panel.dataset.status")
    #expect(try browser.evaluate("told.getBoundingClientRect().height") as? Double ?? 0 > 15)
    try expectSilence(browser)
  }

  /// The view of the address, when the map has come to rest and its address is written.
  private func view(_ browser: Browser) throws -> [Double] {
    let hash = try browser.settled("stack.style.transform + location.hash")
    let field = try #require(hash.split(separator: "&").first { $0.hasPrefix("view=") }, "\(hash)")
    return field.dropFirst(5).split(separator: ",").compactMap { Double($0) }
  }

  @Test(arguments: tongues)
  func `the page has a language, fits a phone, and every control has a name`(_ tongue: String)
    throws
  {
    let browser = try open("#date=1912-07-09&at=125.5,44.3&lang=\(tongue)", onPhone: true)
    #expect(try browser.text("document.documentElement.lang") == tongue)
    #expect(try browser.evaluate("document.documentElement.scrollWidth") as? Int == 390)
    let names = try browser.text("document.getElementById('names').textContent")
    let peking = [
      "en": "Peking", "zh-Hant": "北京", "ja": "北京", "ko": "북경", "ru": "Пекин", "mn": "Бээжин",
    ]
    #expect(names.contains(try #require(peking[tongue])), "\(names)")
    let words = try browser.text("document.body.innerText")
    #expect(!words.contains("page-") && !words.contains("undefined") && !words.contains("{"))
    #expect(try browser.text("document.getElementById('file').innerText").contains("1912"))
    // No word is left in English except those of the data set itself.
    #expect((try browser.text("play.textContent") == "Play") == (tongue == "en"))

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
  func `text has WCAG AA contrast`(_ scheme: String) throws {
    let browser = try open("#date=1912-07-09&region=korea&lang=en")
    try browser.call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": scheme]]]
    )
    let ratios = """
      (() => {
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map((n) => n / 255)
          .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const ratio = (a, b) => {
          const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
          return (x + 0.05) / (y + 0.05);
        };
        const elements = [
          "body", "h1", "#day span", "#causes", ".quiet", "#panel li.first h4", "#treaties .secret", "#legend li",
          "#who", "a",
        ];
        return elements.map((name) => ratio(getComputedStyle(document.querySelector(name)).color, paper));
      })()
      """
    let found = try #require(try browser.evaluate(ratios) as? [Double])
    try browser.call("Emulation.setEmulatedMedia", ["features": [] as [Any]])
    #expect(found.count == 10)
    for ratio in found { #expect(ratio >= 4.5) }
  }

  @Test func `a map of the folder is offered for its days and its knowledge`() throws {
    let browser = try open("#date=1912-07-20&lang=en")
    let file = "(file.getClientRects().length ? file.firstElementChild.getAttribute('href') : '')"
    #expect(try browser.text(file) == "./1912-07-08.svg")
    try browser.evaluate("document.querySelector('[name=known][value=\"2\"]').click()")
    #expect(try browser.text(file) == "")
    try browser.evaluate("document.querySelector('[name=known][value=\"0\"]').click()")
    try browser.follow("#date=1905-01-20&lang=en")
    #expect(try browser.text(file) == "./1905-01-02.svg")
  }

  @Test func `printed are the map, its legend and the answer, without controls`() throws {
    let browser = try open("#date=1912-07-09&region=korea&lang=en")
    try browser.call("Emulation.setEmulatedMedia", ["media": "print"])
    let seen = "(id) => document.getElementById(id).getClientRects().length > 0"
    for id in ["map", "legend", "panel", "who", "causes", "day"] {
      #expect(try browser.evaluate("(\(seen))('\(id)')") as? Bool == true, "\(id)")
    }
    for id in ["slider", "choices", "zoom", "ask", "language", "changes"] {
      #expect(try browser.evaluate("(\(seen))('\(id)')") as? Bool == false, "\(id)")
    }
    try browser.call("Emulation.setEmulatedMedia", ["media": ""])
    let data = try browser.call("Page.printToPDF", ["preferCSSPageSize": true])["data"] as? String
    let bytes = try #require(data.flatMap { Data(base64Encoded: $0) })
    #expect(bytes.starts(with: Data("%PDF".utf8)))
    // The map with its legend on one page, the answer on the next.
    var (pages, rest) = (0, bytes[...])
    while let found = rest.range(of: Data("/Type /Page\n".utf8)) {
      pages += 1
      rest = rest[found.upperBound...]
    }
    #expect(pages == 2)
  }

  /// No error, and no request except for the page itself.
  private func expectSilence(_ browser: Browser) throws {
    for event in browser.events {
      let parameters = event["params"] as? [String: Any]
      switch event["method"] as? String {
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded":
        Issue.record("\(event)")
      case "Network.requestWillBeSent":
        // The browser's own pictures in its date field are data URLs.
        let request = parameters?["request"] as? [String: Any]
        let address = request?["url"] as? String ?? ""
        let isPage = address.hasPrefix("file://") && parameters?["type"] as? String == "Document"
        #expect(isPage || address.hasPrefix("data:"), "\(address)")
      default: break
      }
    }
  }
}
