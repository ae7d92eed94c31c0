import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// Places and regions in the Linked Places format. `.ci/linked-places` checks the shipped ones against its
/// schema.
@Suite struct LinkedPlacesTests {
  private func features(_ layer: LayerKind, _ atlas: Atlas) throws -> [JSONValue] {
    let json = try JSONValue(parsing: #require(atlas.linkedPlaces(layer)))
    #expect(json["type"] == "FeatureCollection")
    #expect(json["@context"] != nil)
    guard case .array(let features) = json["features"] else { return [] }
    return features
  }

  private static func place(_ names: [DatedName], founded: String? = nil) throws -> Place {
    Place(
      id: "highgate",
      periodName: "Highgate (Old Gate, Upland)",
      modernName: "Newgate",
      position: try InventedAtlas.position(121.5, 43.5),
      uncertaintyInKilometres: 1,
      rank: .city,
      note: "On the hill.",
      otherNames: [Place.Name(language: "cy", text: "Porth")],
      founded: try founded.map { try EDTF($0) },
      datedNames: names
    )
  }

  @Test func `a place has its links, its region, its class, its note and its position`() throws {
    let atlas = try InventedAtlas.atlas(places: [Self.place([])])
    let place = try #require(try features(.places, atlas).first)
    #expect(place["@id"] == "spheres:country/places/highgate")
    #expect(place["properties"] == ["title": "Highgate", "fclasses": ["P"]])
    #expect(
      place["links"] == [
        ["type": "closeMatch", "identifier": "wd:Q906"], ["type": "closeMatch", "identifier": "gn:9007007"],
      ]
    )
    #expect(
      place["relations"] == [
        [
          "relationType": "gvp:broaderPartitive", "relationTo": "spheres:country/regions/upland",
          "label": "in Upland",
        ]
      ]
    )
    #expect(place["descriptions"] == [["value": "On the hill.", "lang": "en"]])
    #expect(place["geometry"] == ["type": "Point", "coordinates": [121.5, 43.5]])
  }

  @Test func `the forms of a name are names, but a region in brackets is none`() throws {
    let atlas = try InventedAtlas.atlas(places: [Self.place([])])
    guard case .array(let names) = try features(.places, atlas).first?["names"] else {
      Issue.record("no names")
      return
    }
    #expect(names.map { $0["toponym"] } == ["Highgate", "Old Gate", "Newgate", "Porth"])
    #expect(names.map { $0["lang"] } == ["en", "en", "en", "cy"])
    #expect(names[0]["citations"] == [["label": "An invented country, version 0.0.1"]])
  }

  @Test func `a dated name has its days, both inclusive, how sure they are, and its source`() throws {
    let names = [
      try InventedAtlas.name("Highgate", "1903-05-01", "1908-03-01"),
      try InventedAtlas.name("Queensgate", "1908-03-01", "1912"),
      try InventedAtlas.name("Kingsgate", "1912~"),
      try InventedAtlas.name("Earlgate", nil, "1903-05-01"),
    ]
    let atlas = try InventedAtlas.atlas(places: [Self.place(names, founded: "1899")])
    let place = try #require(try features(.places, atlas).first)
    guard case .array(let found) = place["names"] else {
      Issue.record("no names")
      return
    }
    #expect(found.count == 7)
    let when: [JSONValue] = [
      ["start": ["in": "1903-05-01"], "end": ["in": "1908-02-29"]],
      ["start": ["in": "1908-03-01"], "end": ["in": "1912"]],
      ["start": ["earliest": "1912-01-01", "latest": "1912-12-31"], "end": ["earliest": "1920-12-31"]],
      ["start": ["latest": "1900-01-01"], "end": ["in": "1903-04-30"]],
    ]
    #expect(
      found.prefix(4).map { $0["when"] }
        == when.map { ["timespans": [$0], "certainty": "less-certain"] }
    )
    #expect(found[0]["citations"] == [["label": "Chronicle of the Country (1930), p. 12"]])
    #expect(found.filter { $0["toponym"] == "Highgate" }.count == 1)
    #expect(
      place["when"] == ["timespans": [["start": ["in": "1899"], "end": ["earliest": "1920-12-31"]]]]
    )
  }

  @Test func `a seat of government is a type with its days`() throws {
    let atlas = try InventedAtlas.atlas(places: [Self.place([])])
    let types = try features(.places, atlas).first?["types"]
    let always: JSONValue = [
      "timespans": [["start": ["latest": "1900-01-01"], "end": ["earliest": "1920-12-31"]]],
      "certainty": "certain",
    ]
    let words: JSONValue = [["label": "seat of government: Old Empire", "lang": "en"]]
    let city: JSONValue = [
      "identifier": "aat:300008389", "label": "city", "sourceLabels": [["label": "city", "lang": "en"]],
    ]
    #expect(
      types == [
        city, ["identifier": "aat:300008389", "label": "city", "sourceLabels": words, "when": always],
      ]
    )
  }

  @Test func `a region has the ground of all its faces, and what it is part of`() throws {
    let atlas = try InventedAtlas.atlas()
    let regions = try features(.regions, atlas)
    #expect(regions.count == atlas.register.regions.regions.count)
    let upland = try #require(regions.first { $0["@id"] == "spheres:country/regions/upland" })
    #expect(upland["geometry"]?["type"] == "Polygon")
    #expect(upland["links"] == [["type": "closeMatch", "identifier": "wd:Q905"]])
    guard case .array(let relations) = upland["relations"] else {
      Issue.record("no relations")
      return
    }
    #expect(relations.map { $0["label"] } == ["part of The Country"])
    let fells = try #require(regions.first { $0["@id"] == "spheres:country/regions/fells" })
    #expect(fells["links"] == nil)
  }

  @Test(arguments: LayerKind.allCases.filter { $0 != .places && $0 != .regions })
  func `other layers have no records`(_ layer: LayerKind) throws {
    #expect(try InventedAtlas.atlas().linkedPlaces(layer) == nil)
  }
}
