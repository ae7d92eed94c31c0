import Testing

/// Regions and seeds that cannot be, and land that is left over.
@Suite struct BadRegionTests {
  @Test func `no extent`() throws {
    try expect(
      "regions.yaml",
      replacing: "extent: [-1, -1, 5, 3]\n",
      by: "",
      complains: ["regions.yaml:1: extent: is missing"]
    )
  }

  @Test func `no coast`() throws {
    try expect(
      "regions.yaml",
      replacing: "coast: coast\n",
      by: "",
      complains: ["regions.yaml:1: coast: is missing"]
    )
  }

  @Test func `a box that is turned`() throws {
    try expect(
      "regions.yaml",
      replacing: "[-1, -1, 5, 3]",
      by: "[5, -1, -1, 3]",
      complains: ["regions.yaml:2: extent: expected [west, south, east, north]"]
    )
  }

  @Test func `a line of the plan that is not there`() throws {
    try expect(
      "regions.yaml",
      replacing: "  - treaty",
      by: "  - treaty\n  - lethe",
      complains: ["regions.yaml:5: there is no line \"lethe\""]
    )
  }

  @Test func `a coast that is not there`() throws {
    try expect(
      "regions.yaml",
      replacing: "coast: coast",
      by: "coast: shore",
      complains: ["regions.yaml:1: there is no line \"shore\""]
    )
  }

  @Test func `a seed with three numbers`() throws {
    try expect(
      "regions.yaml",
      replacing: "[[3, 1]]",
      by: "[[3, 1, 4]]",
      complains: ["regions.yaml:13: seeds: expected [longitude, latitude]"]
    )
  }

  @Test func `a seed off the globe`() throws {
    try expect(
      "regions.yaml",
      replacing: "[[3, 1]]",
      by: "[[3, 100]]",
      complains: [
        "regions.yaml:13: seeds: latitude 100.0 of 3.0,100.0 is not within -90 to 90; longitude comes first: did you mean 100.0,3.0?"
      ]
    )
  }

  @Test func `a seed in the sea`() throws {
    try expect(
      "regions.yaml",
      replacing: "[[3, 1]]",
      by: "[[3, 1], [4.5, 1]]",
      complains: ["regions.yaml: the seed 4.5,1 of east lies in no piece of land"]
    )
  }

  @Test func `a region without its seed`() throws {
    try expect(
      "regions.yaml",
      replacing: "    seeds: [[3, 1]]\n",
      by: "",
      complains: [
        "places.csv:3: Harbour falls in outside, expected east",
        "regions.yaml: unlabelled face of 49226.6 km2 at 2,0: no seed lies in it; give it one in a region, or under outside",
      ]
    )
  }

  @Test func `ground outside without a seed`() throws {
    try expect(
      "regions.yaml",
      replacing: "seeds: [[3, 1]]",
      by: "seeds: [[3, 1]]\noutside:\n  - name: Sylvania",
      complains: ["regions.yaml:15: seed: is missing"]
    )
  }

  @Test func `islands outside without the reason`() throws {
    try expect(
      "regions.yaml",
      replacing: "seeds: [[3, 1]]",
      by: "seeds: [[3, 1]]\noutside:\n  - name: Far\n    islands: [[7, 0, 9, 1]]",
      complains: ["regions.yaml:15: reason: is missing"]
    )
  }

  @Test func `islands outside in a box that is none`() throws {
    try expect(
      "regions.yaml",
      replacing: "seeds: [[3, 1]]",
      by: "seeds: [[3, 1]]\noutside:\n  - name: Far\n    islands: [[9, 0, 7, 1]]\n    reason: Far away.",
      complains: ["regions.yaml:16: islands: expected [west, south, east, north]"]
    )
  }

  @Test func `ground outside of one name in two places`() throws {
    try expect(
      "regions.yaml",
      replacing: "seeds: [[3, 1]]",
      by: "seeds: [[3, 1]]\noutside:\n  - name: Sea\n    seed: [4, 4]\n  - name: Sea\n    seed: [4, 5]",
      complains: ["regions.yaml:17: the name \"Sea\" is used twice"]
    )
  }

  @Test func `a region that is part of none`() throws {
    try expect(
      "regions.yaml",
      replacing: "name: The East",
      by: "name: The East\n    part_of: island",
      complains: ["regions.yaml:10: region east: there is no region \"island\""]
    )
  }
}
