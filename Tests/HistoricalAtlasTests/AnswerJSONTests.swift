import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

@Suite struct AnswerJSONTests {
  private func json(_ longitude: Double, _ latitude: Double, _ days: String) throws -> JSONValue {
    let position = try InventedAtlas.position(longitude, latitude)
    let atlas = try InventedAtlas.atlas()
    return atlas.answer(at: position, in: try DatePeriod(days)).json(in: atlas)
  }

  /// `SPHERES_RECORD=1` records the file again, and then the test fails.
  @Test func `an answer matches its recorded JSON`() throws {
    let golden = Golden("invented-answer.json")
    let text = String(decoding: try json(121.75, 43.04, "1906-01-01").bytes(.pretty), as: UTF8.self) + "\n"
    if try golden.records(text) {
      Issue.record("recorded; look at it, then run again without SPHERES_RECORD")
    } else {
      #expect(text == (try golden.text()))
    }
  }

  @Test func `the members are in the order of the contract`() throws {
    let names = try json(121.75, 43.04, "1906-01-01").names
    let contract = [
      "position", "date", "region", "parts", "part_of", "status", "predominant", "claims", "border",
      "warnings",
    ]
    let beyond: Set = ["face", "certainty", "railways", "region_wikidata"]
    #expect(names.filter { !beyond.contains($0) } == contract)
    #expect(
      try json(121.75, 43.04, "1906-01-01")["claims"]?[0]?.names.prefix(13) == [
        "id", "power", "tenure", "start_date", "end_date", "instrument", "article", "secret", "public_from",
        "recognised_by", "certainty", "source", "note",
      ]
    )
  }

  @Test func `the end of a claim is its last day, and null when it is open`() throws {
    let claims = try #require(try json(121.5, 43.5, "1906-01-01")["claims"])
    #expect(claims[0]?["end_date"] == .string("1915-05-31"))
    #expect(claims[1]?["end_date"] == .null)
  }

  @Test func `optional members of a claim come after the rest`() throws {
    let occupied = try #require(try json(121.5, 42.5, "1910-06-01")["claims"]?[0])
    #expect(occupied.names.suffix(5) == ["through", "ground", "gwcode", "cowcode", "wikidata"])
    #expect(occupied["through"] == .string("harbour-council"))
    let undelimited = try #require(try json(120.5, 43.5, "1906-01-01")["claims"]?[1])
    #expect(undelimited.names.dropLast(3).suffix(3) == ["control", "kind", "ground"])
    #expect(undelimited["control"] == .string("undelimited"))
  }

  @Test func `a contested place has contenders and no predominant claim`() throws {
    let contested = try json(121.5, 42.5, "1912-06-01")
    #expect(contested["status"] == .string("contested"))
    #expect(contested["predominant"] == .null)
    #expect(contested["contenders"] == .array([.string("green"), .string("blue")]))
  }

  @Test func `a period with a change has answers with inclusive days`() throws {
    let changed = try json(121.5, 43.5, "1905")
    #expect(changed["date"] == .string("1905"))
    #expect(changed["status"] == .string("changed"))
    #expect(changed["predominant"] == nil && changed["claims"] == nil)
    #expect(changed["answers"]?[0]?["to"] == .string("1905-03-09"))
    #expect(changed["answers"]?[1]?["from"] == .string("1905-03-10"))
    #expect(changed["answers"]?[1]?.names == ["from", "to", "status", "certainty", "predominant", "claims"])
  }

  @Test func `off the map nothing is named`() throws {
    let outside = try json(0, 0, "1905")
    #expect(outside["region"] == .null)
    #expect(outside["status"] == .string("outside"))
    #expect(outside["predominant"] == .null)
    #expect(outside["claims"] == .array([]))
    #expect(outside["border"] == .null)
  }

  @Test func `off the map, within a frontier's uncertainty, the border names the region across`() throws {
    let outside = try json(121.5, 44.01, "1906-01-01")
    #expect(outside["status"] == .string("outside") && outside["region"] == .null)
    #expect(outside["border"]?["id"] == .string("frontier-north"))
    #expect(outside["border"]?["across"] == .string("upland"))
    #expect(outside["warnings"] == .array([.string("near-border")]))
  }

  @Test func `distances are given to ten metres`() throws {
    #expect(try json(121.75, 43.04, "1906-01-01")["border"]?["distance_km"] == .number(4.44))
  }

  @Test func `a position is written as given`() throws {
    #expect(
      try json(121.500_000_1, 43, "1906-01-01")["position"] == .array([.number(121.500_000_1), .number(43)])
    )
  }
}

extension JSONValue {
  /// The names of an object's members, in order; empty for any other value.
  fileprivate var names: [String] {
    guard case .object(let object) = self else { return [] }
    return object.members.map(\.name)
  }

  fileprivate subscript(index: Int) -> JSONValue? {
    guard case .array(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }
}
