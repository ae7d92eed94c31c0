import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// The numbers of other lists: where an atlas has them, and that nothing stands where none is verified.
@Suite struct CodesTests {
  private let atlas: Atlas

  init() throws { atlas = try InventedAtlas.atlas() }

  @Test func `a thing has its codes by its kind and id, and none where nothing is verified`() throws {
    let red = atlas.codes(of: try PowerID("red"))
    #expect(red == Codes(gleditschWard: 901, correlatesOfWar: 902, wikidata: "Q903"))
    #expect(atlas.codes(of: try RegionID("upland")).wikidata == "Q905")
    #expect(atlas.codes(of: try RegionID("red")) == .none)
    #expect(atlas.codes(of: try PowerID("blue")) == .none)
    #expect(atlas.codes(of: try InstrumentID("pact-1905")).wikidata == "Q908")
    #expect(atlas.codes(of: atlas.places[1]) == Codes(wikidata: "Q906", geoNames: 9_007_007))
    #expect(atlas.codes(of: atlas.places[0]) == .none)
  }

  @Test(arguments: ["Q1", "Q30", "Q99999999999"])
  func `an item of Wikidata is`(_ text: String) { #expect(Codes.isItem(text)) }

  @Test(arguments: ["", "Q", "Q0", "Q01", "q30", "30", " Q30", "Q30 ", "Q3a", "Q999999999999"])
  func `an item of Wikidata is not`(_ text: String) { #expect(!Codes.isItem(text)) }

  @Test func `codes survive a round trip`() throws {
    let built = try BuiltFolder()
    let read = try Atlas(builtFolder: built.folder.path)
    #expect(read.codedThings == atlas.codedThings)
    #expect(read.codedThings.map(\.id) == ["pact-1905", "highgate", "empire", "red", "upland"])
  }

  @Test func `atlas.json has the codes`() throws {
    let codes = try JSONValue(parsing: atlas.atlasJSON)["codes"]
    guard case .array(let rows) = codes else {
      Issue.record("no codes")
      return
    }
    #expect(rows.count == 5)
    #expect(
      rows[2] == ["kind": "power", "id": "empire", "gwcode": 904.0, "sources": ["chronicle"], "note": "Old."]
    )
  }

  @Test func `damaged codes are reported`() throws {
    let built = try BuiltFolder()
    try built.replace(Array("Q903".utf8), by: Array("X903".utf8), in: Manifest.answersFileName)
    try built.sign()
    #expect(built.error()?.description.contains("expected an item of Wikidata") == true)
  }

  // MARK: Layers

  @Test(arguments: [LayerKind.claims, .predominant, .regions])
  func `a claim ends with the codes of its power`(_ kind: LayerKind) throws {
    let layer = try #require(atlas.layer(kind, on: try DatePeriod("1906-01-01")))
    let names = kind.fields.map(\.name)
    let last = try #require(names.firstIndex(of: "part"))
    #expect(names[(last + 1)...].prefix(3) == ["gwcode", "cowcode", "wikidata"])
    let red = try #require(layer.features.first { $0["power"] == .string("red") })
    #expect(red["gwcode"] == .integer(901) && red["cowcode"] == .integer(902))
    #expect(red["wikidata"] == .string("Q903"))
    let blue = try #require(layer.features.first { $0["power"] == .string("blue") })
    #expect(blue["gwcode"] == .null && blue["cowcode"] == .null && blue["wikidata"] == .null)
  }

  @Test func `regions and places have their own`() throws {
    let regions = try #require(atlas.layer(.regions, on: try DatePeriod("1906-01-01"))).features
    let items = regions.map { [$0["region"], $0["region_wikidata"]] }
    #expect(items.contains([.string("upland"), .string("Q905")]))
    #expect(items.contains([.string("lowland"), .null]))
    let places = try #require(atlas.layer(.places, on: try DatePeriod("1906-01-01"))).features
    let highgate = try #require(places.first { $0["place"] == .string("highgate") })
    #expect(highgate["wikidata"] == .string("Q906") && highgate["geonames"] == .integer(9_007_007))
    #expect(places.first { $0["place"] == .string("hut") }?["geonames"] == .null)
  }

  // MARK: JSON

  @Test func `an answer has the codes of its region, its place and the power of each claim`() throws {
    var answer = atlas.answer(
      at: try InventedAtlas.position(121.5, 43.5),
      on: try InventedAtlas.day("1906-01-01")
    )
    answer.place = atlas.places[1]
    let json = answer.json(in: atlas)
    #expect(json["region_wikidata"] == "Q905")
    #expect(json["place"]?["geonames"] == 9_007_007)
    guard case .array(let claims) = json["claims"] else {
      Issue.record("no claims")
      return
    }
    #expect(claims.map { $0["gwcode"] } == [901, 904])
    #expect(claims.map { $0["wikidata"] } == ["Q903", .null])
  }

  @Test func `lists of places, regions and instruments have them, null where none is verified`() throws {
    let places = atlas.places.map { PlaceText($0, in: atlas).json }
    #expect(places.map { $0["wikidata"] } == [.null, "Q906", .null, .null])
    let regions = atlas.register.regions.regions.map { RegionText($0, in: atlas).json }
    #expect(regions.map { $0["wikidata"] }.contains("Q905"))
    #expect(regions.allSatisfy { $0["gwcode"] == .null && $0["geonames"] == .null })
    let instruments = atlas.register.instruments
    let items = instruments.map { $0.json(in: atlas)["wikidata"] }
    #expect(items.contains("Q908") && items.contains(.null))
    let pact = try #require(instruments.first { $0.id.name == "pact-1905" })
    #expect(Words(of: atlas).text(of: pact).contains("\nWikidata: Q908\n"))
  }
}
