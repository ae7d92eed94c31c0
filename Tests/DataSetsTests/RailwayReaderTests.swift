import Diplomacy
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

@Suite struct RailwayReaderTests {
  @Test func `a railway has its course, its stations in order and its owners`() throws {
    let railways = try SmallDataSet(withRailway: true).dataSet().railways
    let railway = try #require(railways.first)
    #expect(railways.count == 1)
    #expect(railway.id == "island")
    #expect(railway.name == "Island Railway")
    #expect(railway.uncertaintyInKilometres == 2)
    #expect(railway.note == "Never profitable.")
    #expect(railway.line.positions.map(\.longitude) == [0.5, 3.5])
    #expect(railway.stations.map(\.name) == ["Old Town", "Port"])
    #expect(railway.tenures.map(\.power.name) == ["freedonia", "sylvania"])
    #expect(railway.tenures.map(\.instrument?.name) == ["title", "treaty-1907"])
    #expect(railway.tenures.map(\.interval.end?.description) == ["1907-07-30", nil])
    #expect(railway.tenures.map(\.note) == [nil, "Mortgaged."])
  }

  @Test func `the built atlas has the railway`() throws {
    let small = try SmallDataSet(withRailway: true)
    #expect(try small.complaints() == [])
    #expect(try small.built().atlas.railways == small.dataSet().railways)
  }

  @Test func `railways are optional`() throws {
    #expect(try SmallDataSet().dataSet().railways == [])
  }
}
