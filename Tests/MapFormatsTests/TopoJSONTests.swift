import MapFormats
import MapGeometry
import Testing

@Suite struct TopoJSONTests {
  @Test func `a coverage that is written and read is equal to itself`() throws {
    for coverage in try coverages() {
      let written = try coverage.topoJSON()
      #expect(try Coverage(topoJSON: written) == coverage)
      #expect(try Coverage(topoJSON: written).topoJSON() == written)
    }
  }

  @Test func `a coverage is written with an arc and a face a line`() throws {
    let coverage = try coverage([
      "south": [polygon("0,-1 2,-1 2,0 0,0")], "north": [polygon("0,0 2,0 2,1.0000001 0,1")],
    ])
    #expect(
      text(try coverage.topoJSON(members: ["name": "two"])) == """
        {"type":"Topology",
        "name":"two",
        "bbox":[0,-1,2,1.0000001],
        "transform":{"scale":[1e-7,1e-7],"translate":[0,-1]},
        "objects":{"faces":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0,-3]],"id":"south","properties":{"area_km2":12345.678}},
        {"type":"Polygon","arcs":[[-2,2]],"id":"north","properties":{"area_km2":12345.678}}
        ]}},
        "arcs":[
        [[0,10000000],[0,-10000000],[20000000,0],[0,10000000]],
        [[0,10000000],[0,10000000],[20000000,1],[0,-10000001]],
        [[0,10000000],[20000000,0]]
        ],
        "origins":[
        ["coast",null,1.0],
        ["treaty-1907",3,4.5]
        ],
        "arc_origins":[0,0,1]}

        """
    )
  }

  @Test func `members may come in any order and with space`() throws {
    let coverage = try coverages()[4]
    guard case .object(let object) = try JSONValue(parsing: coverage.topoJSON()) else {
      Issue.record("no object")
      return
    }
    for turn in 0..<object.members.count {
      var turned = JSONObject()
      for member in object.members[turn...] + object.members[..<turn] { turned[member.name] = member.value }
      #expect(try Coverage(topoJSON: JSONValue.object(turned).bytes(.pretty)) == coverage)
    }
  }

  @Test func `steps of every length are the same with space and without`() throws {
    let corners =
      ["-180,-90 180,-90 180,90 -180,90", "0,0 0.0000001,0 0.0000001,0.0000001 0,0.0000001"]
      + (1...9).map { "0,0 \(pow10($0)),0 \(pow10($0)),0.0000001 0,0.0000001" }
    for corner in corners {
      let coverage = try coverage(["a": [polygon(corner)]])
      let plain = text(try coverage.topoJSON())
      let spaced = plain.replacing(",", with: " ,\t").replacing("[", with: "[ ")
      #expect(try Coverage(topoJSON: bytes(plain)) == coverage)
      #expect(try Coverage(topoJSON: bytes(spaced)) == coverage)
      let mixed = plain.replacing("],[", with: "], [")
      #expect(try Coverage(topoJSON: bytes(mixed)) == coverage)
    }
  }

  /// So many digits of steps, in degrees.
  private func pow10(_ digits: Int) -> Double { (0..<digits).reduce(1e-7) { step, _ in step * 10 } }

  @Test func `members of faces may come in any order and others are passed over`() throws {
    let coverage = try coverages()[1]
    let changed = text(try coverage.topoJSON(members: ["extra": [1, ["a": nil]]]))
      .replacing(
        #"{"type":"Polygon","arcs":[[-1,1]],"id""#,
        with: #"{"arcs":[[-1,1]],"more":[0],"type":"Polygon","id""#
      )
    #expect(changed.contains("more"))
    #expect(try Coverage(topoJSON: bytes(changed)) == coverage)
  }

  @Test func `members that the format uses are refused`() throws {
    let coverage = try coverages()[1]
    let error = #expect(throws: ReservedNameError.self) {
      try coverage.topoJSON(members: ["arcs": [], "name": "x", "origins": []])
    }
    #expect(error?.names == ["arcs", "origins"])
    #expect(throws: ReservedNameError.self) {
      try coverage.topoJSON(of: [], layer: "x", members: ["type": 1])
    }
  }

  @Test func `features over sets of faces share their arcs`() throws {
    let coverage = try coverages()[2]
    let features = [
      MergedFeature(id: "s", properties: [.init("power", .string("japan"))], faces: [0]),
      MergedFeature(id: "n", properties: [.init("power", .string("russia"))], faces: [1]),
    ]
    let topology = try JSONValue(
      parsing: coverage.topoJSON(of: features, layer: "spheres", members: ["day": "1914"])
    )
    #expect(topology["day"] == "1914")
    let shapes = topology["objects"]?["spheres"]?["geometries"]
    #expect(
      shapes == [
        ["type": "Polygon", "arcs": [[0, -3]], "id": "s", "properties": ["power": "japan"]],
        ["type": "Polygon", "arcs": [[-2, 2]], "id": "n", "properties": ["power": "russia"]],
      ]
    )
  }

  @Test func `arcs inside all features are left out and the others counted anew`() throws {
    let coverage = try coverages()[2]
    let features = [MergedFeature(faces: [0, 1]), MergedFeature(id: "nothing", faces: [])]
    let topology = try JSONValue(parsing: coverage.topoJSON(of: features, layer: "all"))
    #expect(
      topology["objects"]?["all"]?["geometries"] == [
        ["type": "Polygon", "arcs": [[0, -2]], "properties": [:]],
        ["type": nil, "id": "nothing", "properties": [:]],
      ]
    )
    guard case .array(let arcs)? = topology["arcs"] else {
      Issue.record("no arcs")
      return
    }
    #expect(arcs.count == 2)
  }

  @Test func `a shape in pieces is a MultiPolygon with its holes`() throws {
    let coverage = try coverages()[3]
    let topology = try JSONValue(parsing: coverage.topoJSON(of: [MergedFeature(faces: [0])], layer: "all"))
    guard case .array(let shapes)? = topology["objects"]?["all"]?["geometries"] else {
      Issue.record("no shapes")
      return
    }
    #expect(shapes.first?["type"] == "MultiPolygon")
    #expect(shapes.first?["arcs"] == [[[0, -2]], [[2], [-4]]])
  }
}
