import MapFormats
import MapGeometry
import Testing

@Suite struct TopoJSONTests {
  @Test func `a coverage that is written and decoded is equal to itself`() throws {
    let corners = ["-180,-90 180,-90 180,90 -180,90", "0,0 0.0000001,0 0.0000001,0.0000001 0,0.0000001"]
    let alone = try corners.map { try coverage(["a": [polygon($0)]]) }
    for coverage in try coverages() + alone {
      let written = try JSONValue(parsing: coverage.topoJSON())
      #expect(written["type"] == "Topology")
      #expect(try DecodedTopology(written).coverage == coverage)
    }
  }

  @Test func `a coverage is written with one arc or face per line`() throws {
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

  @Test func `members that the format uses are refused`() throws {
    let coverage = try coverages()[1]
    let error = #expect(throws: ReservedNameError.self) {
      try coverage.topoJSON(members: ["arcs": [], "name": "x", "origins": []])
    }
    #expect(error?.names == ["arcs", "origins"])
    #expect(throws: ReservedNameError.self) {
      try coverage.topoJSON(of: [], members: ["type": 1])
    }
  }

  @Test func `features made of faces share their arcs`() throws {
    let coverage = try coverages()[2]
    let features = [
      MergedFeature(id: "s", properties: [.init("power", .string("japan"))], faces: [0]),
      MergedFeature(id: "n", properties: [.init("power", .string("russia"))], faces: [1]),
    ]
    let topology = try JSONValue(
      parsing: coverage.topoJSON(of: [TopologyLayer("spheres", features)], members: ["day": "1914"])
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

  @Test func `arcs inside all features are left out and the others renumbered`() throws {
    let coverage = try coverages()[2]
    let features = [MergedFeature(faces: [0, 1]), MergedFeature(id: "nothing", faces: [])]
    let topology = try JSONValue(parsing: coverage.topoJSON(of: [TopologyLayer("all", features)]))
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
    let layer = TopologyLayer("all", [MergedFeature(faces: [0])])
    let topology = try JSONValue(parsing: coverage.topoJSON(of: [layer]))
    guard case .array(let shapes)? = topology["objects"]?["all"]?["geometries"] else {
      Issue.record("no shapes")
      return
    }
    #expect(shapes.first?["type"] == "MultiPolygon")
    #expect(shapes.first?["arcs"] == [[[0, -2]], [[2], [-4]]])
  }
}
