import MapFormats
import MapGeometry
import Testing

@Suite struct GeoJSONTests {
  static func everyShape() throws -> FeatureCollection {
    let drawn = try polygon("0,0 4,0 4,4 0,4", holes: "1,1 2,1 2,2")
    let line = try LineString(positions("0,0 1.0000001,-1"))
    let shapes: [Geometry?] = [
      .point(try Position(longitude: 126.65, latitude: -45.7512345)), .lineString(line),
      .multiLineString([line, line.reversed]), .polygon(drawn),
      .multiPolygon([drawn, try polygon("10,10 11,10 11,11")]), .multiPolygon([]), nil,
    ]
    let features = shapes.enumerated().map { index, shape in
      Feature(
        id: index == 0 ? nil : "feature-\(index)",
        properties: [
          .init("name", .string("a \"b\"")), .init("area_km2", .number(5)), .init("count", .integer(index)),
          .init("secret", .boolean(true)), .init("none", .null),
        ],
        geometry: shape
      )
    }
    return try FeatureCollection(
      features,
      members: ["name": "layer", "metadata": ["source": "drawn", "days": [1, 2]]]
    )
  }

  @Test func `what is written survives a round trip`() throws {
    let collection = try Self.everyShape()
    #expect(try FeatureCollection(geoJSON: collection.geoJSON()) == collection)
    #expect(try FeatureCollection(geoJSON: collection.geoJSON(boundingBox: true)) == collection)
  }

