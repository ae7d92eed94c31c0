import Diplomacy
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

@Suite struct RailwayReaderTests {
  private func complaints(_ file: String, replacing old: String, by new: String) throws -> [String] {
    var small = try SmallDataSet.withRailway()
    small.replace(file, old, with: new)
    return try small.complaints()
  }

  @Test func `a railway has its course, its stations in order and its owners`() throws {
    let railways = try SmallDataSet.withRailway().dataSet().railways
    let railway = try #require(railways.first)
    #expect(railways.count == 1)
    #expect(railway.id == "island")
    #expect(railway.name == "Island Railway")
    #expect(railway.uncertaintyInKilometres == 2)
    #expect(railway.note == "Never profitable.")
    #expect(railway.line.positions.map(\.longitude) == [0.5, 3.5])
    #expect(railway.stations.map(\.name) == ["Old Town", "Port"])
    #expect(railway.tenures.map(\.power.name) == ["freedonia", "sylvania"])
    #expect(railway.tenures.map(\.instrument.name) == ["title", "treaty-1907"])
    #expect(railway.tenures.map(\.interval.end?.description) == ["1907-07-30", nil])
    #expect(railway.tenures.map(\.note) == [nil, "Mortgaged."])
  }

  @Test func `the atlas that is built has it`() throws {
    let small = try SmallDataSet.withRailway()
    #expect(try small.complaints() == [])
    #expect(try small.built().atlas.railways == small.dataSet().railways)
  }

  @Test func `a data set needs no railways`() throws {
    #expect(try SmallDataSet().dataSet().railways == [])
  }

  @Test(arguments: [
    ("power: sylvania", "power: graustark", 12, "there is no power \"graustark\""),
    ("instrument: treaty-1907", "instrument: treaty-1809", 14, "there is no instrument \"treaty-1809\""),
    ("- id: island", "- id: branch", 2, "railways/lines.csv has no course of branch"),
  ])
  func `a name that is nowhere explained is told with its line`(
    _ old: String,
    _ new: String,
    _ line: Int,
    _ message: String
  ) throws {
    let found = try complaints(SmallDataSet.railwayFile, replacing: old, by: new)
    #expect(found.contains("\(SmallDataSet.railwayFile):\(line): \(message)"), "\(found)")
  }

  @Test(arguments: [
    ("    uncertainty_km: 2", "    width_km: 2", 4), ("    name: Island Railway\n", "", 2),
    ("start: 1901-05-01", "start: 1901-02-30", 8), ("end: 1907-07-30", "end: 1901-05-01", 9),
    ("certainty: probable", "certainty: surely", 15), ("railways:", "railroads:", 1),
    ("uncertainty_km: 2", "uncertainty_km: two", 4),
  ])
  func `what cannot be read is told with its line`(_ old: String, _ new: String, _ line: Int) throws {
    let found = try complaints(SmallDataSet.railwayFile, replacing: old, by: new)
    #expect(found.contains { $0.hasPrefix("\(SmallDataSet.railwayFile):\(line): ") }, "\(found)")
  }

  @Test(arguments: [
    ("railways/lines.csv", "island,0,0.5,1", "island,0,0.5,95"),
    ("railways/stations.csv", "island,1,Old Town,1,1", "island,1,Old Town,1"),
    ("railways/stations.csv", "island,1,Old Town,1,1", "island,1,,1,1"),
  ])
  func `so is a row of its tables`(_ file: String, _ old: String, _ new: String) throws {
    let found = try complaints(file, replacing: old, by: new)
    #expect(found.contains { $0.hasPrefix("\(file):2: ") }, "\(found)")
  }

  @Test func `a station of a railway that is not there is told`() throws {
    let file = "railways/stations.csv"
    let found = try complaints(file, replacing: "island,2,Port", by: "coastal,2,Port")
    #expect(found == ["\(file):3: there is no railway \"coastal\""])
  }

  @Test func `a railway cannot have two owners on a day`() throws {
    let found = try complaints(SmallDataSet.railwayFile, replacing: "end: 1907-07-30", by: "end: 1907-07-31")
    #expect(
      found == [
        "\(SmallDataSet.railwayFile):13: starts on 1907-07-30, and the owner before it ends on 1907-07-31"
      ]
    )
  }
}
