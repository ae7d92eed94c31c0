import Diplomacy
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

/// The files of parts: what they say, and everything that can be wrong with them, by file and line.
@Suite struct PartFileTests {
  private static let front = """
    id: front
    name: The Front
    regions: [east, west]
    uncertainty_km: 8
    sources:
      - {source: gazette, place: p. 3, opened: yes}
    certainty: probable
    seeds: [[1.5, 1]]
    holds: [old-town]
    edges:
      - {begin: [0.5, 0.5]}
      - {parallel: east, to: {meridian: 3.5}}
      - {meridian: north, to: {parallel: 1.5}, uncertainty_km: 2, text: Up the hill., assumed: true}
      - {parallel: west, to: {meridian: 0.5}}
      - {meridian: south, to: [0.5, 0.5]}
    circles:
      - {about: [3.8, 1.8], radius_km: 5, text: The tower.}
    """

  /// The small data set with a file of a part.
  private func small(_ text: String = front, as name: String = "front") throws -> SmallDataSet {
    var small = try SmallDataSet()
    small.set("parts/\(name).yaml", Array(text.utf8))
    return small
  }

  /// What is said of the data set when a text in the part's file is another.
  private func complaints(_ old: String, _ new: String) throws -> [String] {
    var small = try small()
    small.replace("parts/front.yaml", old, with: new)
    return try small.complaints()
  }

  @Test func `a part is read and cuts its regions`() throws {
    let small = try small()
    #expect(try small.complaints() == [])
    let build = try small.built()
    #expect(build.atlas.coverage.faces.map(\.name) == ["west", "west+front", "east", "east+front"])
    let part = try #require(build.atlas.register.parts.first)
    #expect(part.name == "The Front" && part.regions.map(\.name) == ["east", "west"])
    #expect(part.sources.map(\.place) == ["p. 3"] && part.sources.allSatisfy(\.isOpenedAndPlaced))
    let border = try #require(build.atlas.borders.first { $0.id == "front" })
    #expect(border.kind == .partEdge)
    #expect(border.steps.map(\.uncertaintyInKilometres) == [8, 8, 2, 8, 8])
    #expect(border.steps.map(\.isAssumed) == [false, false, true, false, false])
  }

  @Test func `the fingerprint covers parts`() throws {
    var small = try small()
    let one = try small.dataSet().fingerprint()
    small.replace("parts/front.yaml", "3.5", with: "3.6")
    #expect(try small.dataSet().fingerprint() != one)
  }

  @Test(arguments: [
    ("id: front", "id: rear", "parts/front.yaml:1: id: is \"rear\", expected the name of the file"),
    (
      "name: The Front", "name: The East",
      "parts/front.yaml:2: name: the region east is called \"The East\" too"
    ),
    ("[east, west]", "[]", "parts/front.yaml:3: regions: a part needs at least one region"),
    ("[east, west]", "[east, west, moon]", "parts/front.yaml:1: part front: there is no region \"moon\""),
    ("source: gazette", "source: rumour", "parts/front.yaml:1: part front: there is no source \"rumour\""),
    ("opened: yes", "opened: maybe", "parts/front.yaml:6: opened: found \"maybe\", expected true or false"),
    (
      "holds: [old-town]", "holds: [el-dorado]",
      "parts/front.yaml:9: holds: there is no place \"el-dorado\" in places.csv"
    ),
    ("holds: [old-town]", "holds: [rock]", "parts/front.yaml:9: holds: rock lies outside, not in the part"),
    (
      "seeds: [[1.5, 1]]", "seeds: [[1.5, 1.6]]",
      "parts/front.yaml:8: the seed 1.5,1.6 lies outside its ground"
    ),
    ("{begin: [0.5, 0.5]}", "{begin: cove}", "parts/front.yaml:11: step 1: no point is called cove"),
    (
      "{meridian: south, to: [0.5, 0.5]}", "{along: lethe, to: end}",
      "parts/front.yaml:15: step 5: no line has the id lethe"
    ),
    (
      "{meridian: south, to: [0.5, 0.5]}", "{straight: [0.5, 1]}",
      "parts/front.yaml:11: ring 1: does not close: ends at 0.5,1, 55.3 km from its beginning at 0.5,0.5"
    ),
    (
      "{meridian: 3.5}}", "{meridian: 0.2}}",
      "parts/front.yaml:12: step 2: the meridian of 0.2 does not lie east of 0.5,0.5"
    ),
    (
      "radius_km: 5", "radius_km: 0",
      "parts/front.yaml:17: circle 1: has a radius of 0.0 km, expected more than 0 and at most 500 km"
    ),
    (
      "uncertainty_km: 8", "uncertainty_km: 8\nwithout: [rear]",
      "parts/front.yaml:5: without: there is no part \"rear\""
    ),
    (
      "uncertainty_km: 8", "uncertainty_km: 8\nwithout: [front]",
      "parts/front.yaml:5: without: parts are cut out of each other in a circle: front -> front"
    ),
  ])
  func `a mistake is reported at its line`(_ old: String, _ new: String, _ complaint: String) throws {
    #expect(try complaints(old, new).first?.hasPrefix(complaint) == true)
  }

  @Test func `a region without ground, and a part without any`() throws {
    // The circle alone is ground in the east.
    #expect(try complaints("{meridian: 3.5}}", "{meridian: 1.5}}") == [])
    var small = try small()
    small.replace("parts/front.yaml", "regions: [east, west]", with: "regions: [east]")
    small.replace("parts/front.yaml", "{meridian: 3.5}}", with: "{meridian: 1.5}}")
    small.replace("parts/front.yaml", "[3.8, 1.8]", with: "[1, 1]")
    #expect(
      try small.complaints() == [
        "parts/front.yaml:1: has no ground: expected edges or circles around land of its regions, not all of it `without` or a sliver",
        "parts/front.yaml:8: the seed 1.5,1 lies outside its ground",
        "parts/front.yaml:9: holds: old-town lies in west, not in the part",
      ]
    )
    small.replace("parts/front.yaml", "regions: [east]", with: "regions: [east, west]")
    #expect(
      try small.complaints().first
        == "parts/front.yaml:3: has no ground in east; leave the region out, or widen the ring"
    )
  }

  @Test func `an id that a region, a line or another part has`() throws {
    for (id, what) in [("east", "a region has the id east too"), ("treaty", "a line has the id treaty too")] {
      let text = Self.front.replacing("id: front", with: "id: \(id)")
      let small = try small(text, as: id)
      #expect(try small.complaints().contains("parts/\(id).yaml:1: \(what)"))
    }
    var small = try small()
    small.set("parts/other.yaml", Array(Self.front.utf8))
    #expect(
      try small.complaints().contains("parts/other.yaml:2: name: the part front is called \"The Front\" too")
    )
  }

  @Test func `a file of another ending is not read`() throws {
    var small = try small()
    small.set("parts/rear.yml", Array(Self.front.utf8))
    #expect(try small.complaints() == ["parts/rear.yml: is not read; expected a name that ends in .yaml"])
  }

  @Test func `a part needs edges or circles, sources and an uncertainty`() throws {
    let small = try small("id: front\nname: The Front\nregions: [east]\ncertainty: probable\n")
    #expect(
      try small.complaints() == [
        "parts/front.yaml:1: edges: is missing; a part needs edges or circles",
        "parts/front.yaml:1: sources: a part needs at least one source",
        "parts/front.yaml:1: uncertainty_km: is missing",
      ]
    )
  }
}
