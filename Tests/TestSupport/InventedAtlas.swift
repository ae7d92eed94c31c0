package import Diplomacy
package import HistoricalAtlas
package import MapGeometry

/// A small country for tests: two regions, one with a part, held by three powers in turn.
///
///     44 N  +--------+--------+   frontier-north
///           | fells  | upland |   fells is a part of upland; brook runs between them
///     43 N  |       .+----+---+   line-1905: slanting to the brook, then along the parallel in two steps,
///           +--'lowland       |   of which the last is the most doubtful
///     42 N  +-----------------+   frontier-south
///         120 E    121 E    122 E   the coast in the west and the east
///
/// The old empire has the general title throughout. A secret pact of 10 March 1905 gives the upland to red and
/// the lowland to blue, but says of the fells only that they are red's; it becomes public within 1910/1912.
/// Blue lands in the lowland on 1 May 1910 for a year, green comes in for 1912, and from 1916 red has it all.
package enum InventedAtlas {
  /// The atlas, with the changes that a test needs.
  package static func atlas(
    instruments: [Instrument]? = nil,
    faces: [String] = ["fells", "upland", "lowland"],
    borders: [Border]? = nil,
    lastStepInKilometres: Double = 12,
    places: [Place]? = nil,
    namedThings: [NamedThing]? = nil,
    capitals: [Capital]? = nil,
    codedThings: [CodedThing]? = nil
  ) throws -> Atlas {
    try Atlas(
      about: About(
        id: "country",
        title: "An invented country",
        version: "0.0.1",
        calendar: DatePeriod(from: day("1900-01-01"), through: day("1920-12-31")),
        licence: "CC0-1.0",
        credits: ["Nobody.", "Nowhere."],
        oldStyleEnd: try day("1918-02-14")
      ),
      coverage: coverage(faces: faces, lastStepInKilometres),
      register: register(instruments ?? Acts.all()),
      borders: borders ?? self.borders(),
      places: places ?? self.places(),
      namedThings: namedThings ?? self.namedThings(),
      capitals: capitals ?? self.capitals(),
      codedThings: codedThings ?? self.codedThings()
    )
  }

  package static func day(_ text: String) throws -> HistoricalDate { try HistoricalDate(text) }

  package static func position(_ longitude: Double, _ latitude: Double) throws -> Position {
    try Position(longitude: longitude, latitude: latitude)
  }

  private static func register(_ instruments: [Instrument]) throws -> Register {
    let country = try RegionID("country")
    let upland = try RegionID("upland")
    return try Register(
      powers: [
        Power(id: PowerID("red"), name: "Red Kingdom"),
        Power(id: PowerID("blue"), name: "Blue Republic", note: "From 1850."),
        Power(id: PowerID("green"), name: "Green League"),
        Power(id: PowerID("empire"), name: "Old Empire"),
      ],
      sources: [
        Source(id: SourceID("chronicle"), title: "Chronicle of the Country", year: EDTF("1930")),
        Source(id: SourceID("letters"), title: "Letters", year: EDTF("1931"), note: "Not seen."),
      ],
      regions: [
        Region(id: country, name: "The Country", level: .group),
        Region(id: upland, name: "Upland", level: .region, partOf: country),
        Region(id: RegionID("fells"), name: "Fells", level: .subregion, partOf: upland, note: "High."),
        Region(id: RegionID("lowland"), name: "Lowland", level: .region, partOf: country),
      ],
      instruments: instruments
    )
  }

  /// A name on days, with the chronicle as its source.
  package static func name(
    _ text: String,
    _ from: String? = nil,
    _ to: String? = nil,
    _ use: DatedName.Use = .period,
    language: String = "en"
  ) throws -> DatedName {
    DatedName(
      language: language,
      text: text,
      from: try from.map { try EDTF($0) },
      to: try to.map { try EDTF($0) },
      use: use,
      confidence: .medium,
      source: try SourceID("chronicle"),
      passage: "p. 12",
      note: "After the chronicle of the country."
    )
  }

  /// A name in Welsh alone, which no test speaks.
  private static func namedThings() throws -> [NamedThing] {
    let names = [try name("Cynghrair Gwyrdd", "1901", "1915-03", .official, language: "cy")]
    return [NamedThing(kind: .power, id: "green", names: names)]
  }

  private static func capitals() throws -> [Capital] {
    let source = try SourceID("chronicle")
    return [
      Capital(
        power: try PowerID("empire"),
        place: "highgate",
        confidence: .high,
        source: source,
        note: "As long as anybody remembers."
      )
    ]
  }

  /// Codes that only the red kingdom has all of.
  private static func codedThings() throws -> [CodedThing] {
    let source = [try SourceID("chronicle")]
    return [
      CodedThing(
        kind: .power,
        id: "red",
        codes: Codes(gleditschWard: 901, correlatesOfWar: 902, wikidata: "Q903"),
        sources: source
      ),
      CodedThing(kind: .power, id: "empire", codes: Codes(gleditschWard: 904), sources: source, note: "Old."),
      CodedThing(kind: .region, id: "upland", codes: Codes(wikidata: "Q905"), sources: source),
      CodedThing(
        kind: .place,
        id: "highgate",
        codes: Codes(wikidata: "Q906", geoNames: 9_007_007),
        sources: source
      ),
      CodedThing(kind: .instrument, id: "pact-1905", codes: Codes(wikidata: "Q908"), sources: source),
    ]
  }

  private static func places() throws -> [Place] {
    [
      try place("highgate", "Highgate (Old Gate)", .capital, 121.5, 43.5),
      try place("midford", "Midford", .city, 121.2, 42.5),
      try place("brookton", "Brookton", .town, 121.1, 43.8),
      try place("hut", "Hut", .minor, 120.5, 43.5, note: "A hut."),
    ]
  }

  private static func place(
    _ id: String,
    _ name: String,
    _ rank: Place.Rank,
    _ longitude: Double,
    _ latitude: Double,
    note: String? = nil
  ) throws -> Place {
    Place(
      id: id,
      periodName: name,
      modernName: "New \(name)",
      position: try position(longitude, latitude),
      uncertaintyInKilometres: 0.5,
      rank: rank,
      note: note
    )
  }
}
