import Cartography
import Foundation
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// The search of the page in a real browser: what a name says there is what it says in the library.
@Suite(.enabled(if: PageDriver.browser != nil, "chromium is not installed"))
struct PageSearchTests {
  /// What the page made of a name.
  private struct Told: Decodable {
    let message: String
    let lon: String?
    let lat: String?
  }

  @Test func `a whole name goes to its place, a part and a slip say what they may mean`() throws {
    let atlas = try NamedPlaces.atlas()
    let page = try AtlasPage(of: atlas, on: BaseMap()).html
    let browser = try Browser(page, address: "#date=1906-01-01&lang=en", width: 1440, height: 1000)
    let typed = try JSONEncoder().encode(NamedPlaces.findings.map(\.typed))
    let script = """
      JSON.stringify(\(String(decoding: typed, as: UTF8.self)).map((name) => {
        const field = document.getElementById("place");
        location.hash = "#date=1906-01-01&lang=en";
        field.value = name;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
        return { message: field.validationMessage, ...panel.dataset };
      }))
      """
    let told = try JSONDecoder().decode([Told].self, from: Data(try browser.text(script).utf8))
    #expect(told.count == NamedPlaces.findings.count)
    for (told, (typed, finding)) in zip(told, NamedPlaces.findings) {
      #expect(told.message == message(typed, atlas.places(named: typed)), "\(typed)")
      guard case .one(let id) = finding else { continue }
      let place = try #require(atlas.places.first { $0.id == id })
      #expect(told.lon.flatMap(Double.init) == place.position.longitude, "\(typed)")
      #expect(told.lat.flatMap(Double.init) == place.position.latitude, "\(typed)")
    }
  }

  /// What the page says of a name where the library says this.
  private func message(_ typed: String, _ finding: PlaceFinding) -> String {
    let name = typed.trimmingCharacters(in: .whitespaces)
    let places = finding.places.map { place in
      place.periodName == place.modernName ? place.periodName : "\(place.periodName); \(place.modernName)"
    }
    .joined(separator: " · ")
    switch finding {
    case .one: return ""
    case .several: return "\(name) is a name of several places: \(places)."
    case .part: return "No place is named \(name). It may mean \(places)."
    case .missing(let near) where near.isEmpty:
      return name.isEmpty ? "" : "There is no such place in the atlas."
    case .missing(let near):
      let names = near.map(\.name).joined(separator: " · ")
      return "There is no such place in the atlas. Did you mean \(names)?"
    }
  }
}
