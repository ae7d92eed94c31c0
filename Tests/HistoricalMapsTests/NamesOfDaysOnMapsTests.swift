import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// Names, seats of government and states on the maps of the shipped data set.
@Suite struct NamesOfDaysOnMapsTests {
  private static let atlas = Result { try Atlas(builtFolder: "\(ShippedData.folder)/built") }
  private static let map = Result { try BaseMap(dataFolder: ShippedData.folder) }

  private func sheet(_ day: String, language: String = "en") throws -> MapSheet {
    let atlas = try Self.atlas.get()
    let snapshot = try #require(atlas.snapshot(on: try HistoricalDate(day), knownTo: .everything))
    var settings = MapSettings()
    settings.width = 1600
    if language != "en" {
      let table = try String(contentsOfFile: "\(ShippedData.folder)/names/names.csv", encoding: .utf8)
      settings.names = try MapNames(table: table, language: language)
    }
    var series = try MapSeries(of: atlas, on: try Self.map.get(), settings)
    return try series.sheet(of: snapshot)
  }

  private func names(_ sheet: MapSheet) -> Set<String> {
    Set(sheet.places.map(\.name) + sheet.regions.compactMap(\.label) + sheet.states.map(\.name))
  }

  private static let days: [(day: String, has: [String], lacks: [String])] = [
    (
      "1896-06-01", ["Manchuria", "Inner Mongolia", "South Sakhalin", "Urga", "Seoul"],
      ["Harbin", "Dalny", "Karafuto", "North Manchuria", "Manchouli", "Shingishu", "Khem-Beldir", "Hungnam"]
    ),
    (
      "1912-07-09", ["Harbin", "Dairen", "Karafuto", "Chosen", "Keijo", "Taonanfu"],
      ["Dalny", "Korea", "Inner Mongolia"]
    ),
    (
      "1916-07-04", ["Autonomous Outer Mongolia", "Urga", "Barga (Hulunbuir)"],
      ["Outer Mongolia", "Mongolian People's Republic"]
    ),
    (
      "1928-07-01", ["Peiping", "Ulan Bator", "Changchun", "Kweisui"],
      ["Peking", "Urga", "Hsinking", "Manchukuo"]
    ),
    ("1933-06-01", ["Manchukuo", "Hsinking", "Mongolian People's Republic"], ["Mengkiang", "Changchun"]),
    (
      "1937-12-01", ["Manchukuo", "Mengkiang", "Hsinking", "Ulan Bator", "Houho"],
      ["Urga", "Kweihwa", "Changchun"]
    ),
    (
      "1945-08-20", ["Mengkiang", "Changchun", "Karafuto", "Keijo", "Inchon"],
      ["Manchukuo", "Hsinking", "Jinsen"]
    ),
  ]

  @Test(arguments: days.indices)
  func `a map has the names of its day, and none of another`(_ index: Int) throws {
    let (day, has, lacks) = Self.days[index]
    let names = names(try sheet(day))
    #expect(has.filter { !names.contains($0) } == [])
    #expect(lacks.filter(names.contains) == [])
  }

  @Test(arguments: [
    ("1896-06-01", ["Peking", "Seoul"]), ("1912-07-09", ["Peking", "Urga"]),
    ("1933-06-01", ["Hsinking", "Kyzyl", "Nanking", "Ulan Bator"]),
    ("1937-12-01", ["Houho", "Hsinking", "Kyzyl", "Ulan Bator"]), ("1945-08-20", ["Kalgan", "Ulan Bator"]),
  ])
  func `a seat of government has its sign while it is one`(_ day: String, _ capitals: [String]) throws {
    #expect(try sheet(day).places.filter { $0.rank == .capital }.map(\.name).sorted() == capitals)
  }

  @Test func `states behind one power have names, a border and rows in the legend`() throws {
    let sheet = try sheet("1937-12-01")
    #expect(
      sheet.states.map(\.name) == ["Manchukuo", "Mengkiang", "Mongolian People's Republic"]
    )
    let border = sheet.borders.filter { $0.kind == .stateBorder }
    #expect(Set(border.map { $0.id.prefix { $0 != "-" } }).contains("jehol"))
    #expect(Set(sheet.borders.map(\.id)).count == sheet.borders.count)
    let legend = Set(sheet.regions.compactMap(\.legend?.line))
    #expect(legend.contains("Manchukuo, Japan's puppet state"))
    #expect(legend.contains("Mengkiang, Japan's puppet state"))
    let drawing = try sheet.drawing()
    for name in sheet.states.map(\.name) {
      #expect(drawing.labels.contains { $0.text == name.uppercased() }, "\(name)")
    }
    // Before Mengkiang there is no such border.
    #expect(
      try self.sheet("1933-06-01").borders.allSatisfy { $0.kind != .stateBorder || !$0.id.hasPrefix("jehol") }
    )
  }

  @Test func `other languages have their names of the day`() throws {
    let names = names(try sheet("1937-12-01", language: "ja"))
    for name in ["新京", "満洲国", "朝鮮", "京城", "庫倫", "樺太"] { #expect(names.contains(name), "\(name)") }
    #expect(!names.contains("長春") && !names.contains("漢城"))
  }

  @Test func `lands outside the regions have the name of the day too`() throws {
    #expect(try sheet("1928-06-20").background.names.contains { $0.text == "Chihli" })
    #expect(try sheet("1928-06-21").background.names.contains { $0.text == "Hopei" })
  }

  @Test func `two regions of one name are named once, on the largest ground`() throws {
    let sheet = try sheet("1896-06-01")
    #expect(sheet.regions.filter { $0.label == "Manchuria" }.map(\.id.name) == ["north-manchuria"])
  }
}
