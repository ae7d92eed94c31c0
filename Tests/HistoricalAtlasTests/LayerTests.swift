import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

@Suite struct LayerTests {
  private func layer(_ kind: LayerKind, _ days: String) throws -> AtlasLayer {
    try #require(try InventedAtlas.atlas().layer(kind, on: try DatePeriod(days)))
  }

  @Test(arguments: LayerKind.allCases, ["1906-01-01", "1900-01-01/1920-12-31"])
  func `each feature has the attributes of its layer, in their order`(_ kind: LayerKind, _ days: String)
    throws
  {
    let (layer, names) = (try layer(kind, days), kind.fields.map(\.name))
    for feature in layer.features { #expect(feature.properties.map(\.name) == names) }
    let lines = String(decoding: layer.csv(), as: UTF8.self).split(separator: "\n")
    #expect(lines.first.map(String.init) == (names + ["WKT"]).joined(separator: ","))
    #expect(lines.count == layer.features.count + 1)
  }

  @Test func `a region has a row for the days on which one thing is said of it`() throws {
    let rows = try layer(.regions, "1900-01-01/1920-12-31").features.compactMap(\.id)
    func days(of region: String) -> [String] {
      rows.filter { $0.hasPrefix("\(region)@") }.map { String($0.dropFirst(region.count + 1)) }
    }
    #expect(days(of: "fells") == ["1900-01-01", "1905-03-10", "1915-06-01", "1916-01-01"])
    // That the sphere is no longer secret is another thing to say.
    #expect(days(of: "upland") == ["1900-01-01", "1905-03-10", "1912-12-31", "1915-06-01", "1916-01-01"])
    #expect(
      days(of: "lowland") == [
        "1900-01-01", "1905-03-10", "1910-05-01", "1911-05-01", "1912-01-01", "1913-01-01", "1915-06-01",
        "1916-01-01",
      ]
    )
    #expect(
      rows.prefix(4) == ["fells@1900-01-01", "lowland@1900-01-01", "upland@1900-01-01", "fells@1905-03-10"]
    )
  }

  @Test func `the rows of a day say who leads, who contends and whose sphere no line brings there`() throws {
    let quiet = try layer(.regions, "1906-01-01").features
    #expect(quiet.map { $0["status"] } == [.string("undelimited"), .string("held"), .string("held")])
    #expect(quiet.map { $0["undelimited"] } == [.string("red"), .null, .null])
    #expect(quiet.map { $0["sovereign"] } == [.string("empire"), .string("empire"), .string("empire")])
    #expect(quiet.map { $0["end_date"] }.first == .date("1915-05-31"))
    let contested = try layer(.regions, "1912-06-01").features.first { $0["status"] == .string("contested") }
    #expect(contested?["contenders"] == .string("green; blue"))
  }

  @Test func `what leads over a period comes by its first day`() throws {
    let ids = try layer(.predominant, "1900-01-01/1920-12-31").features.compactMap(\.id)
    #expect(ids.first?.hasPrefix("country-01@1900-01-01/") == true)
    let starts = ids.compactMap { $0.split(separator: "@").last?.prefix(10) }
    #expect(starts == starts.sorted())
  }

  @Test func `files have a box, the type of their features and the name of the layer`() throws {
    let (borders, places) = (try layer(.borders, "1906-01-01"), try layer(.places, "1906-01-01"))
    let atlas = try InventedAtlas.atlas()
    let json = try JSONValue(parsing: borders.geoJSON(members: atlas.members(named: "borders")))
    #expect(json["bbox"] == [120, 42, 122, 44])
    #expect(json["name"] == "borders")
    let fg = try JSONValue(parsing: borders.jsonFG())
    #expect(fg["bbox"] == json["bbox"])
    #expect(fg["featureType"] == "borders")
    #expect(try JSONValue(parsing: atlas.topoJSON(of: [borders]))["name"] == "borders")
    #expect(try JSONValue(parsing: atlas.topoJSON(of: [borders, places]))["name"] == "country")
  }
}
