import CInterface
import CSpheres
import HistoricalAtlas
import LocatedTables
import MapFormats
import TestSupport
import Testing

/// The entries of `spheres.h`, called as C calls them.
@Suite struct CInterfaceTests {
  private let opened = OpenedAtlas()
  private let atlas: Atlas

  init() throws {
    atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
  }

  @Test func `an answer is the document of the command`() throws {
    #expect(opened.status == SPHERES_OK)
    let reply = Reply { spheres_at(opened.pointer, 126.65, 45.75, "1907-07-31", nil, nil, $0, $1) }
    let answer = atlas.answer(
      at: try Position(longitude: 126.65, latitude: 45.75),
      on: try HistoricalDate("1907-07-31")
    )
    #expect(reply.status == SPHERES_OK && reply.message == nil)
    #expect(reply.text == answer.json(in: atlas).text())
  }

  @Test func `a place, a timeline and a layer are documents too`() throws {
    let place = Reply { spheres_at_place(opened.pointer, "Harbin", "1907", "public", "1930-01-01", $0, $1) }
    #expect(place.text?.contains("\"id\":\"harbin\"") == true)
    let timeline = Reply { spheres_timeline_place(opened.pointer, "Harbin", nil, nil, $0, $1) }
    let same = Reply { spheres_timeline(opened.pointer, 126.65, 45.75, nil, nil, $0, $1) }
    #expect(timeline.text?.contains("\"changes\":[{") == true && same.status == SPHERES_OK)
    let layer = Reply { spheres_layer(opened.pointer, "predominant", "1912-07-09", nil, nil, $0, $1) }
    let expected = try atlas.layer(.predominant, on: DatePeriod("1912-07-09"))?
      .geoJSON(members: atlas.members(named: "predominant"))
    #expect(layer.text == expected.map { String(decoding: $0, as: UTF8.self) })
    let whole = Reply { spheres_layer(opened.pointer, "stations", nil, nil, nil, $0, $1) }
    guard case .object(let members)? = whole.json, case .array(let stations)? = members["features"] else {
      throw Missing()
    }
    #expect(!stations.isEmpty)
  }

  @Test func `what the data set is has its fingerprint and its powers`() throws {
    let about = Reply { spheres_about(opened.pointer, $0, $1) }
    guard case .object(let members)? = about.json else { throw Missing() }
    #expect(members["id"] == .string(atlas.about.id))
    #expect(members["fingerprint"] == .string(try Manifest(folder: "\(ShippedData.folder)/built").sources))
    guard case .object(let powers)? = members["powers"] else { throw Missing() }
    #expect(powers.members.count == atlas.register.powers.count)
    #expect(String(cString: spheres_version()) == SpheresVersion.text)
    #expect(spheres_interface_version() == SPHERES_INTERFACE_VERSION)
  }

  @Test func `every position of a grid, on days far apart, has the answer of a table`() throws {
    let locator = TableLocator(atlas)
    var (longitudes, latitudes, days): ([Double], [Double], [Int32]) = ([], [], [])
    for x in stride(from: 86.0, through: 146, by: 2.5) {
      for y in stride(from: 32.0, through: 56, by: 1.5) {
        for day in stride(from: Int32(-28_000), through: -8_000, by: 1_999) {
          longitudes.append(x)
          latitudes.append(y)
          days.append(day)
        }
      }
    }
    let located = opened.locate(longitudes, latitudes, days)
    let columns = AddedColumn.always.map { opened.column($0.rawValue) }
    for (index, answer) in located.answers.enumerated() {
      let day = try HistoricalDate(dayNumber: days[index] + 2_440_588)
      let position = try Position(longitude: longitudes[index], latitude: latitudes[index])
      let expected = locator.cells(at: position, in: DatePeriod(day))
      #expect(columns.map { $0[Int(answer)] } == expected)
    }
  }

  @Test func `one day serves for all rows, and what is no row has answer 0`() throws {
    let bad = [Double.nan, .infinity, 181, 126.65, 126.65, 0]
    let all = opened.locate(bad, [45.75, 45.75, 45.75, 91, 45.75, 0], [-22_800])
    #expect(all.answers == [0, 0, 0, 0, all.answers[4], 1] && all.answers[4] > 1)
    let days = opened.locate([126.65, 126.65, 0], [45.75, 45.75, 0], [.min, .max, .max])
    #expect(days.answers == [0, 0, 0])
    #expect(opened.locate([], [], []).message == nil)
  }

  @Test func `the public has answers of its own`() throws {
    let all = opened.locate([126.65], [45.75], [-22_800]).answers[0]
    let known = opened.locate([126.65], [45.75], [-22_800], knownTo: "public").answers[0]
    #expect(opened.column("instrument")[Int(all)] == "russo-japanese-secret-1907")
    #expect(opened.column("instrument", knownTo: "public")[Int(known)] == "scott-muraviev-1899")
  }

  @Test func `ten threads share an atlas`() async throws {
    let expected = opened.locate([126.65], [45.75], [-22_800]).answers
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<10 {
        group.addTask { [opened] in
          let knowledge = number.isMultiple(of: 2) ? nil : "public"
          let reply = Reply {
            spheres_at_place(opened.pointer, "Harbin", "1907-07-31", knowledge, nil, $0, $1)
          }
          let row = opened.locate([126.65], [45.75], [-22_800], knownTo: knowledge)
          return reply.status == SPHERES_OK && (knowledge != nil || row.answers == expected)
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}

/// What a test expected is not there.
struct Missing: Error {}
