import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct RegionMatchTests {
  private func match(_ longitude: Double, _ latitude: Double) throws -> RegionMatch? {
    try InventedAtlas.atlas().match(at: try InventedAtlas.position(longitude, latitude))
  }

  @Test func `a part answers for its region and keeps its own name`() throws {
    let match = try #require(try match(120.5, 43.5))
    #expect(match.finest.name == "fells")
    #expect(match.region.name == "upland")
    #expect(match.partOf.map(\.name) == ["country"])
    #expect(!match.isOnBorder)
  }

  @Test func `an undivided region is its own part`() throws {
    let match = try #require(try match(121.5, 42.5))
    #expect(match.finest == match.region)
  }

  @Test func `a position on a border belongs to the face east of it, or north of one that runs east`() throws
  {
    #expect(try match(121, 43.5)?.finest.name == "upland")
    #expect(try match(121.5, 43)?.finest.name == "upland")
    #expect(try match(121, 43.5)?.isOnBorder == true)
  }

  @Test func `the edge of the map belongs to it, and nothing beyond`() throws {
    #expect(try match(122, 42)?.finest.name == "lowland")
    #expect(try match(122.000_000_1, 42) == nil)
  }
}
