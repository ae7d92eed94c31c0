import MapFormats
import MapGeometry
import Testing

@Suite struct GeoJSONErrorTests {
  private func problems(_ text: String) -> [GeoJSONError.Problem] {
    do {
      _ = try FeatureCollection(geoJSON: bytes(text))
      return []
    } catch {
      return error.problems
    }
  }

  private func collection(_ geometries: String...) -> String {
    let features = geometries.map { #"{"type":"Feature","properties":{},"geometry":\#($0)}"# }
    return "{\"type\":\"FeatureCollection\",\"features\":[\n" + features.joined(separator: ",\n") + "\n]}"
  }

  @Test(arguments: [
    (#"{"type":"GeometryCollection"}"#, "no geometries"),
    (#"{"type":"Circle"}"#, #"a geometry of type "Circle""#),
    (#"{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}"#, "2 points in one shape"),
    (#"{"coordinates":[1,2]}"#, "no type"),
    (#"{"type":"Point"}"#, "no coordinates"),
    (#"{"type":"Point","coordinates":[1]}"#, "the end of a position"),
    (#"{"type":"Point","coordinates":["1",2]}"#, "a string"),
    (#"{"type":"Point","coordinates":{"x":1}}"#, "an object"),
    (#"{"type":"LineString","coordinates":[1,2]}"#, "a number"),
    (
      #"{"type":"LineString","coordinates":[[1,2]]}"#,
      "no line: a line needs at least two different positions"
    ),
    (
      #"{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}"#,
      "no ring: a ring needs at least three different"
    ),
    (
      #"{"type":"Polygon","coordinates":[[[0,0],[1,1],[2,2],[0,0]]]}"#,
      "no ring: the ring at 0,0 encloses no area"
    ),
    (#"{"type":"MultiPolygon","coordinates":[[]]}"#, "a polygon without rings"),
    (
      #"{"type":"Point","coordinates":[45.75,126.65]}"#,
      "no position: latitude 126.65 of 45.75,126.65 is not within"
    ),
    (#"[1,2]"#, "an array"),
    (#""Point""#, "a string"),
  ])
  func `a shape that cannot be read is named with feature and line`(row: (geometry: String, found: String))
    throws
  {
    let point = #"{"type":"Point","coordinates":[1,2]}"#
    let found = problems(collection(point, row.geometry, point))
    #expect(found.count == 1)
    #expect(found.first?.feature == 2)
    #expect(found.first?.error.line == 3)
    #expect(found.first?.error.found.hasPrefix(row.found) == true, "\(found)")
  }

  @Test func `swapped coordinates get a hint`() throws {
    let found = problems(collection(#"{"type":"Point","coordinates":[45.75,126.65]}"#))
    #expect(found.first?.description.contains("did you mean 126.65,45.75?") == true)
    #expect(found.first?.description.hasPrefix("feature 1, line 2, column ") == true)
  }

  @Test func `everything wrong is reported at once`() {
    let bad = #"{"type":"Point","coordinates":[1]}"#
    let found = problems(collection(bad, #"{"type":"Point","coordinates":[1,2]}"#, bad, bad))
    #expect(found.map(\.feature) == [1, 3, 4])
    #expect(found.map(\.error.line) == [2, 4, 5])
    #expect(GeoJSONErrorTests.lines(found) == 3)
  }

  private static func lines(_ problems: [GeoJSONError.Problem]) -> Int {
    problems.map(\.description).joined(separator: "\n").split(separator: "\n").count
  }

  @Test func `invalid JSON ends the reading and is reported once`() {
    let found = problems(
      collection(#"{"type":"Point","coordinates":[1]}"#, #"{"type":"Point","coordinates":[1,,2]}"#)
    )
    #expect(found.map(\.feature) == [1, 2])
    let after = problems(#"{"type":"FeatureCollection","features":[] "x":1}"#)
    #expect(after.map(\.feature) == [nil])
    #expect(problems("").count == 1)
  }

  @Test(arguments: [
    (#"{"features":[]}"#, "no type"), (#"{"type":"Topology"}"#, #"the type "Topology""#),
    (#"{"type":"FeatureCollection"}"#, "no features"), ("[]", "an array"),
    (#"{"type":"FeatureCollection","features":{}}"#, "an object"),
    (
      #"{"type":"FeatureCollection","features":[{"type":"Point","coordinates":[1,2]}]}"#, #"the type "Point""#
    ),
    (#"{"type":"FeatureCollection","features":[7]}"#, "a number"),
    (#"{"type":"FeatureCollection","features":[{"type":"Feature","id":[1],"geometry":null}]}"#, "an array"),
    (
      #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":[],"geometry":null}]}"#,
      "an array"
    ),
  ])
  func `a text that is not GeoJSON is refused`(row: (text: String, found: String)) {
    #expect(problems(row.text).first?.error.found == row.found)
  }

  @Test func `a text truncated at any byte is refused`() throws {
    let whole = try GeoJSONTests.everyShape().geoJSON(boundingBox: true).dropLast()
    for count in 0..<whole.count {
      #expect(throws: GeoJSONError.self) { try FeatureCollection(geoJSON: Array(whole.prefix(count))) }
    }
  }

  @Test func `a text with any byte changed is read or refused, and does not trap`() throws {
    let whole = try GeoJSONTests.everyShape().geoJSON()
    var refused = 0
    for index in whole.indices {
      for byte in bytes("0-9e.,[]{}\" x") {
        var changed = whole
        changed[index] = byte
        do { _ = try FeatureCollection(geoJSON: changed) } catch { refused += 1 }
      }
    }
    #expect(refused > whole.count)
  }
}
