import MapFormats
import MapGeometry
import Testing

@Suite struct GeoJSONLeavingOutTests {
  private let square = #"{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]]]}"#

  private func read(_ geometries: String...) throws -> (shapes: [Geometry?], leftOut: [String]) {
    let features = geometries.map { #"{"type":"Feature","properties":{},"geometry":\#($0)}"# }
    let text = "{\"type\":\"FeatureCollection\",\"features\":[\n" + features.joined(separator: ",\n") + "\n]}"
    var leftOut: [GeoJSONError.Problem] = []
    let found = try FeatureCollection(geoJSON: bytes(text), leavingOut: &leftOut)
    return (found.features.map(\.geometry), leftOut.map(\.description))
  }

  @Test func `a part without an area is dropped, and reported with feature and line`() throws {
    let found = try read(
      square,
      #"{"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[4,4],[0,4],[0,0]]],[[[6,6],[7,7],[6,6],[6,6]]],[]]}"#
    )
    let drawn = try polygon("0,0 4,0 4,4 0,4")
    #expect(found.shapes == [.polygon(drawn), .multiPolygon([drawn])])
    #expect(found.leftOut.count == 2)
    #expect(
      found.leftOut[0].hasPrefix("feature 2, line 3, column 119: found no ring: a ring needs at least three")
    )
    #expect(found.leftOut[1].contains("found a polygon without rings"))
  }

  @Test func `a hole without an area is dropped, an outer ring without one drops the polygon`() throws {
    let found = try read(
      #"{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4]],[[1,1],[2,2],[1,1]]]}"#,
      #"{"type":"Polygon","coordinates":[[[1,1],[2,2],[1,1]],[[0,0],[4,0],[4,4],[0,4]]]}"#
    )
    #expect(try found.shapes == [.polygon(polygon("0,0 4,0 4,4 0,4")), nil])
    #expect(found.leftOut.count == 2)
  }

  @Test func `the polygons of a collection are read at any depth, and the rest is reported`() throws {
    let point = #"{"type":"Point","coordinates":[1,2]}"#
    let line = #"{"type":"LineString","coordinates":[[1,2],[3,4]]}"#
    let found = try read(
      #"{"type":"GeometryCollection","geometries":[\#(point),{"type":"GeometryCollection","geometries":[\#(line),\#(square)]}]}"#,
      #"{"geometries":[\#(line),\#(point)],"type":"GeometryCollection"}"#,
      #"{"type":"GeometryCollection","geometries":[]}"#,
      #"{"type":"GeometryCollection","geometries":[\#(point),\#(point)]}"#
    )
    #expect(try found.shapes[0] == .polygon(polygon("0,0 4,0 4,4 0,4")))
    #expect(try found.shapes[1] == .lineString(LineString(positions("1,2 3,4"))))
    #expect(found.shapes[2...] == [nil, nil])
    let parts = found.leftOut.map { "\($0.prefix(9)) \($0.contains("a line") ? "line" : "point")" }
    #expect(
      parts == ["feature 1 line", "feature 1 point", "feature 2 point", "feature 4 point", "feature 4 point"]
    )
  }

  @Test func `nested collections are limited by the depth of JSON`() {
    let deep = String(repeating: #"{"type":"GeometryCollection","geometries":["#, count: 100)
    let error = #expect(throws: GeoJSONError.self) {
      try FeatureCollection(geoJSON: bytes(deep + square + String(repeating: "]}", count: 100)))
    }
    #expect(error?.description.contains("a text less deep") == true)
  }

  @Test func `many skipped parts need one pass over the text, and many bad features stop it`() throws {
    let bad =
      #"{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,0]]]}}"#
    let many = Array(repeating: bad, count: 20_000).joined(separator: "\n")
    var leftOut: [GeoJSONError.Problem] = []
    #expect(try FeatureCollection(geoJSON: bytes(many), leavingOut: &leftOut).features.count == 20_000)
    #expect(leftOut.map(\.error.line) == Array(1...20_000))
    let broken = many.replacing("[1,1]", with: "[1]")
    let error = #expect(throws: GeoJSONError.self) { try FeatureCollection(geoJSON: bytes(broken)) }
    #expect(error?.problems.count == 100)
  }
}
