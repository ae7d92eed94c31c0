import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// What something was called on a day.
@Suite struct DatedNamesTests {
  /// A town founded in 1903, renamed in 1910; its government called it otherwise from 1912, and some called it Ford.
  private static func town() throws -> Place {
    Place(
      id: "midford",
      periodName: "Midford (Oldford)",
      modernName: "Newford",
      position: try InventedAtlas.position(121.2, 42.5),
      uncertaintyInKilometres: 1,
      rank: .capital,
      note: nil,
      otherNames: [Place.Name(language: "ja", text: "中津")],
      founded: try EDTF("1903"),
      datedNames: [
        try InventedAtlas.name("Midford", "1903", "1910-05-01"),
        try InventedAtlas.name("Newford", "1910-05-01", "1918"),
        try InventedAtlas.name("New Ford", "1912", nil, .official),
        try InventedAtlas.name("Ford", nil, nil, .alternative),
        try InventedAtlas.name("新津", "1912-01-01", "1915", .official, language: "ja"),
      ]
    )
  }

  private static func atlas() throws -> Atlas {
    let power = try PowerID("red")
    let seats = try [("1905-02-12", "1910"), ("1916", nil)].map { from, to in
      Capital(
        power: power,
        place: "midford",
        from: try EDTF(from),
        to: try to.map { try EDTF($0) },
        confidence: .high,
        source: try SourceID("chronicle")
      )
    }
    return try InventedAtlas.atlas(
      places: [town()],
      namedThings: [
        NamedThing(
          kind: .power,
          id: "red",
          names: [
            try InventedAtlas.name("Redland", nil, nil),
            try InventedAtlas.name("Red Republic (of 1908)", "1908-02-01", "1912", .official),
          ]
        ),
        NamedThing(
          kind: .region,
          id: "lowland",
          names: [
            try InventedAtlas.name("The Marsh", nil, "1910-05-01"),
            try InventedAtlas.name("沼", nil, "1905-03-10", language: "ja"),
          ]
        ),
      ],
      capitals: seats
    )
  }

  @Test(arguments: [
    ("1902-12-31", "Midford (Oldford)"), ("1903-01-01", "Midford"), ("1910-04-30", "Midford"),
    ("1910-05-01", "Newford"), ("1912-06-01", "Newford"), ("1917-12-31", "Newford"),
    ("1918-01-01", "New Ford"), ("1920-01-01", "New Ford"),
  ])
  func `a town has the name that maps wrote, then the official one, then that without a day`(
    _ day: String,
    _ name: String
  ) throws {
    #expect(try Self.town().name(on: try InventedAtlas.day(day)) == name)
  }

  @Test(arguments: [
    ("1907-01-01", "Redland"), ("1908-01-31", "Redland"), ("1908-02-01", "Red Republic (of 1908)"),
    ("1911-12-31", "Red Republic (of 1908)"), ("1912-01-01", "Redland"),
  ])
  func `a power has its official name first, but on a map what maps wrote`(_ day: String, _ name: String)
    throws
  {
    let words = Words(of: try Self.atlas(), on: try InventedAtlas.day(day))
    let red = try PowerID("red")
    #expect(words.name(of: red).text == name)
    #expect(words.label(of: red).text == "Redland")
  }

  @Test(arguments: [
    ("1905-03-09", "沼", "The Marsh"), ("1905-03-10", "低地", "The Marsh"), ("1910-05-01", "低地", "Lowland"),
  ])
  func `a language has its own name of the day, then its own without a day`(
    _ day: String,
    _ own: String,
    _ english: String
  ) throws {
    let names = try MapNames(table: "kind,id,en,ja,ru\nregion,lowland,Lowland,低地,\n", language: "ja")
    let russian = try MapNames(table: "kind,id,en,ja,ru\nregion,lowland,Lowland,低地,\n", language: "ru")
    let (atlas, day, lowland) = (try Self.atlas(), try InventedAtlas.day(day), try RegionID("lowland"))
    let name = Words(of: atlas, in: names, on: day).name(of: lowland)
    #expect(name.text == own && !name.lacksWord)
    // A language without any has the English name of the day, and says so.
    let lacking = Words(of: atlas, in: russian, on: day).name(of: lowland)
    #expect(lacking.text == english && lacking.lacksWord)
  }

  @Test func `without a day there are only names without a day`() throws {
    let words = Words(of: try Self.atlas())
    #expect(words.name(of: try PowerID("red")).text == "Red Kingdom")
    #expect(words.name(of: try RegionID("lowland")).text == "Lowland")
    #expect(try Self.town().bothNames == "Midford (Oldford), today Newford")
  }

