import HistoricalAtlas
import Testing

@testable import DataSets

/// The tables of `names`: what a data set takes from them, and what is wrong with them.
@Suite struct NamesFileTests {
  private static let list = "names/names.csv"
  private static let geographic = "names/geographic.csv"

  @Test func `places have their names in other languages, and are found by them when they are built`() throws
  {
    var small = try SmallDataSet()
    let table = "kind,id,en,ja,ru\nplace,Harbour,The Port,港,\nplace,Newtown,,旧町 (新町),Старый Город\n"
    small.set(Self.list, Array(table.utf8))
    let build = try small.built()
    #expect(build.problems == [])
    let path = try small.written()
    try build.write(to: "\(path)/built")
    let atlas = try Atlas(builtFolder: "\(path)/built")
    let port = try #require(atlas.places.first { $0.id == "port" })
    let names = [Place.Name(language: "en", text: "The Port"), Place.Name(language: "ja", text: "港")]
    #expect(port.otherNames == names)
    #expect(atlas.places(named: "港") == .one(port))
    #expect(atlas.places(named: "新町").places.map(\.id) == ["old-town"])
    #expect(atlas.places(named: "СТАРЫЙ ГОРОД").places.map(\.id) == ["old-town"])
  }

  @Test func `a change of a table of names is a change of the sources`() throws {
    var small = try SmallDataSet()
    let before = try small.dataSet().fingerprint()
    small.set(Self.list, Array("kind,id,ja\n".utf8))
    let listed = try small.dataSet().fingerprint()
    small.set(Self.geographic, Array("kind,id,name,longitude,latitude,size,rivernum\n".utf8))
    #expect(Set([before, listed, try small.dataSet().fingerprint()]).count == 3)
  }

  @Test func `railway tables without the list of railways are a problem`() throws {
    var small = try SmallDataSet(withRailway: true)
    small.set("railways/railways.yaml", nil)
    #expect(try small.complaints() == ["railways/railways.yaml: is missing, and the folder is there"])
  }

  @Test func `tables with missing columns, and invalid text, are problems`() throws {
    var small = try SmallDataSet()
    small.set(Self.list, [])
    #expect(try small.complaints().first == "names/names.csv:1: expected the columns kind, id")
    small.set(Self.list, nil)
    small.set(Self.geographic, [0xFF, 0xFE, 0x00])
    #expect(try small.complaints() == ["names/geographic.csv: is not UTF-8"])
  }
}
