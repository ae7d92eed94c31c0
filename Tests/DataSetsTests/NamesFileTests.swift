import HistoricalAtlas
import Testing

@testable import DataSets

/// The tables of `names`: what a data set takes from them, and what is wrong with them.
@Suite struct NamesFileTests {
  private static let list = "names/names.csv"
  private static let geographic = "names/geographic.csv"

  private static func complaints(_ file: String, _ text: String) throws -> [String] {
    var small = try SmallDataSet.withRailway()
    small.set(file, Array(text.utf8))
    return try small.complaints()
  }

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

  @Test func `names that name something, and words that there are, are no problem`() throws {
    let table = """
      kind,id,en,zh-Hant,mn
      region,west,The West,西,
      power,sylvania,Sylvania,,
      place,Harbour,The Port,港,
      geographic,sea,The Sea,海,
      word,date,{d} {month} {y},{y}年{m}月{d}日,
      word,title-island,Island,島,
      word,page-no-place,No such place.,無此地。,

      """
    var small = try SmallDataSet()
    small.set(Self.list, Array(table.utf8))
    let sea = "kind,id,name,longitude,latitude,size,rivernum\nwater,sea,The Sea,5,1,small,\n"
    small.set(Self.geographic, Array(sea.utf8))
    #expect(try small.complaints() == [])
  }

  @Test func `everything that is wrong with the list is said at once, with its line`() throws {
    let table = """
      kind,id,en,jp1,ja,ja
      region,wset,The West,,西,
      pwoer,sylvania,Sylvania,,,
      place,Harbor,The Port,,港,
      place,port,The Port,,港,
      railway,Island Railway,Island Railway,,,
      geographic,sea,The Sea,,海,
      word,legnd,Legend,,凡例,
      word,after,After: {lsit}.,,典拠：{list}。,
      word,legend,Legend {day},,凡例,
      power,sylvania,Sylvania,,,
      power,sylvania,Sylvania,,,
      power,freedonia
      power,freedonia,"Freedonia,,,

      """
    let modern = "expected the modern name of a place, as in places.csv"
    #expect(
      try Self.complaints(Self.list, table) == [
        "names/names.csv:1: 4: found \"jp1\", expected a language, as in ja or zh-Hant",
        "names/names.csv:1: the language ja is in line 1 already",
        "names/names.csv:2: id: found \"wset\", expected the id of a region; did you mean west?",
        "names/names.csv:3: kind: found \"pwoer\", expected one of region, power, place, railway, geographic, word; did you mean power?",
        "names/names.csv:4: id: found \"Harbor\", \(modern); did you mean Harbour?",
        "names/names.csv:5: id: found \"port\", \(modern)",
        "names/names.csv:6: id: found \"Island Railway\", expected the label of a railway's tenure, as in railways.yaml",
        "names/names.csv:7: id: found \"sea\", expected an id of names/geographic.csv",
        "names/names.csv:8: id: found \"legnd\", expected a word of maps or of the page; did you mean legend?",
        "names/names.csv:9: en: found \"{lsit}\", expected {list}",
        "names/names.csv:10: en: found \"{day}\", expected no value to put in",
        "names/names.csv:12: power sylvania is in line 11 already",
        "names/names.csv:13: found 2 cells, expected 6",
        "names/names.csv:14: a quotation mark is not closed",
      ]
    )
  }

  @Test func `everything that is wrong with seas, lands and rivers is said at once, with its line`() throws {
    let table = """
      kind,id,name,longitude,latitude,size,rivernum
      water,north-sea,North Sea,9,53,medium,
      watr,south-sea,South Sea,9,49,medium,
      water,east-sea,East Sea,13,51,hgue,
      land,west-land,West Land,190,O,small,
      land,west-land,,190,1,small,
      water,far,Far,10,91,small,
      river,run,The Run,,,,x
      river,rush,The Rush,,,,7
      river,rash,The Rash,,,,7
      water,,Sea,1,1

      """
    #expect(
      try Self.complaints(Self.geographic, table) == [
        "names/geographic.csv:3: kind: found \"watr\", expected water, land or river",
        "names/geographic.csv:4: size: found \"hgue\", expected large, medium or small",
        "names/geographic.csv:5: latitude: found \"O\", expected degrees",
        "names/geographic.csv:6: longitude: found \"190\", expected a position on the globe",
        "names/geographic.csv:6: name: found \"\", expected a name",
        "names/geographic.csv:6: the id west-land is in line 5 already",
        "names/geographic.csv:7: latitude: found \"91\", expected a position on the globe",
        "names/geographic.csv:8: rivernum: found \"x\", expected the number of a river in the base map",
        "names/geographic.csv:10: the river 7 is in line 9 already",
        "names/geographic.csv:11: found 5 cells, expected 7",
      ]
    )
  }

  @Test func `a river that the base map does not have is a problem`() throws {
    let table = "kind,id,name,longitude,latitude,size,rivernum\nriver,rush,The Rush,,,,7\n"
    #expect(
      try Self.complaints(Self.geographic, table) == [
        "names/geographic.csv:2: rivernum: found \"7\", expected the number of a river in the base map"
      ]
    )
  }

  @Test(arguments: [
    ("names/geographical.csv", "is not read; expected names/names.csv or names/geographic.csv"),
    ("instruments/annex.yml", "is not read; expected a name that ends in .yaml"),
    ("lines/annex.yml", "is not read; expected a name that ends in .yaml"),
  ])
  func `a file that is read by nothing because of its name is a problem`(_ file: String, _ message: String)
    throws
  {
    var small = try SmallDataSet()
    small.set(file, Array("id: annex\n".utf8))
    #expect(try small.complaints() == ["\(file): \(message)"])
  }

  @Test func `tables of railways without their list are a problem`() throws {
    var small = try SmallDataSet.withRailway()
    small.set(SmallDataSet.railwayFile, nil)
    #expect(try small.complaints() == ["railways/railways.yaml: is missing, and the folder is there"])
  }

  @Test func `tables without their columns, and bytes that are no text, are problems`() throws {
    #expect(
      try Self.complaints(Self.list, "id,kind,ja\n")
        == ["names/names.csv:1: expected the columns kind, id"]
    )
    #expect(try Self.complaints(Self.list, "").first == "names/names.csv:1: expected the columns kind, id")
    var small = try SmallDataSet()
    small.set(Self.geographic, [0xFF, 0xFE, 0x00])
    #expect(try small.complaints() == ["names/geographic.csv: is not UTF-8"])
  }
}
