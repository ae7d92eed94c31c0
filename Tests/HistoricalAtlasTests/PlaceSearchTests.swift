import Diplomacy
import MapGeometry
import TestSupport
import Testing

@testable import HistoricalAtlas

@Suite struct PlaceSearchTests {
  private let atlas: Atlas

  init() throws {
    let invented = try InventedAtlas.atlas()
    let names = [
      ("old-gate", "Altes Tor (Höhentor, Gate-upon-the-Hill)", "Gateville"),
      ("port-st-john", "Port St. John", "Sankt Johann; St John's Harbour"),
      ("tsitsihar", "Tsi-tsi-har (Pukuei)", "Qiqihar"),
      ("kinchow", "Kinchow", "Jinzhou (Lowland)"),
      ("chinchow", "Chinchow", "Jinzhou (Upland)"),
    ]
    atlas = try Atlas(
      about: invented.about,
      coverage: invented.coverage,
      register: invented.register,
      borders: invented.borders,
      places: names.map { id, period, modern in
        Place(
          id: id,
          periodName: period,
          modernName: modern,
          position: try InventedAtlas.position(121.5, 43.5),
          uncertaintyInKilometres: 1,
          rank: .town,
          note: nil
        )
      }
    )
  }

  private func ids(_ name: String) -> [String] { atlas.places(named: name).map(\.id) }

  @Test(arguments: [
    "Altes Tor (Höhentor, Gate-upon-the-Hill)", "Altes Tor", "Höhentor", "Gate-upon-the-Hill", "Gateville",
    "old-gate",
  ])
  func `a place is found in each of its forms`(_ name: String) {
    #expect(ids(name) == ["old-gate"])
  }

  @Test(arguments: [
    "HÖHENTOR", "hohentor", "ho\u{308}hentor", "höhenTOR", " Höhentor ", "gate upon the hill",
    "gate’upon'the hill",
  ])
  func `accents, case and punctuation do not matter`(_ name: String) {
    #expect(ids(name) == ["old-gate"])
  }

  @Test(arguments: ["Tsitsihar", "tsi tsi har", "TSI-TSI-HAR", "Qiqihar", "pukuei"])
  func `nor do spaces`(_ name: String) {
    #expect(ids(name) == ["tsitsihar"])
  }

  @Test(arguments: ["port st john", "Sankt Johann", "St John's Harbour", "St. Johns Harbour"])
  func `forms stand between commas, semicolons and brackets`(_ name: String) {
    #expect(ids(name) == ["port-st-john"])
  }

  @Test func `places of one name are all found, by id`() {
    #expect(ids("Jinzhou") == ["chinchow", "kinchow"])
    #expect(ids("Jinzhou (Upland)") == ["chinchow"])
    #expect(ids("kinchow") == ["kinchow"])
  }

  @Test func `a name that is none may be the beginning of some, and else a part`() {
    #expect(ids("Qiqi") == ["tsitsihar"])
    #expect(ids("chow") == ["chinchow", "kinchow"])
    // The beginning goes before the inside: `gate` also stands inside `Old Gate`.
    #expect(ids("gate") == ["old-gate"])
  }

  @Test(arguments: ["", " ", "()", "-", "Atlantis", "Höhentorx"])
  func `what is no name of a place finds none`(_ name: String) {
    #expect(ids(name).isEmpty)
  }

  @Test func `of a letter with an accent the letter is left, and of other scripts everything`() {
    #expect(SearchName("Lüshunkou’s Ōsaka – Łódź 7").text == "lushunkousosakałodz7".replacing("ł", with: "l"))
    #expect(SearchName("旅順").text == "旅順")
    #expect(SearchName("Хабаровск").text == "хабаровск")
    #expect(SearchName("ß").text == "ß")
  }

  @Test func `each place of the shipped data is found by its id and its names`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    #expect(atlas.places.count == 113)
    for place in atlas.places {
      #expect(atlas.places(named: place.id).map(\.id) == [place.id])
      for name in [place.periodName, place.modernName] {
        #expect(atlas.places(named: name).contains(place), "\(name)")
        #expect(atlas.places(named: name.uppercased()).contains(place), "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("Mukden", "mukden"), ("Shenyang", "mukden"), ("Fengtien", "mukden"), ("Urga", "urga"),
    ("ulaanbaatar", "urga"), ("LUSHUNKOU", "port-arthur"), ("Ryojun", "port-arthur"), ("keijo", "seoul"),
  ])
  func `a town of the shipped data is found by names of any time`(_ name: String, _ id: String) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    #expect(atlas.places(named: name).map(\.id) == [id])
  }
}
