import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@testable import HistoricalMaps

/// The picture of those who do not know a line does not show where it runs.
@Suite struct PublicPictureTests {
  private static let atlas = Result { try Atlas(builtFolder: "\(ShippedData.folder)/built") }

  @Test(arguments: [Knowledge.public(), .signatories()])
  func `no fill changes along a line that is not known, unless by what can be seen there`(
    knowledge: Knowledge
  ) throws {
    let atlas = try Self.atlas.get()
    let lines = LineGround(of: atlas, smallest: 0)
    var checked = 0
    for day in atlas.changeDates(in: atlas.calendar) {
      let snapshot = try #require(atlas.snapshot(on: day, knownTo: knowledge))
      let looks = SnapshotLooks(snapshot, in: atlas, lines).looks
      for (left, right) in lines.hiddenSides(in: snapshot, of: atlas.coverage) {
        let leads = [left, right].map { snapshot.verdicts[$0].predominant?.tenure }
        guard leads.allSatisfy({ $0 == .sphere || $0 == .sovereignty }) else { continue }
        checked += 1
        #expect(looks[left].fill == looks[right].fill, "\(day)")
      }
    }
    #expect(knowledge != .public() || checked > 100)
  }

  @Test func `the public of 1912 sees a Russian sphere without a limit, and those who signed its line`()
    throws
  {
    let atlas = try Self.atlas.get()
    let day = try HistoricalDate("1912-07-09")
    func looks(_ knowledge: Knowledge) throws -> [Look] {
      let snapshot = try #require(atlas.snapshot(on: day, knownTo: knowledge))
      return SnapshotLooks(snapshot, in: atlas, LineGround(of: atlas, smallest: 0)).looks
    }
    func face(_ region: String) throws -> Int {
      let id = try RegionID(region)
      let faces = atlas.coverage.faces.indices.filter { atlas.coverage.faces[$0].region == id }
      return try #require(
        faces.max { a, b in
          atlas.coverage.faces[a].areaInSquareKilometres < atlas.coverage.faces[b].areaInSquareKilometres
        }
      )
    }
    let (north, south) = (try face("north-manchuria"), try face("south-manchuria"))
    for number in [north, south] {
      let fill = try looks(.public())[number].fill
      #expect(fill == GroundFill(power: "china", overlay: .broken(power: "russia")))
    }
    #expect(try looks(.signatories())[north].fill.overlay == .secret(power: "russia"))
    #expect(try looks(.signatories())[south].fill.overlay == .secret(power: "japan"))
    #expect(try looks(.everything) == looks(.signatories()))
  }
}
