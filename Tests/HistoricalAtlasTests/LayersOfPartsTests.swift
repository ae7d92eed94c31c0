import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

@Suite struct LayersOfPartsTests {
  private let atlas: Atlas

  init() throws { atlas = try PartedAtlas.atlas() }

  private func layer(_ kind: LayerKind, _ days: String = "1910-06-01") throws -> AtlasLayer {
    try #require(atlas.layer(kind, on: try DatePeriod(days)))
  }

  private func features(_ kind: LayerKind, _ days: String = "1910-06-01") throws -> [String: Feature] {
    Dictionary(try layer(kind, days).features.map { ($0.id ?? "", $0) }) { first, _ in first }
  }

  @Test(arguments: LayerKind.allCases, ["1910-06-01", "1912-06-01", "1900-01-01/1920-12-31"])
  func `every feature has every attribute of its layer, in their order`(_ kind: LayerKind, _ days: String)
    throws
  {
    let layer = try layer(kind, days)
    // From 1911 on nobody holds on a part.
    #expect(layer.features.isEmpty == (kind == .parts && days == "1912-06-01"))
    for feature in layer.features { #expect(feature.properties.map(\.name) == kind.fields.map(\.name)) }
  }

  @Test func `a claim is as large as it was`() throws {
    let claims = try features(.claims)
    let cells = claims.mapValues { feature -> Double? in
      if case .number(let area) = feature["area_km2"] { area / PartedAtlas.cell } else { nil }
    }
    #expect(cells["advance-upland"] == 1 && cells["advance-lowland"] == 1 && cells["bridgehead-green"] == 2)
    #expect(
      cells["army"] == 6 && cells["country-01"] == 16 && cells["guarantee"] == 4 && cells["concessions"] == 8
    )
    #expect(claims["bridgehead-green"]?["uncertainty_km"] == .number(10))
  }

  @Test func `ground, part and scope of a claim are attributes`() throws {
    let claims = try features(.claims)
    #expect(claims["advance-upland"]?["ground"] == .string("part"))
    #expect(claims["advance-upland"]?["part"] == .string("advance"))
    #expect(claims["army"]?["ground"] == .string("whole") && claims["army"]?["part"] == .null)
    #expect(claims["concessions"]?["scope"] == .string("railway concessions"))
    #expect(claims["concessions"]?["kind"] == .string("railways"))
    #expect(claims["zone"]?["through"] == .string("the railway company"))
    #expect(claims["army"]?["source"] == .string("Letters (1931), no. 7; Chronicle of the Country (1930)"))
  }

  @Test(arguments: ["1912-06-01", "1900-01-01/1920-12-31"])
  func `a claim along a railway or on unknown ground has no shape`(_ days: String) throws {
    let claims = try features(.claims, days)
    let (zone, raid) = (try #require(claims["zone"]), try #require(claims["raid"]))
    #expect(zone.geometry == nil && raid.geometry == nil)
    #expect(zone["ground"] == .string("strip") && raid["ground"] == .string("unknown"))
    // The area is the source's; how uncertain the edges are cannot be said.
    #expect(zone["area_km2"] == .number(12.5) && raid["area_km2"] == .null)
    #expect(zone["uncertainty_km"] == .null && raid["uncertainty_km"] == .null)
    #expect(claims.values.filter { $0.geometry == nil }.count == 2)
  }

  @Test func `claims without faces are drawn first, and each claim is there once`() throws {
    let day = try #require(atlas.snapshot(on: try InventedAtlas.day("1912-06-01")))
    let claims = atlas.claims(in: day)
    #expect(claims.map(\.claim.id.name).prefix(2) == ["raid", "zone"])
    #expect(claims.prefix(2).allSatisfy { $0.faces.isEmpty })
    #expect(Set(claims.map(\.claim.id)).count == claims.count)
    let all = atlas.claims()
    #expect(Set(all.map(\.claim.id)).count == all.count)
    #expect(all.map(\.claim.startDate) == all.map(\.claim.startDate).sorted())
  }

  @Test func `what leads covers the ground once`() throws {
    let day = try #require(atlas.snapshot(on: try InventedAtlas.day("1910-06-01")))
    let leading = atlas.predominantClaims(in: day)
    #expect(leading.map(\.claim.id.name) == ["country-01", "army", "bridgehead-green", "advance-upland"])
    #expect(leading.map { $0.faces.sorted() } == [[0, 1], [3], [4, 5], [2]])
  }

  @Test func `faces of a region with one finding on the same days are one row`() throws {
    let rows = try layer(.regions).features
    #expect(
      rows.compactMap(\.id) == [
        "fells@1900-01-01", "upland@1900-01-01", "upland@1910-02-01", "lowland@1910-03-01",
        "lowland@1910-03-01/2",
      ]
    )
    #expect(rows.map { $0["power"] } == ["empire", "empire", "green", "green", "blue"].map { .string($0) })
    #expect(rows.map { $0["part"] } == [.null, .null, .string("advance"), .string("bridgehead"), .null])
    let cells = rows.map { row -> Double in
      if case .number(let area) = row["area_km2"] { area / PartedAtlas.cell } else { 0 }
    }
    #expect(cells == [4, 3, 1, 2, 6])
  }

  @Test func `the layer of parts has each part with its ground, its sources and its regions`() throws {
    let parts = try layer(.parts)
    #expect(parts.time == nil)
    #expect(parts.features.compactMap(\.id) == ["advance", "bridgehead"])
    let advance = try #require(parts.features.first)
    #expect(advance["name"] == .string("The advance of 1910"))
    #expect(advance["regions"] == .string("lowland; upland"))
    #expect(advance["certainty"] == .string("probable"))
    #expect(advance["area_km2"] == .number(2 * PartedAtlas.cell))
    #expect(advance["uncertainty_km"] == .number(10))
    #expect(advance["source"] == .string("Chronicle of the Country (1930), map 3; Letters (1931)"))
    #expect(advance["note"] == .string("The front of the spring."))
    guard case .polygon(let polygon) = advance.geometry else {
      Issue.record("expected one polygon across the line")
      return
    }
    let box = BoundingBox(try InventedAtlas.position(121, 42.5), try InventedAtlas.position(121.5, 43.5))
    #expect(polygon.outer.boundingBox == box)
    #expect(parts.features[1]["source"] == .null && parts.features[1]["note"] == .null)
  }

  @Test func `the layer of parts is the same on any day`() throws {
    #expect(try layer(.parts, "1900-01-01").features == layer(.parts, "1920-12-31").features)
  }

  @Test func `files of layers have parts, and rows without a shape`() throws {
    let claims = String(decoding: try layer(.claims, "1912-06-01").csv(), as: UTF8.self)
    #expect(claims.split(separator: "\n").contains { $0.hasPrefix("raid,") && $0.hasSuffix(",") })
    let json = try JSONValue(parsing: layer(.claims, "1912-06-01").geoJSON())
    guard case .array(let features) = json["features"] else {
      Issue.record("no features")
      return
    }
    #expect(features.filter { $0["geometry"] == .null }.map { $0["id"] } == ["raid", "zone"])
    let topology = try JSONValue(parsing: atlas.topoJSON(of: [layer(.parts), layer(.claims, "1912-06-01")]))
    #expect(topology["objects"]?["parts"] != nil)
  }
}
