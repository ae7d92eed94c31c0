import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// The page of the shipped data set, read as text and used in a browser.
@Suite struct AtlasPageTests {
  private static let atlas = Result { try Atlas(builtFolder: "\(ShippedData.folder)/built") }
  private static let page = Result {
    try AtlasPage(of: try atlas.get(), on: try BaseMap(dataFolder: ShippedData.folder))
  }

  @Test func `the page is one file under three megabytes that names no other`() throws {
    let html = try Self.page.get().html
    #expect(html.utf8.count < 3_000_000)
    for trace in ["src=", "@import", "fetch(", "url(http", "<link", "XMLHttpRequest"] {
      #expect(!html.contains(trace), "\(trace)")
    }
    let again = try AtlasPage(
      of: try Self.atlas.get(),
      on: try BaseMap(dataFolder: ShippedData.folder)
    )
    #expect(again.html == html)
  }

  @Test
  func `in a browser the page answers as the atlas does, follows keys, slider and links, and is silent`()
    throws
  {
    guard let browser = PageDriver.browser else {
      withKnownIssue("chromium is not installed") { Issue.record("the page was not opened") }
      return
    }
    let address = "#date=1912-07-08&known=public&at=125.5,44.3"
    let data = try PageDriver.run(try Self.page.get().html, address: address, browser: browser)
    let told = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])

    #expect(told["heard"] as? [String] == [])
    #expect(told["requests"] as? Int == 0)
    let opened = try #require(told["opened"] as? [String: String])
    #expect(opened["date"] == "1912-07-08" && opened["known"] == "2" && opened["lon"] == "125.5")

    let clicks = try #require(told["clicks"] as? [[String: String]])
    #expect(clicks.count == 200)
    var inside = 0
    for click in clicks where try expectAnswer(click) { inside += 1 }
    #expect(inside > 60)
    let asked = try #require(told["asked"] as? [[String: String]])
    #expect(asked.count > 100)
    for answer in asked { try expectAnswer(answer) }
    #expect(asked.contains { $0["warnings"]?.contains("near-border") == true })
    #expect(asked.contains { $0["railways"]?.isEmpty == false })

    let slider = try #require(told["slider"] as? [String])
    let days = try Self.atlas.get().changeDates(in: try Self.atlas.get().calendar)
    #expect(slider[0] == "\(days.count)" && slider[1] == days[4].description && !slider[2].isEmpty)
    #expect(told["right"] as? String == days[5].description && told["left"] as? String == slider[1])
    #expect(told["home"] as? String == "1894-08-01" && told["end"] as? String == days.last?.description)
    #expect((told["korea"] as? [String: String])?["face"] == "korea")
    for name in ["moho", "sea"] {
      let outside = try #require(told[name] as? [String: String])
      #expect(outside["status"] == "outside" && outside["warnings"] == "near-border")
      #expect(try !expectAnswer(outside))
    }
    #expect((told["mukden"] as? [String: String])?["region"] == "south-manchuria")
    #expect(told["played"] as? String == days[1].description)

    let looks = try #require(told["looks"] as? [String])
    #expect(looks[0] != looks[1])
    let lines = try #require(told["lines"] as? [Int])
    #expect(lines[0] > lines[1])
    #expect((told["names"] as? Int ?? 0) > 20)

    let hash = try #require(told["hash"] as? String)
    #expect(hash.contains("date=\(days[1])") && hash.contains("known=public"))
    let followed = try #require(told["followed"] as? [String: String])
    #expect(followed["date"] == "1905-11-17" && followed["known"] == "2")
    #expect(try expectAnswer(followed))
  }

  /// Compares what the panel said with the atlas's answer; whether the position was on the map.
  @discardableResult
  private func expectAnswer(_ said: [String: String]) throws -> Bool {
    let atlas = try Self.atlas.get()
    let longitude = try #require(said["lon"].flatMap(Double.init))
    let latitude = try #require(said["lat"].flatMap(Double.init))
    let day = try HistoricalDate(try #require(said["date"]))
    let knowledges: [String: Knowledge] = ["0": .everything, "1": .signatories(), "2": .public()]
    let knowledge = try #require(said["known"].flatMap { knowledges[$0] })
    let position = try Position(longitude: longitude, latitude: latitude)
    let answer = atlas.answer(at: position, on: day, knownTo: knowledge)
    #expect(said["status"] == answer.status, "\(position) on \(day)")
    #expect(said["warnings"] == answer.warnings.map(\.code).joined(separator: " "), "\(position) on \(day)")
    #expect(said["border"] == answer.border?.line ?? "", "\(position) on \(day)")
    #expect(said["across"] == answer.border?.across?.name ?? "", "\(position) on \(day)")
    guard let ground = answer.ground, let verdict = answer.verdict else { return false }
    #expect(said["face"] == ground.part.name && said["region"] == ground.region.name)
    #expect(said["claims"] == verdict.claims.map(\.id.name).joined(separator: " "))
    #expect(said["claim"] == verdict.predominant?.id.name ?? "")
    #expect(said["contenders"] == verdict.contenders.map(\.name).joined(separator: " "))
    #expect(said["certainty"] == verdict.certainty?.rawValue ?? "")
    #expect(said["error"].flatMap(Double.init) == answer.border?.uncertaintyInKilometres)
    if let border = answer.border {
      let kilometres = try #require(said["km"].flatMap(Double.init))
      #expect(abs(kilometres - border.kilometres) < 0.0101, "\(position) on \(day)")
    }
    let railways = answer.railways.map { "\($0.railway) \($0.ownership.power.name)" }
    let near = try #require(said["railways"]).split(separator: ";").map { row in
      row.split(separator: " ").prefix(2).joined(separator: " ")
    }
    #expect(near == railways, "\(position) on \(day)")
    return true
  }
}

/// Maps drawn one after the other.
@Suite struct MapSeriesTests {
  @Test func `a map of a series is the map of the day drawn alone`() throws {
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
  func `on no day of change do two names lie on each other or leave the frame`(_ width: Int) throws {
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
