import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@testable import DataSets

/// The base map as a build takes it from the layers of Natural Earth.
@Suite struct BaseMapOfDataSetTests {
  @Test(arguments: [Shipped.folder, Shipped.persiaFolder])
  func `the files of a data set hold its base map`(folder: String) throws {
    let dataSet = try DataSet(folder: folder)
    var drawn = try dataSet.baseMap()
    drawn.names = dataSet.geographicNames
    #expect(try BaseMap(dataFolder: folder) == drawn)
    #expect(!drawn.land.isEmpty && !drawn.rivers.isEmpty && drawn.extent != nil)
  }

  @Test func `the boxes of insets are read, and what is no box is refused with its line`() throws {
    var data = try SmallDataSet()
    func set(_ insets: String) {
      data.set("base.yaml", Array("extent: [0, 0, 4, 2]\ninsets: \(insets)\n".utf8))
    }
    set("[[1, 1, 2, 2], [3, 1, 4, 2]]")
    #expect(try data.dataSet().baseMap().insets.map(\.southWest.longitude) == [1, 3])
    #expect(try data.checked().isEmpty)
    for bad in ["[[1, 1, 2]]", "[[2, 1, 1, 2]]", "[1, 1, 2, 2]"] {
      set(bad)
      #expect(try Set(data.checked()) == ["base.yaml:2: insets: expected [west, south, east, north]"])
    }
  }

  @Test func `a river keeps a number of 32 bits, and has none otherwise`() throws {
    let numbers: [PropertyValue?] = [
      nil, .integer(0), .integer(4_294_967_295), .integer(4_294_967_296), .integer(-1), .integer(.max),
      .string("7"),
    ]
    let rivers = numbers.map { number in
      BaseMap.River(Feature(properties: number.map { [.init("rivernum", $0)] } ?? [], geometry: nil))
    }
    #expect(rivers.map(\.number) == [nil, 0, 4_294_967_295, nil, nil, nil, nil])
  }

  @Test(arguments: [
    (PropertyValue.integer(5), BaseMap.River.Rank.major), (.integer(6), .medium), (.integer(8), .medium),
    (.integer(9), .minor), (.number(5), .major), (.number(5.5), .medium), (.number(8.5), .minor),
    (.string("1"), .minor),
  ])
  func `the ranks of Natural Earth are three`(scale: PropertyValue, rank: BaseMap.River.Rank) throws {
    #expect(BaseMap.River(Feature(properties: [.init("scalerank", scale)], geometry: nil)).rank == rank)
  }
}
