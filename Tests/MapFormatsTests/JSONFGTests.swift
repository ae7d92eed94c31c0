import MapFormats
import MapGeometry
import Testing

@Suite struct JSONFGTests {
  private let days = FeatureTime(start: "from", end: "through")

  private func dated(_ from: PropertyValue, _ through: PropertyValue) throws -> Feature {
    Feature(
      id: "a",
      properties: [.init("from", from), .init("through", through)],
      geometry: .point(try Position(longitude: 120.5, latitude: 43))
    )
  }

  private func rules(_ text: String) throws -> Set<String> { JSONFGRules(try parsed(text)).broken }

  @Test func `a file states its conformance, its feature type, and its days`() throws {
    let collection = try FeatureCollection(
      [dated(.date("1905-03-10"), .date("1912-12-31"))],
      members: ["title": "t"]
    )
    #expect(
      text(collection.jsonFG(featureType: "claims", time: days, boundingBox: true)) == """
        {"type":"FeatureCollection",
        "conformsTo":["http://www.opengis.net/spec/json-fg-1/1.0/conf/core",\
        "http://www.opengis.net/spec/json-fg-1/1.0/conf/types-schemas"],
        "featureType":"claims",
        "geometryDimension":0,
        "title":"t",
        "bbox":[120.5,43,120.5,43],
        "features":[
        {"type":"Feature","id":"a","time":{"interval":["1905-03-10","1912-12-31"]},"place":null,\
        "properties":{"from":"1905-03-10","through":"1912-12-31"},\
        "geometry":{"type":"Point","coordinates":[120.5,43]}}
        ]}

        """
    )
  }

  @Test func `an open end is two points, and a feature without days has no time`() throws {
    let features = [
      try dated(.date("1905-03-10"), .null), try dated(.null, .date("1912-12-31")), try dated(.null, .null),
    ]
    let written = FeatureCollection(features).jsonFG(featureType: "claims", time: days)
    guard case .array(let read)? = try JSONValue(parsing: written)["features"] else { throw JSONFGMissing() }
    #expect(
      read.map { $0["time"] } == [
        ["interval": ["1905-03-10", ".."]], ["interval": ["..", "1912-12-31"]], .null,
      ]
    )
    #expect(JSONFGRules(try JSONValue(parsing: written)).broken == [])
  }

  @Test func `every kind of shape conforms, together and alone, and can be read as GeoJSON`() throws {
    let every = try GeoJSONTests.everyShape()
    for features in [every.features, []] + every.features.map({ [$0] }) {
      let collection = try FeatureCollection(features, members: every.members)
      let written = collection.jsonFG(featureType: "shapes", boundingBox: true)
      #expect(JSONFGRules(try JSONValue(parsing: written)).broken == [])
      #expect(try FeatureCollection(geoJSON: written) == collection)
    }
  }

  @Test func `what is read from JSON-FG and written as GeoJSON is GeoJSON again`() throws {
    let collection = FeatureCollection([try dated(.date("1905-03-10"), .null)])
    let read = try FeatureCollection(geoJSON: collection.jsonFG(featureType: "claims", time: days))
    for written in [read.geoJSON(boundingBox: true), read.geoJSONLines()] {
      for name in ["conformsTo", "featureType", "geometryDimension", "time", "place", "coordRefSys"] {
        #expect(!text(written).contains("\"\(name)\""))
      }
    }
  }

  @Test func `the rules find violations`() throws {
    let start =
      #"{"type":"FeatureCollection","conformsTo":["http://www.opengis.net/spec/json-fg-1/1.0/conf/core"]"#
    let feature = #"{"type":"Feature","properties":null,"geometry":null"#
    #expect(try rules(start + #","features":[]}"#) == [])
    #expect(try rules(#"{"type":"FeatureCollection","features":[]}"#) == ["core/metadata"])
    #expect(try rules(start + #","featureType":"a","features":[]}"#) == ["core/metadata"])
    #expect(try rules(start + #","features":[{"type":"Feature"}]}"#) == ["core/schema-valid"])
    for time in [#"{}"#, #"{"interval":["1905","1906"]}"#, #"{"interval":["1905-01-02","1905-01-01"]}"#] {
      #expect(try rules(start + ",\"features\":[\(feature),\"time\":\(time)}]}") == ["core/interval"])
    }
    #expect(
      try rules(start + #","features":[\#(feature),"place":{"type":"Point","coordinates":[0,0]}}]}"#)
        == ["core/place-geometries"]
    )
    #expect(try rules(start + #","features":[\#(feature),"coordRefSys":"x"}]}"#) == ["core/same-crs"])
  }
}

private struct JSONFGMissing: Error {}
