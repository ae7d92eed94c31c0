import Testing

/// Lines and steps that cannot be read or carried out.
@Suite struct BadLineTests {
  @Test func `a kind of line that is missing`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "kind: treaty-line\n",
      by: "",
      complains: ["lines/treaty.yaml:1: kind: is missing"]
    )
  }

  @Test func `a line without steps`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing:
        "steps:\n  - begin: cape\n    text: From the cape.\n    uncertainty_km: 1\n  - meridian: north\n    to: {line: coast}\n    text: North to the sea.\n    uncertainty_km: 5\n",
      by: "",
      complains: ["lines/treaty.yaml:1: steps: a line needs at least one step"]
    )
  }

  @Test func `a step that does two things`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "  - begin: cape",
      by: "  - begin: cape\n    straight: cape",
      complains: [
        "lines/treaty.yaml:9: a step does one thing (begin, straight, along ...); found begin, straight"
      ]
    )
  }

  @Test func `a step that does nothing`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "  - begin: cape\n    text",
      by: "  - text",
      complains: ["lines/treaty.yaml:9: a step does one thing (begin, straight, along ...); found none"]
    )
  }

  @Test func `a step without a stop`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "    to: {line: coast}\n",
      by: "",
      complains: ["lines/treaty.yaml:12: to: is missing; say where the step stops"]
    )
  }

  @Test func `a step with two stops`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "{line: coast}",
      by: "{line: coast, parallel: 1}",
      complains: [
        "lines/treaty.yaml:13: expected one of point, line, meridian, parallel; found line, parallel"
      ]
    )
  }

  @Test func `a step with a stop that is none`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "{line: coast}",
      by: "the sea",
      complains: [
        "lines/treaty.yaml:13: to: found \"the sea\", expected end, or a point, line, meridian or parallel"
      ]
    )
  }

  @Test func `a step with a stop that its verb does not have`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "  - begin: cape",
      by: "  - begin: cape\n    to: end",
      complains: ["lines/treaty.yaml:10: to: says nothing in a step of begin"]
    )
  }

  @Test func `a spot that is two`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "begin: cape",
      by: "begin: {on: coast, nearest: cape, meridian: 2}",
      complains: [
        "lines/treaty.yaml:9: expected one of nearest, meridian, parallel, crossing_of; found nearest, meridian"
      ]
    )
  }

  @Test func `a crossing of one line`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "begin: cape",
      by: "begin: {crossing_of: road}",
      complains: ["lines/treaty.yaml:9: with: is missing; say which line is crossed"]
    )
  }

  @Test func `a direction that is none`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "meridian: north",
      by: "meridian: up",
      complains: ["lines/treaty.yaml:12: meridian: found \"up\", expected north or south"]
    )
  }

  @Test func `an uncertainty below zero`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "uncertainty_km: 5",
      by: "uncertainty_km: -5",
      complains: ["lines/treaty.yaml:15: uncertainty_km: found \"-5\", expected a number from 0 to 20004"]
    )
  }

  @Test func `an uncertainty that is missing`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "    uncertainty_km: 5\n",
      by: "",
      complains: ["lines/treaty.yaml:12: uncertainty_km: is missing"]
    )
  }

  @Test func `a tolerance that is no number`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "uncertainty_km: 5",
      by: "uncertainty_km: 5\n    within_km: near",
      complains: ["lines/treaty.yaml:16: within_km: found \"near\", expected a number from 0 to 20004"]
    )
  }

  @Test func `a base line's uncertainty that is missing`() throws {
    try expect(
      "lines/base-lines.yaml",
      replacing: "    uncertainty_km: 1\n",
      by: "",
      complains: ["lines/base-lines.yaml:2: uncertainty_km: is missing"]
    )
  }

  @Test func `a river without a mouth`() throws {
    try expect(
      "lines/base-lines.yaml",
      replacing: "    uncertainty_km: 1",
      by: "    uncertainty_km: 1\n  - id: river\n    name: River\n    layer: rivers\n    uncertainty_km: 1",
      complains: ["lines/base-lines.yaml:6: mouth: is missing"]
    )
  }

  @Test func `a base line's id used twice`() throws {
    try expect(
      "lines/base-lines.yaml",
      replacing: "    uncertainty_km: 1",
      by:
        "    uncertainty_km: 1\n  - id: coast\n    name: Coast\n    outlines_of: land\n    uncertainty_km: 1",
      complains: ["lines/base-lines.yaml:6: the id coast is used twice"]
    )
  }

  @Test func `an id of lines in two files`() throws {
    try expect(
      "lines/base-lines.yaml",
      replacing: "    uncertainty_km: 1",
      by:
        "    uncertainty_km: 1\n  - id: treaty\n    name: Coast\n    outlines_of: land\n    uncertainty_km: 1",
      complains: ["lines/treaty.yaml: another line has the id treaty too"]
    )
  }

  @Test func `a point that a step names and that is not there`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "begin: cape",
      by: "begin: cliff",
      complains: ["lines/treaty.yaml:9: step 1: no point is called cliff"]
    )
  }

  @Test func `a line that a step names and that is not there`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "{line: coast}",
      by: "{line: lethe}",
      complains: ["lines/treaty.yaml:12: step 2: no line has the id lethe"]
    )
  }

  @Test func `a stop that lies behind`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "{line: coast}",
      by: "{parallel: -1}",
      complains: ["lines/treaty.yaml:12: step 2: the parallel of -1.0 does not lie north of 2,0"]
    )
  }

  @Test func `a line that refers to itself`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "begin: cape",
      by: "begin: {on: treaty, nearest: cape}",
      complains: ["lines/treaty.yaml: lines refer to each other in a circle: treaty -> treaty"]
    )
  }

  @Test func `a layer that is not there`() throws {
    try expect(
      "lines/base-lines.yaml",
      replacing: "outlines_of: land",
      by: "outlines_of: earth",
      complains: [
        "layer earth of the base map: DATA/base/earth.shp: found no such file, expected the shapes"
      ]
    )
  }
}
