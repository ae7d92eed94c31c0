import Diplomacy
import MapGeometry
import Testing

@Suite struct RegionTreeTests {
  private func region(_ id: String, _ level: RegionLevel, of whole: String? = nil) throws -> Region {
    Region(id: try RegionID(id), name: id, level: level, partOf: try whole.map { try RegionID($0) })
  }

  private func problems(_ regions: [Region]) -> [String] {
    do {
      _ = try RegionTree(regions)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func `ancestors are listed finest first`() throws {
    let tree = try RegionTree([
      region("bend", .subregion, of: "west"), region("west", .region, of: "mongolia"),
      region("mongolia", .group),
      region("hetao", .subregion, of: "bend"),
    ])
    #expect(tree.ancestors(of: try RegionID("hetao")).map(\.name) == ["bend", "west", "mongolia"])
    #expect(tree.lineage(of: try RegionID("west")).map(\.name) == ["west", "mongolia"])
    #expect(tree.ancestors(of: try RegionID("sea")).isEmpty)
    #expect(tree.principalRegion(of: try RegionID("hetao"))?.name == "west")
    #expect(tree.principalRegion(of: try RegionID("west"))?.name == "west")
    #expect(tree.principalRegion(of: try RegionID("mongolia")) == nil)
    #expect(tree.regions.map(\.id.name) == ["bend", "hetao", "mongolia", "west"])
  }

  @Test func `a region is part of groups only, and a subregion of a region or a subregion`() throws {
    #expect(
      problems([
        try region("barga", .region, of: "north"), try region("north", .region),
        try region("loose", .subregion, of: "country"), try region("country", .group),
      ]) == [
        "region barga: cannot be part of north: a subregion belongs to a region or a subregion, regions and groups to a group",
        "region loose: cannot be part of country: a subregion belongs to a region or a subregion, regions and groups to a group",
      ]
    )
  }

  @Test func `an undefined region is a problem`() throws {
    #expect(
      problems([try region("hill", .subregion, of: "plain")]) == ["region hill: there is no region \"plain\""]
    )
  }

  @Test func `a region that is part of itself is a problem`() throws {
    #expect(
      problems([
        try region("a", .group, of: "b"), try region("b", .group, of: "a"), try region("c", .group, of: "a"),
      ])
        == ["region a: is part of itself", "region b: is part of itself"]
    )
  }
}
