import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

@Suite struct RegionsOfSheetTests {
  private static let overlays: [(Tenure, MapOverlay?)] = [
    (.annexation, .solid(power: "red")), (.protectorate, .dense(power: "red")),
    (.puppetState, .dense(power: "red")), (.satellite, .dense(power: "red")),
    (.leasedTerritory, .crossed(power: "red")), (.autonomy, .paired(power: "red")),
    (.sphere, .secret(power: "red")), (.railwayZone, .sparse(power: "red")),
    (.occupation, .dots(power: "red")), (.deFactoState, .dense(power: "red")), (.suzerainty, nil),
    (.claim, nil), (.guarantee, nil),
  ]

  @Test(arguments: overlays)
  func `each tenure has its pattern, in the ink of its power`(_ tenure: Tenure, _ overlay: MapOverlay?) throws
  {
    let acts = try Acts.all { pact in
      pact.clauses[0].tenure = tenure
      pact.clauses[0].kind = nil
    }
    let sheet = try InventedSheet.sheet("1906-01-01", of: InventedAtlas.atlas(instruments: acts))
    #expect(sheet.region("upland")?.fill.overlay == overlay)
  }

  @Test func `every tenure is described`() {
    #expect(Set(Self.overlays.map(\.0)).union([.sovereignty]) == Set(Tenure.allCases))
  }

  @Test func `the ground is of who leads, and the title beside it of the sovereign`() throws {
    let sheet = try InventedSheet.sheet("1906-01-01")
    #expect(sheet.region("upland")?.edge == "empire")
    #expect(sheet.region("upland")?.fill.power == "red")
    #expect(sheet.region("lowland")?.fill == GroundFill(power: "blue", overlay: .secret(power: "blue")))
    let legend = sheet.region("lowland")?.legend
    #expect(legend?.holder == "Blue Republic")
    #expect(legend?.manner == "sphere of influence, secret")
    #expect(sheet.region("lowland")?.legend?.line == "Blue Republic: sphere of influence, secret")
  }

  @Test func `a public sphere has solid hatching`() throws {
    let acts = try Acts.all { pact in
      for index in pact.clauses.indices { pact.clauses[index].isSecret = false }
    }
    let sheet = try InventedSheet.sheet("1906-01-01", of: InventedAtlas.atlas(instruments: acts))
    #expect(sheet.region("lowland")?.fill.overlay == .hatch(power: "blue"))
    #expect(sheet.region("lowland")?.legend?.line == "Blue Republic: sphere of influence")
  }

  @Test(arguments: [(Certainty.probable, false), (.uncertain, true), (.disputed, true)])
  func `claims less certain than probable are marked`(_ certainty: Certainty, _ isMarked: Bool) throws {
    let acts = try Acts.all { pact in
      for index in pact.clauses.indices { pact.clauses[index].certainty = certainty }
    }
    let sheet = try InventedSheet.sheet("1906-01-01", of: InventedAtlas.atlas(instruments: acts))
    #expect(sheet.region("upland")?.isUncertain == isMarked)
  }

  @Test func `a contested region has the stripes of its contenders`() throws {
    let lowland = try #require(try InventedSheet.sheet("1912-06-01").region("lowland"))
    #expect(lowland.fill.power == nil)
    #expect(lowland.fill.overlay == .contested(powers: ["green", "blue"]))
    #expect(lowland.legend?.line == "Green League / Blue Republic: contested")
    #expect(lowland.title == "Lowland: contested by Green League, Blue Republic")
  }

  @Test func `an undelimited part is a separate shape, and says so`() throws {
    let sheet = try InventedSheet.sheet("1906-01-01")
    let fells = try #require(sheet.region("fells"))
    #expect(fells.styleClass == "undelimited")
    #expect(fells.fill == GroundFill(power: "empire", overlay: .broken(power: "red")))
    let lead = "Old Empire, sovereignty; a sphere was agreed, but no line reaches here"
    #expect(fells.title.text == "Fells: \(lead); The old title")
    #expect([fells.label, sheet.region("upland")?.label].compactMap { $0 } == ["Upland"])
  }

  @Test func `a region and its parts with the same look are one shape`() throws {
    let sheet = try InventedSheet.sheet("1904-01-01")
    #expect(sheet.regions.map(\.id.name) == ["lowland", "upland"])
    #expect(sheet.region("upland")?.polygons.count == 1)
    #expect(sheet.region("upland")?.label == "Upland")
  }

  @Test func `a part larger than the rest of its region does not take its id`() throws {
    #expect(InventedAtlas.areas["fells", default: 0] > InventedAtlas.areas["upland", default: 0])
    let sheet = try InventedSheet.sheet("1906-01-01")
    #expect(Set(sheet.regions.map(\.id)).count == sheet.regions.count)
    #expect(sheet.region("fells")?.styleClass == "undelimited")
    #expect(sheet.region("upland")?.styleClass == "held")
  }

  @Test func `the tooltip names what was secret`() throws {
    let upland = try #require(try InventedSheet.sheet("1906-01-01").region("upland"))
    #expect(upland.title == "Upland: Red Kingdom, sphere of influence, secret; Secret pact")
    #expect(upland.attributes.map { "\($0.name)=\($0.value)" }.contains("claim=upland-01"))
  }
}
