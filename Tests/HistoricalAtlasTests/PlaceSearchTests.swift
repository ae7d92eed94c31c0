import Diplomacy
import MapGeometry
import TestSupport
import Testing

@testable import HistoricalAtlas

@Suite struct PlaceSearchTests {
  private static let shipped = Result { try Atlas(builtFolder: "\(ShippedData.folder)/built") }

  @Test(arguments: NamedPlaces.findings)
  func `a whole name finds its place; part of a name and a misspelt one get suggestions`(
    _ typed: String,
    _ finding: NamedPlaces.Finding
  ) throws {
    #expect(finding == NamedPlaces.Finding(try NamedPlaces.atlas().places(named: typed)), "\(typed)")
  }

  @Test func `the nearest name is suggested as spelt, in the script that was typed`() throws {
    let atlas = try NamedPlaces.atlas()
    func near(_ name: String) -> [String] {
      guard case .missing(let near) = atlas.places(named: name) else { return [] }
      return near.map(\.name)
    }
    #expect(near("Цицикарр") == ["Цицикар"])
    #expect(near("Gatevile") == ["Gateville"])
    #expect(near("Pukeui") == ["Pukuei"])
  }

  @Test func `equal names of a place are given once`() throws {
    func names(_ period: String, _ modern: String) throws -> String {
      Place(
        id: "a",
        periodName: period,
        modernName: modern,
        position: try InventedAtlas.position(121, 43),
        uncertaintyInKilometres: 1,
        rank: .town,
        note: nil
      ).bothNames
    }
    #expect(try names("Midford", "Midford") == "Midford")
    #expect(try names("Midford (Middlefurt)", "Midford") == "Midford (Middlefurt)")
    #expect(try names("Middlefurt (Midford)", "Midford") == "Middlefurt (Midford)")
    #expect(try names("Mídford", "Midford") == "Mídford")
    #expect(try names("Highgate (Old Gate)", "New Highgate") == "Highgate (Old Gate), today New Highgate")
  }

  @Test func `accents are removed from letters, and other scripts are unchanged`() {
    #expect(SearchName("Lüshunkou’s Ōsaka – Łódź 7").text == "lushunkousosakalodz7")
    #expect(SearchName("旅順").text == "旅順")
    #expect(SearchName("Хабаровск").text == "хабаровск")
    #expect(SearchName("İstanbul Iğdır ŒUVRE ﬀ").text == "istanbuligdiroeuvreff")
    #expect(SearchName("ガ") != SearchName("カ"))
    #expect(SearchName("ｶﾞ") == SearchName("ガ"))
    #expect(SearchName("ﾊﾟ") != SearchName("ﾊ"))
    #expect(SearchName("قُدْس").text == "قدس")
    #expect(SearchName("e\u{301}\u{302}").text == "e")
    #expect(SearchName("Ἀθῆναι ΟΔΌΣ").text == SearchName("ἀθῆναι οδός").text)
  }

  @Test func `letters that are kept as they are, and scripts without Latin letters, are what Unicode says`() {
    for value in UInt32(0x80)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if SearchName.isFolded(scalar) { #expect(SearchName.folded(scalar) == String(scalar)) }
      if (0x370..<0x1D00).contains(value) { #expect(scalar.properties.name?.hasPrefix("LATIN ") != true) }
    }
  }

  @Test func `each place of the shipped data is found by the parts of its names`() throws {
    let atlas = try Self.shipped.get()
    for place in atlas.places {
      for name in atlas.wholeNames(of: place) {
        #expect(atlas.places(named: name).places.contains(place), "\(name)")
      }
    }
  }

  @Test func `each place of the shipped data is found by its id and its names`() throws {
    let atlas = try Self.shipped.get()
    #expect(!atlas.places.isEmpty)
    for place in atlas.places {
      #expect(atlas.places(named: place.id) == .one(place))
      for name in [place.periodName, place.modernName] + place.otherNames.map(\.text) {
        for name in [name, name.uppercased(), name.lowercased()] {
          // A lowercase name may be the id of another place of that name.
          guard name != name.lowercased() || !atlas.places.contains(where: { $0.id == name }) else {
            continue
          }
          let finding = atlas.places(named: name)
          if case .part = finding { Issue.record("\(name)") }
          #expect(finding.places.contains(place), "\(name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("Mukden", "mukden"), ("Shenyang", "mukden"), ("Fengtien", "mukden"), ("Urga", "urga"),
    ("ulaanbaatar", "urga"), ("LUSHUNKOU", "port-arthur"), ("Ryojun", "port-arthur"), ("keijo", "seoul"),
    ("哈爾濱", "harbin"), ("奉天", "mukden"), ("Харбин", "harbin"), ("하얼빈", "harbin"), ("Мүгдэн", "mukden"),
    ("Jehol", "jehol-city"), ("熱河", "jehol-city"), ("Manchuria station", "manchouli"),
  ])
  func `a town of the shipped data is found by names of any time and script`(_ name: String, _ id: String)
    throws
  {
    #expect(NamedPlaces.Finding(try Self.shipped.get().places(named: name)) == .one(id))
  }

  @Test(arguments: [
    ("Manchuria", ["manchouli"]), ("Маньчжурия", ["manchouli"]), ("Ordos", ["tungsheng"]),
    ("Alashan", ["tingyuanying"]), ("Port", ["port-arthur"]), ("kwan", ["shanhaikwan"]),
  ])
  func `a region, or a word of a name, is not a place of the shipped data`(_ name: String, _ ids: [String])
    throws
  {
    let finding = NamedPlaces.Finding(try Self.shipped.get().places(named: name))
    guard case .part(let found) = finding else {
      Issue.record("\(name): \(finding)")
      return
    }
    #expect(Set(ids).isSubset(of: found), "\(name)")
  }
}

extension NamedPlaces.Finding {
  /// The finding with the ids of its places.
  init(_ finding: PlaceFinding) {
    self =
      switch finding {
      case .one(let place): .one(place.id)
      case .several(let places): .several(places.map(\.id))
      case .part(let places): .part(places.map(\.id))
      case .missing(let near): .near(near.map(\.place.id))
      }
  }
}
