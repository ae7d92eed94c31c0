import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct GroundTests {
  private func ground(_ longitude: Double, _ latitude: Double) throws -> Ground? {
    try InventedAtlas.atlas().ground(at: try InventedAtlas.position(longitude, latitude))
  }

  @Test func `a part answers for its region and keeps its own name`() throws {
    let ground = try #require(try ground(120.5, 43.5))
    #expect(ground.part.name == "fells")
    #expect(ground.region.name == "upland")
    #expect(ground.partOf.map(\.name) == ["country"])
    #expect(!ground.isOnBorder)
  }

  @Test func `an undivided region is its own part`() throws {
    let ground = try #require(try ground(121.5, 42.5))
    #expect(ground.part == ground.region)
  }

  @Test func `a position on a border belongs to the face east of it, or north of one that runs east`() throws
  {
    #expect(try ground(121, 43.5)?.part.name == "upland")
    #expect(try ground(121.5, 43)?.part.name == "upland")
    #expect(try ground(121, 43.5)?.isOnBorder == true)
  }

  @Test func `the edge of the map belongs to it, and nothing beyond`() throws {
    #expect(try ground(122, 42)?.part.name == "lowland")
    #expect(try ground(122.000_000_1, 42) == nil)
  }
}
