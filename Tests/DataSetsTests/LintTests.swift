import Testing

/// What no single file shows to be wrong.
@Suite struct LintTests {
  private static let titles = "instruments/title.yaml"
  private static let treaty = "instruments/treaty-1907.yaml"
  private static let eastTitle = """
    region: east
        power: freedonia
        tenure: sovereignty
        start: 1900-01-01
    """

  /// The small data set with the title to the east changed.
  private func small(titleToEast change: (String) -> String) throws -> SmallDataSet {
    var small = try SmallDataSet()
    small.replace(Self.titles, Self.eastTitle, with: change(Self.eastTitle))
    return small
  }

  /// A second clause for the east.
  private static func clause(_ id: String, _ power: String, _ tenure: String, from start: String) -> String {
    """
      - id: \(id)
        region: east
        power: \(power)
        tenure: \(tenure)
        start: \(start)
        counts_from: effect
        secret: false
        public_from: \(start)
        certainty: certain

    """
  }

  @Test func `days without a sovereign are told at the clause that ended`() throws {
    let small = try small { $0 + "\n    end: 1909-06-01" }
    let line = try #require(small.line(of: "end: 1909-06-01", in: Self.titles))
    #expect(
      try small.complaints() == [
        "\(Self.titles):\(line): clause east-01: east has no sovereign from 1909-06-01 to 1910-12-31"
      ]
    )
  }

  @Test func `days before the first sovereign are told at that one`() throws {
    let small = try small { $0.replacing("1900-01-01", with: "1900-01-02") }
    let line = try #require(small.line(of: "start: 1900-01-02", in: Self.titles))
    #expect(
      try small.complaints() == [
        "\(Self.titles):\(line): clause east-01: east has no sovereign from 1900-01-01 to 1900-01-01"
      ]
    )
  }

  @Test func `a region that never had a sovereign is told without a clause`() throws {
    let small = try small { $0.replacing("sovereignty", with: "sphere") }
    #expect(
      try small.complaints() == ["regions.yaml: east has no sovereign from 1900-01-01 to 1910-12-31"]
    )
  }

  @Test func `a gap of a day between clauses of one power is told at the later`() throws {
    var small = try small { $0 + "\n    end: 1909-06-01" }
    try small.append(Self.clause("east-03", "freedonia", "sovereignty", from: "1909-06-02"), to: Self.titles)
    let lines = try ["end: 1909-06-01", "start: 1909-06-02"].map {
      try #require(small.line(of: $0, in: Self.titles))
    }
    #expect(
      try small.complaints() == [
        "\(Self.titles):\(lines[0]): clause east-01: east has no sovereign from 1909-06-01 to 1909-06-01",
        "\(Self.titles):\(lines[1]): clause east-03: starts a day after east-01 ends: a gap",
      ]
    )
  }

  @Test func `so is an overlap of a day`() throws {
    var small = try small { $0 + "\n    end: 1909-06-01" }
    try small.append(Self.clause("east-03", "freedonia", "sovereignty", from: "1909-05-31"), to: Self.titles)
    let line = try #require(small.line(of: "start: 1909-05-31", in: Self.titles))
    #expect(
      try small.complaints() == [
        "\(Self.titles):\(line): clause east-03: starts a day before east-01 ends: an overlap"
      ]
    )
  }

  @Test(arguments: [("1909-06-01", 0), ("1909-06-03", 0), ("1909-06-02", 1), ("1909-05-31", 1)])
  func `only a single day is taken for a slip`(_ start: String, _ count: Int) throws {
    var small = try SmallDataSet()
    small.replace(Self.treaty, "    start: 1907-07-30", with: "    start: 1907-07-30\n    end: 1909-06-01")
    try small.append(Self.clause("east-04", "sylvania", "occupation", from: start), to: Self.titles)
    #expect(try small.complaints().count == count)
  }

  @Test func `clauses of other powers do not follow each other, unless one instrument ends the other's`()
    throws
  {
    var small = try SmallDataSet()
    small.replace(Self.treaty, "    start: 1907-07-30", with: "    start: 1907-07-30\n    end: 1909-06-01")
    try small.append(Self.clause("east-04", "ruritania", "occupation", from: "1909-06-02"), to: Self.titles)
    #expect(try small.complaints() == [])
    small.replace(Self.treaty, "    end: 1909-06-01", with: "    end: 1909-06-01\n    ended_by: title")
    let line = try #require(small.line(of: "end: 1909-06-01", in: Self.treaty))
    #expect(
      try small.complaints() == [
        "\(Self.treaty):\(line): clause east-02: ends on 1909-06-01, a day off what ended it and all that ended "
          + "with it: expected 1909-06-02"
      ]
    )
  }

  @Test func `a clause that counts from signature starts on that day`() throws {
    var small = try SmallDataSet()
    small.replace(Self.treaty, "    start: 1907-07-30", with: "    start: 1907-07-31")
    let line = try #require(small.line(of: "    start: 1907-07-31", in: Self.treaty))
    #expect(
      try small.complaints() == [
        "\(Self.treaty):\(line): clause east-02: starts on 1907-07-31 and counts from signature, "
          + "which is 1907-07-30"
      ]
    )
  }

  @Test func `one that counts from the entry into force starts on that`() throws {
    var small = try SmallDataSet()
    small.replace(Self.treaty, "counts_from: signature", with: "counts_from: in-force")
    let line = try #require(small.line(of: "counts_from: in-force", in: Self.treaty))
    #expect(
      try small.complaints() == [
        "\(Self.treaty):\(line): clause east-02: counts from the entry into force, "
          + "and the instrument does not give it"
      ]
    )
    small.replace(Self.treaty, "signed: 1907-07-30", with: "signed: 1907-07-30\nin_force: 1907-09-01")
    #expect(
      try small.complaints() == [
        "\(Self.treaty):\(line): clause east-02: starts on 1907-07-30 and counts from in-force, "
          + "which is 1907-09-01"
      ]
    )
    small.replace(Self.treaty, "    start: 1907-07-30", with: "    start: 1907-09-01")
    #expect(try small.complaints() == [])
  }

  @Test func `a date that is a span agrees with each of its days`() throws {
    var small = try SmallDataSet()
    small.replace(Self.treaty, "signed: 1907-07-30", with: "signed: 1907-07")
    #expect(try small.complaints() == [])
  }

  @Test func `a line that neither cuts the land nor serves another is told`() throws {
    var small = try SmallDataSet()
    let spare = small.text("lines/treaty.yaml").replacing("id: treaty", with: "id: spare")
    small.set("lines/spare.yaml", Array(spare.utf8))
    #expect(try small.complaints() == ["lines/spare.yaml: no region is cut by this line"])
  }
}
