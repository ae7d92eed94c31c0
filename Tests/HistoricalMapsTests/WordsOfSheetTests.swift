import Cartography
import Diplomacy
import Foundation
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

  @Test func `the map names its instruments and its credits`() throws {
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

  @Test func `places have the first form of their historical name, and minor ones are left out`() throws {
    let places = try InventedSheet.sheet("1910-06-01").places
    #expect(places.map { "\($0.name) \($0.rank)" } == ["Brookton town", "Highgate capital", "Midford city"])
  }

  @Test func `the whole coverage is shown by default`() throws {
    let whole = BoundingBox(try InventedAtlas.position(120, 42), try InventedAtlas.position(122, 44))
    #expect(try InventedSheet.sheet("1910-06-01").extent == whole)
    let atlas = try InventedAtlas.atlas()
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1910-06-01")))
    let part = BoundingBox(try InventedAtlas.position(120, 42), try InventedAtlas.position(121, 43))
    #expect(try atlas.sheet(of: snapshot, on: BaseMap(), extent: part).extent == part)
  }

  @Test func `an invalid width is refused`() throws {
    let atlas = try InventedAtlas.atlas()
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1910-06-01")))
    #expect(throws: MapSheetError.width(299)) {
      try atlas.sheet(of: snapshot, on: BaseMap(), width: 299)
    }
  }
}

/// What is read aloud and shown as a tooltip, in a language other than English.
@Suite struct TitlesInLanguagesTests {
  private static let table = """
    kind,id,en,fr
    region,upland,Upland,Le Haut
    power,red,Red Kingdom,Royaume Rouge
    word,title-invented,An invented country,Un pays inventé
    word,summary,A map of {title} on {day}.,Carte : {title} le {day}.
    word,date,{d} {month} {y},{d}.{m}.{y}
    word,all,It shows what is known today.,On voit ce que l'on sait.
    word,sovereignty,sovereignty,souveraineté
    word,page-colon,": "," : "
    """

  private func sheet() throws -> MapSheet {
    var settings = MapSettings()
    settings.names = try MapNames(table: Self.table, language: "fr")
    let atlas = try InventedAtlas.atlas()
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day("1910-06-01")))
    var series = try MapSeries(of: atlas, on: BaseMap(), settings)
    return try series.sheet(of: snapshot)
  }

  @Test func `the summary is in the language of the map`() throws {
    let sheet = try sheet()
    #expect(sheet.summary == "Carte : \(sheet.title) le 1.6.1910. On voit ce que l'on sait.")
  }

  @Test func `every title is entirely in the language of the map, or marked as English`() throws {
    let sheet = try sheet()
    let titles =
      sheet.regions.map(\.title) + sheet.borders.compactMap(\.title) + sheet.places.compactMap(\.title)
    #expect(titles.contains { $0.language == "en" })
    for title in titles where title.language == nil { #expect(title.text.hasPrefix("Le Haut : ")) }
    let svg = try sheet.drawing().svg
    for border in sheet.borders {
      #expect(svg.contains("<title xml:lang=\"en\">\(try #require(border.title).text)</title>"))
    }
  }

  @Test func `on a map in English no title has a language attribute`() throws {
    let sheet = try InventedSheet.sheet("1910-06-01")
    #expect(sheet.regions.allSatisfy { $0.title.language == nil })
    #expect(try !sheet.drawing().svg.contains("<title xml:lang"))
  }

  /// Every language that the shipped data set has, on the day after the third agreement.
  @Test func `no shipped language leaves English unmarked`() throws {
    let table = try String(contentsOfFile: "\(ShippedData.folder)/names/names.csv", encoding: .utf8)
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let snapshot = try #require(atlas.snapshot(on: try HistoricalDate("1912-07-09")))
    for names in try MapNames.all(in: table) {
      var settings = MapSettings()
      settings.names = names
      var series = try MapSeries(of: atlas, on: BaseMap(), settings)
      let sheet = try series.sheet(of: snapshot)
      #expect(!sheet.summary.contains("map"))
      for title in sheet.regions.map(\.title) where title.language == nil {
        #expect(
          !title.text.unicodeScalars.contains { ("a"..."z").contains($0) },
          "\(names.language): \(title.text)"
        )
      }
    }
  }
}
