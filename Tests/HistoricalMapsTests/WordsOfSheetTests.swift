import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

@Suite struct WordsOfSheetTests {
  @Test func `the day is given in both calendars`() throws {
    #expect(try InventedSheet.sheet("1906-03-01").subtitles == ["1 March 1906 (16 February 1906 Old Style)"])
    // 1900 was a leap year by the Julian calendar only; the calendars are twelve days apart until its 29 February.
    #expect(
      try InventedSheet.sheet("1900-03-01").subtitles == ["1 March 1900 (17 February 1900 Old Style)"]
    )
    #expect(
      try InventedSheet.sheet("1900-03-13").subtitles == ["13 March 1900 (29 February 1900 Old Style)"]
    )
  }

  @Test func `the map says whose knowledge it shows`() throws {
    let day = try InventedAtlas.day("1913-01-02")
    let words = try [
      Knowledge.everything, .signatories(), .public(), .public(asOf: day),
    ].map { try InventedSheet.sheet("1906-01-01", knownTo: $0).notes[0] }
    #expect(
      words == [
        "It shows what is known today; secret agreements are included.",
        "It shows what those who signed knew on 1 January 1906.",
        "It shows what the public could know on 1 January 1906; what was secret then is left out.",
        "It shows what the public could know on 2 January 1913; what was secret then is left out.",
      ]
    )
  }

  @Test func `the map names the acts on which it rests, and whom it owes`() throws {
    let sheet = try InventedSheet.sheet("1910-06-01")
    #expect(sheet.notes[1] == "After: Secret pact (secret); The landing.")
    #expect(sheet.notes[2] == "Nobody. Nowhere.")
    #expect(sheet.title == "An invented country")
    #expect(
      sheet.summary
        == "A map of An invented country on 1 June 1910. "
        + "It shows what is known today; secret agreements are included."
    )
  }

  @Test func `powers have their names`() throws {
    let words = try InventedSheet.sheet("1910-06-01").words
    #expect(words.powers["red"] == "Red Kingdom")
  }

  @Test func `places come under the first form of their name of the time, the least are left out`() throws {
    let places = try InventedSheet.sheet("1910-06-01").places
    #expect(places.map { "\($0.name) \($0.rank)" } == ["Brookton town", "Highgate capital", "Midford city"])
  }

  @Test func `the whole coverage is shown unless a part is asked for`() throws {
    let whole = BoundingBox(try InventedAtlas.position(120, 42), try InventedAtlas.position(122, 44))
    #expect(try InventedSheet.sheet("1910-06-01").extent == whole)
    let atlas = try InventedAtlas.atlas()
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1910-06-01")))
    let part = BoundingBox(try InventedAtlas.position(120, 42), try InventedAtlas.position(121, 43))
    #expect(try atlas.sheet(of: snapshot, on: MapGround(MapBase()), extent: part).extent == part)
  }

  @Test func `a width that no sheet has is refused`() throws {
    let atlas = try InventedAtlas.atlas()
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1910-06-01")))
    #expect(throws: MapSheetError.width(299)) {
      try atlas.sheet(of: snapshot, on: MapGround(MapBase()), width: 299)
    }
  }
}
