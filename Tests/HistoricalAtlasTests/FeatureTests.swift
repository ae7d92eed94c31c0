import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

@Suite struct FeatureTests {
  private let atlas: Atlas
  private let snapshot: Snapshot

  init() throws {
    atlas = try InventedAtlas.atlas()
    snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1906-01-01")))
  }

  private func feature(_ id: String) throws -> Feature {
    let ground = try #require(atlas.claims(in: snapshot).first { $0.claim.id.name == id })
    return atlas.feature(ground)
  }

  @Test func `the attributes are those of the contract, in its order`() throws {
    let contract = """
      id, name, region, power, tenure, start_date, end_date, start_edtf, end_edtf, instrument, article, \
      secret, public_from, certainty, uncertainty_km, area_km2, source, note, through, kind, control, scope, \
      ground, part, gwcode, cowcode, wikidata
      """
    #expect(try feature("upland-01").properties.map(\.name).joined(separator: ", ") == contract)
  }

  @Test func `the attributes of a claim`() throws {
    let feature = try feature("upland-01")
    #expect(feature.id == "upland-01")
    #expect(feature["name"] == .string("Upland"))
    #expect(feature["start_date"] == .date("1905-03-10"))
    #expect(feature["end_date"] == .date("1915-05-31"))
    #expect(feature["end_edtf"] == .string("1915-05-31"))
    #expect(feature["secret"] == .boolean(true))
    #expect(feature["public_from"] == .string("1910/1912"))
    #expect(feature["source"] == .string("Chronicle of the Country (1930), ch. 3; Letters (1931)"))
  }

  @Test func `a claim without an end has null and an open end`() throws {
    let feature = try feature("country-01")
    #expect(feature["end_date"] == .null)
    #expect(feature["end_edtf"] == .string(".."))
    #expect(feature["article"] == .null)
  }

  @Test func `the uncertainty is the largest around the ground, without coast and inner borders`()
    throws
  {
    #expect(try feature("upland-01")["uncertainty_km"] == .number(12))
    #expect(try feature("country-01")["uncertainty_km"] == .number(3))
  }

  @Test func `the ground is dissolved`() throws {
    guard case .polygon(let polygon) = try feature("country-01").geometry else {
      Issue.record("expected one polygon")
      return
    }
    let box = BoundingBox(try InventedAtlas.position(120, 42), try InventedAtlas.position(122, 44))
    #expect(polygon.holes.isEmpty)
    #expect(polygon.outer.boundingBox == box)
    #expect(polygon.outer.isCounterClockwise)
  }

  @Test func `the areas of what leads add up to the area of the coverage`() throws {
    let sum = atlas.predominantClaims(in: snapshot).reduce(0.0) { sum, ground in
      guard case .number(let area) = atlas.feature(ground)["area_km2"] else { return .nan }
      return sum + area
    }
    #expect(sum == InventedAtlas.areas.values.reduce(0, +))
    #expect(try feature("country-01")["area_km2"] == .number(sum))
  }

  @Test func `a merged feature has the same attributes and the faces`() throws {
    let ground = try #require(atlas.claims(in: snapshot).first)
    let merged = atlas.mergedFeature(ground)
    #expect(merged.properties == atlas.feature(ground).properties)
    #expect(merged.faces == ground.faces)
  }
}