  @Test(arguments: [
    ("1902-12-31", "Midford (Oldford), today Newford, founded 1903"),
    ("1904-01-01", "Midford, today Newford"),
    ("1911-01-01", "Newford"), ("1919-01-01", "New Ford"),
  ])
  func `the modern name stands beside that of the day, where it is another`(_ day: String, _ names: String)
    throws
  {
    #expect(try Self.town().bothNames(on: try InventedAtlas.day(day)) == names)
  }

  @Test(arguments: ["Midford", "oldford", "Newford", "new ford", "Ford", "新津", "中津"])
  func `a place is found by every name of every time`(_ name: String) throws {
    let atlas = try Self.atlas()
    #expect(atlas.places(named: name) == .one(atlas.places[0]))
  }

  @Test(arguments: [
    ("1905-02-11", Place.Rank.city), ("1905-02-12", .capital), ("1909-12-31", .capital),
    ("1910-01-01", .city),
    ("1915-12-31", .city), ("1916-01-01", .capital),
  ])
  func `a place is a capital while it is one`(_ day: String, _ rank: Place.Rank) throws {
    let atlas = try Self.atlas()
    #expect(atlas.rank(of: atlas.places[0], on: try InventedAtlas.day(day)) == rank)
  }

  @Test func `an answer says the name of its first day, in text and in JSON`() throws {
    let atlas = try Self.atlas()
    var answer = atlas.answer(at: atlas.places[0].position, on: try InventedAtlas.day("1905-06-01"))
    answer.place = atlas.places[0]
    let place: JSONValue = [
      "id": "midford", "name": "Midford", "modern": "Newford", "wikidata": .null, "geonames": .null,
    ]
    #expect(answer.json(in: atlas)["place"] == place)
    let text = Words(of: atlas).text(of: answer)
    #expect(text.hasPrefix("Midford, today Newford\n"))
    #expect(text.contains("\nThe Marsh, in The Country\n"))
    var early = atlas.answer(at: atlas.places[0].position, on: try InventedAtlas.day("1902-12-31"))
    early.place = atlas.places[0]
    #expect(early.json(in: atlas)["place"]?["founded"] == .string("1903"))
  }

  @Test func `the layer of places has each as often as its name or rank changes`() throws {
    let atlas = try Self.atlas()
    let all = try #require(atlas.layer(.places, on: atlas.calendar)).features
    let rows = all.map { feature in
      ["id", "name", "rank", "start_date", "end_date"].map { feature[$0] ?? .null }
    }
    #expect(
      rows
        == [
          ["midford", "Midford", "city", "1903-01-01", "1905-02-11"],
          ["midford/2", "Midford", "capital", "1905-02-12", "1909-12-31"],
          ["midford/3", "Midford", "city", "1910-01-01", "1910-04-30"],
          ["midford/4", "Newford", "city", "1910-05-01", "1915-12-31"],
          ["midford/5", "Newford", "capital", "1916-01-01", "1917-12-31"],
          ["midford/6", "New Ford", "capital", "1918-01-01", nil],
        ].map { row in
          row.enumerated().map { column, text in
            guard let text else { return PropertyValue.null }
            return column < 3 ? .string(text) : .date(text)
          }
        }
    )
    let day = try DatePeriod("1906-01-01")
    let one = try #require(atlas.layer(.places, on: day)).features
    #expect(one.map(\.id) == ["midford"] && one[0]["place"] == .string("midford"))
    #expect(try #require(atlas.layer(.places, on: try DatePeriod("1902-06-01"))).features.isEmpty)
  }

  @Test func `claims have the name of their region on the day asked about`() throws {
    let atlas = try Self.atlas()
    func names(_ day: String) throws -> Set<PropertyValue> {
      let features = try #require(atlas.layer(.claims, on: try DatePeriod(day))).features
      return Set(features.filter { $0["region"] == .string("lowland") }.compactMap { $0["name"] })
    }
    #expect(try names("1910-04-30") == [.string("The Marsh")])
    #expect(try names("1910-05-01") == [.string("Lowland")])
  }

  @Test func `what was built is read again`() throws {
    let built = try BuiltFolder(of: try Self.atlas())
    let atlas = try Atlas(builtFolder: built.folder.path)
    #expect(atlas.places == [try Self.town()])
    #expect(atlas.namedThings == (try Self.atlas()).namedThings)
    #expect(atlas.capitals == (try Self.atlas()).capitals)
  }

  @Test(arguments: [
    ("1918-02-13", "13 February 1918 (31 January 1918 Old Style)"), ("1918-02-14", "14 February 1918"),
    ("1900-01-01", "1 January 1900 (20 December 1899 Old Style)"),
  ])
  func `Old Style is said as long as somebody used it`(_ day: String, _ text: String) throws {
    #expect(Words(of: try Self.atlas()).bothCalendars(try InventedAtlas.day(day)).text == text)
  }
}
