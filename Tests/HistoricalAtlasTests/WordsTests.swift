import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct WordsTests {
  private func verdict(_ longitude: Double, _ latitude: Double, _ day: String) throws -> Verdict {
    let position = try InventedAtlas.position(longitude, latitude)
    let answer = try InventedAtlas.atlas().answer(at: position, on: try InventedAtlas.day(day))
    return try #require(answer.verdict)
  }

  /// A place of each status: who leads, in words.
  @Test(arguments: [
    (121.5, 43.5, "1906-01-01", "Red Kingdom, sphere of influence, secret"),
    (121.5, 43.5, "1904-01-01", "Old Empire, sovereignty; by general title only"),
    (
      120.5, 43.5, "1906-01-01",
      "Old Empire, sovereignty; a sphere was agreed, but no line reaches here"
    ),
    (121.5, 42.5, "1912-06-01", "contested by Green League, Blue Republic"),
    (121.5, 42.5, "1910-06-01", "Blue Republic, occupation"),
  ])
  func `who leads is a phrase`(longitude: Double, latitude: Double, day: String, words: String) throws {
    let verdict = try verdict(longitude, latitude, day)
    #expect(Words(of: try InventedAtlas.atlas()).lead(verdict).text == words)
  }

  @Test func `a language that lacks a word of a phrase says so`() throws {
    let table = """
      kind,id,en,fr
      power,red,Red Kingdom,Royaume Rouge
      word,sphere,sphere of influence,sphère d'influence
      word,secret,secret,secret
      word,page-comma,", ",", "
      """
    let french = Words(
      of: try InventedAtlas.atlas(),
      in: try MapNames(table: table, language: "fr")
    )
    let whole = french.lead(try verdict(121.5, 43.5, "1906-01-01"))
    #expect(whole.text == "Royaume Rouge, sphère d'influence, secret" && !whole.lacksWord)
    let mixed = french.lead(try verdict(121.5, 43.5, "1904-01-01"))
    #expect(mixed.text == "Old Empire, sovereignty; by general title only" && mixed.lacksWord)
  }

  @Test func `what is put into a word is not looked through again`() throws {
    let words = Words(of: try InventedAtlas.atlas())
    let text = words.word("page-several", ["name": words.english("{places}"), "places": "A, B"]).text
    #expect(text == "{places} is a name of several places: A, B.")
  }

  @Test(arguments: [
    (
      121.75, 43.04, Knowledge.everything,
      "Line of the pact, 4.4 km away, known to 12 km. Nearer to this border than the border is known: the true "
        + "line may leave this place on its other side"
    ),
    (
      121.5, 44.01, .everything,
      "Northern frontier, 1.1 km away, known to 3 km; on its other side: Upland. Nearer to this border than "
        + "the border is known: the true line may leave this place on its other side"
    ),
  ])
  func `a border in doubt is told with its distance`(
    longitude: Double,
    latitude: Double,
    knowledge: Knowledge,
    words: String
  ) throws {
    let atlas = try InventedAtlas.atlas()
    let position = try InventedAtlas.position(longitude, latitude)
    let day = try InventedAtlas.day("1906-01-01")
    let warning = try #require(atlas.answer(at: position, on: day, knownTo: knowledge).warnings.first)
    #expect(Words(of: atlas).warning(warning).text == words)
  }

  @Test func `a doubt about publication names the claim and the span`() throws {
    let atlas = try InventedAtlas.atlas()
    let answer = atlas.answer(
      at: try InventedAtlas.position(121.5, 43.5),
      on: try InventedAtlas.day("1911-06-01"),
      knownTo: .public()
    )
    let words = Words(of: atlas)
    #expect(
      answer.warnings.map { words.warning($0).text } == [
        "upland-01: published in 1910/1912; whether the public knew on this day is in doubt"
      ]
    )
    #expect(
      words.warning(.onBorder).text
        == "exactly on a border; it belongs to the face just east of it or, where the border runs east, north of it"
    )
  }

  @Test func `days are in both calendars where the data set uses both`() throws {
    let words = Words(of: try InventedAtlas.atlas())
    #expect(words.day(try InventedAtlas.day("1912-07-09")).text == "9 July 1912")
    #expect(
      words.bothCalendars(try InventedAtlas.day("1900-03-13")).text
        == "13 March 1900 (29 February 1900 Old Style)"
    )
  }
}

/// The words of the shipped table of names.
@Suite struct WordsOfLanguagesTests {
  private static var table: String {
    get throws { try String(contentsOfFile: "\(ShippedData.folder)/names/names.csv", encoding: .utf8) }
  }

  private static var ids: [String] {
    English.texts.map(\.id) + Tenure.allCases.map(\.rawValue) + Certainty.allCases.map(\.rawValue)
  }

  @Test func `every way to hold and every certainty has a word`() {
    let known = Set(English.texts.map(\.id))
    #expect(known.count == English.texts.count)
    #expect(Self.ids.filter { !known.contains($0) } == [])
  }

  @Test func `no offered language lacks a word`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    for names in try MapNames.all(in: Self.table) {
      let words = Words(of: atlas, in: names)
      #expect(Self.ids.filter { words.word($0).lacksWord } == [], "\(names.language)")
    }
  }

  @Test func `the column of English says what the program says`() throws {
    let english = try MapNames(table: Self.table, language: "en")
    for (id, text) in English.texts { #expect(english.text("word", id) == text, "\(id)") }
  }

  /// Every verdict of the shipped calendar, in every language.
  @Test func `every lead is whole in every language that names its powers`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let verdicts = atlas.coverage.faces.indices.flatMap { atlas.leads(ofFace: $0).map(\.verdict) }
    for names in try MapNames.all(in: Self.table) {
      let words = Words(of: atlas, in: names)
      for verdict in verdicts {
        let powers = verdict.predominant.map { [$0.power] } ?? verdict.contenders
        let lead = words.lead(verdict)
        let isWhole = !lead.lacksWord && !lead.text.contains("{")
        if !isWhole, powers.allSatisfy({ !words.name(of: $0).lacksWord }) {
          Issue.record("\(names.language): \(lead)")
        }
      }
    }
  }
}