  @Test func `a collection is written with one feature per line`() throws {
    let square = try polygon("0,0 0,1 1,1 1,0")
    let feature = Feature(
      id: "a",
      properties: [.init("since", .date("1907-07-30")), .init("n", .integer(1))],
      geometry: .polygon(square)
    )
    let collection = try FeatureCollection(
      [feature, Feature(geometry: .point(Position(longitude: -0.0000001, latitude: 45.5)))],
      members: ["name": "n"]
    )
    #expect(
      text(collection.geoJSON(boundingBox: true)) == """
        {"type":"FeatureCollection",
        "name":"n",
        "bbox":[-0.0000001,0,1,45.5],
        "features":[
        {"type":"Feature","id":"a","properties":{"since":"1907-07-30","n":1},"geometry":{"type":"Polygon",\
        "coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
        {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[-0.0000001,45.5]}}
        ]}

        """
    )
  }

  @Test func `an empty collection is written and read, without a box`() throws {
    let empty = FeatureCollection([])
    #expect(empty.boundingBox == nil)
    #expect(try FeatureCollection(geoJSON: empty.geoJSON(boundingBox: true)) == empty)
    #expect(!text(empty.geoJSON(boundingBox: true)).contains("bbox"))
  }

  @Test func `members that GeoJSON keeps for itself are refused`() {
    let error = #expect(throws: ReservedNameError.self) {
      try FeatureCollection([], members: ["crs": nil, "name": "x", "bbox": []])
    }
    #expect(error?.names == ["crs", "bbox"])
    #expect(
      error?.description
        == "found members called crs, bbox, expected names that the format does not use itself"
    )
  }

  @Test func `members that would make a file JSON-FG are refused too`() {
    for name in ["conformsTo", "featureType", "coordRefSys", "place", "time"] {
      let error = #expect(throws: ReservedNameError.self) {
        var members = JSONObject()
        members[name] = "x"
        _ = try FeatureCollection([], members: members)
      }
      #expect(error?.names == [name])
    }
  }

  private func read(_ text: String) throws -> FeatureCollection {
    try FeatureCollection(geoJSON: bytes(text))
  }

  @Test func `a single feature and a bare geometry are read as a collection of one`() throws {
    let point = Geometry.point(try Position(longitude: 1, latitude: 2))
    #expect(try read(#"{"type":"Point","coordinates":[1,2]}"#).features == [Feature(geometry: point)])
    #expect(try read(#"{"coordinates":[1,2],"type":"Point"}"#).features == [Feature(geometry: point)])
    let feature = try read(#"{"geometry":{"coordinates":[1,2],"type":"Point"},"id":7,"type":"Feature"}"#)
    #expect(feature.features == [Feature(id: "7", geometry: point)])
    let several = try read(
      "\u{1E}{\"type\":\"Point\",\"coordinates\":[1,2]}\n{\"type\":\"Point\",\"coordinates\":[1,2]}"
    )
    #expect(several.features == [Feature(geometry: point), Feature(geometry: point)])
  }

  @Test func `a collection of one point is that point`() throws {
    let found = try read(
      #"{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}"#
    )
    #expect(try found.features == [Feature(geometry: .point(Position(longitude: 1, latitude: 2)))])
  }

  @Test func `the order of members does not matter`() throws {
    let found = try read(
      #"{"features":[{"geometry":{"coordinates":[[[0,0],[1,0],[1,1],[0,0]]],"type":"Polygon"},"type":"Feature"}],"#
        + #""type":"FeatureCollection"}"#
    )
    #expect(try found.features == [Feature(geometry: .polygon(polygon("0,0 1,0 1,1")))])
  }

  @Test func `altitudes are dropped and coordinates snapped`() throws {
    let found = try read(#"{"type":"LineString","coordinates":[[1,2,300.5],[1.00000004,3,null,7]]}"#)
    #expect(try found.features.first?.geometry == .lineString(LineString(positions("1,2 1,3"))))
  }

  @Test func `rings may run in either direction and need not be closed`() throws {
    let found = try read(
      #"{"type":"Polygon","coordinates":[[[0,0],[0,4],[4,4],[4,0]],[[1,1],[2,1],[2,2],[1,1]]]}"#
    )
    #expect(try found.features.first?.geometry == .polygon(polygon("0,0 0,4 4,4 4,0", holes: "1,1 2,1 2,2")))
  }

  @Test func `shapes without coordinates are null, or empty for multi-part types`() throws {
    #expect(try read(#"{"type":"Point","coordinates":[]}"#).features == [Feature(geometry: nil)])
    #expect(try read(#"{"type":"Polygon","coordinates":[ ]}"#).features == [Feature(geometry: nil)])
    #expect(
      try read(#"{"type":"MultiPolygon","coordinates":[]}"#).features == [
        Feature(geometry: .multiPolygon([]))
      ]
    )
  }

  @Test func `properties that are lists or objects become JSON text`() throws {
    let found = try read(
      #"{"type":"Feature","geometry":null,"properties":{"a":[1, {"b": null}],"c":1.50,"d":9,"e":"x","f":false}}"#
    )
    let expected: [Feature.Property] = [
      .init("a", .string(#"[1,{"b":null}]"#)), .init("c", .number(1.5)), .init("d", .integer(9)),
      .init("e", .string("x")), .init("f", .boolean(false)),
    ]
    #expect(found.features.first?.properties == expected)
    #expect(
      try read(#"{"type":"Feature","geometry":null,"properties":null}"#).features == [Feature(geometry: nil)]
    )
  }

  @Test(arguments: [
    ("null", nil), ("12345678901234567890", "12345678901234567890"), ("1.10", "1.10"), ("-0", "-0"),
    ("7", "7"),
    (#""7 ""#, "7 "),
  ])
  func `an id becomes text as written`(id: String, read expected: String?) throws {
    let found = try read(#"{"type":"Feature","id":\#(id),"bbox":null,"properties":null,"geometry":null}"#)
    #expect(found.features == [Feature(id: expected, geometry: nil)])
  }

  @Test func `a number with more digits than a double has is kept as written`() throws {
    let found = try read(
      #"{"type":"Feature","geometry":null,"properties":{"a":12345678901234567890,"b":-9007199254740993,"c":0.1}}"#
    )
    let expected: [Feature.Property] = [
      .init("a", .string("12345678901234567890")), .init("b", .integer(-9_007_199_254_740_993)),
      .init("c", .number(0.1)),
    ]
    #expect(found.features.first?.properties == expected)
  }

  @Test func `unknown members are kept for the collection`() throws {
    let found = try read(
      #"{"type":"FeatureCollection","name":"n","bbox":[0,0,1,1],"properties":{},"features":[],"year":1907}"#
    )
    #expect(found.members == ["name": "n", "year": 1907])
  }

  @Test(arguments: [
    (#"{"type":"EPSG","properties":{"code":3857}}"#, "EPSG:3857"), (#""EPSG:3857""#, "EPSG:3857"),
    (#"{"type":"link","properties":{"href":"http://example.org/crs/3857","type":"proj4"}}"#, "behind a link"),
  ])
  func `a reference system is checked wherever it is and however it is written`(
    system: String,
    found: String
  ) throws {
    let geometry = #"{"type":"Point","coordinates":[1,2]"#
    for text in [
      #"{"type":"FeatureCollection","crs":\#(system),"features":[]}"#,
      #"{"type":"Feature","crs":\#(system),"properties":{},"geometry":\#(geometry)}}"#,
      #"{"type":"Feature","properties":{},"geometry":\#(geometry),"crs":\#(system)}}"#,
    ] {
      let error = #expect(throws: GeoJSONError.self) { try read(text) }
      #expect(
        error?.description.contains("the coordinate system \(found), expected WGS 84 in degrees") == true
      )
    }
  }

  @Test(arguments: ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"])
  func `a reference system of WGS 84 is accepted`(name: String) throws {
    let found = try read(
      #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"\#(name)"}},"features":[]}"#
    )
    #expect(found.features.isEmpty)
    #expect(try read(#"{"type":"FeatureCollection","crs":null,"features":[]}"#).features.isEmpty)
  }

  @Test func `another reference system is refused by name, with the fix`() {
    let error = #expect(throws: GeoJSONError.self) {
      try read(
        #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[]}"#
      )
    }
    let mending = "ogr2ogr -t_srs EPSG:4326 NEW.geojson OLD.geojson makes it so"
    let words = "found the coordinate system EPSG:3857, expected WGS 84 in degrees; \(mending)"
    #expect(error?.description.hasSuffix(words) == true)
  }
}
