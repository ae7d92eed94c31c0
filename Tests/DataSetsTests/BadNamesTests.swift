import Testing

/// Names that are nowhere explained, or explained twice, and rules that are broken.
@Suite struct BadNamesTests {
  @Test func `a region that is not there`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "region: east",
      by: "region: south",
      complains: [
        "instruments/treaty-1907.yaml:13: instrument treaty-1907, clause east-02: there is no region \"south\""
      ]
    )
  }

  @Test func `a power that is not there`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "power: sylvania",
      by: "power: graustark",
      complains: [
        "instruments/treaty-1907.yaml:14: instrument treaty-1907, clause east-02: there is no power \"graustark\""
      ]
    )
  }

  @Test func `a source that is not there`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "sources: [gazette]",
      by: "sources: [almanac]",
      complains: ["instruments/treaty-1907.yaml:7: instrument treaty-1907: there is no source \"almanac\""]
    )
  }

  @Test func `a party that is not there`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "parties: [freedonia, sylvania]",
      by: "parties: [freedonia, graustark]",
      complains: ["instruments/treaty-1907.yaml:4: instrument treaty-1907: there is no power \"graustark\""]
    )
  }

  @Test func `an article that is not there`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "article: Art. I",
      by: "article: Art. II",
      complains: [
        "instruments/treaty-1907.yaml:17: instrument treaty-1907, clause east-02: there is no article \"Art. II\""
      ]
    )
  }

  @Test func `an instrument that is not there`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "    counts_from: signature",
      by: "    counts_from: signature\n    see_also: [treaty-1809]",
      complains: [
        "instruments/treaty-1907.yaml:20: instrument treaty-1907, clause east-02: there is no instrument \"treaty-1809\"; did you mean treaty-1907?"
      ]
    )
  }

  @Test func `a source of a line that is not there`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "sources: [gazette]",
      by: "sources: [almanac]",
      complains: ["lines/treaty.yaml:6: there is no source \"almanac\""]
    )
  }

  @Test func `an instrument of a line that is not there`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "instrument: treaty-1907",
      by: "instrument: treaty-1809",
      complains: ["lines/treaty.yaml:4: there is no instrument \"treaty-1809\""]
    )
  }

  @Test func `an article of a line that is not there`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "article: Art. I",
      by: "article: Art. II",
      complains: ["lines/treaty.yaml:5: there is no article \"Art. II\" in treaty-1907"]
    )
  }

  @Test func `an id that is not the file's name`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "id: treaty-1907",
      by: "id: treaty-1908",
      complains: ["instruments/treaty-1907.yaml:1: id: is \"treaty-1908\", expected the name of the file"]
    )
  }

  @Test func `a line's id that is not the file's name`() throws {
    try expect(
      "lines/treaty.yaml",
      replacing: "id: treaty",
      by: "id: line",
      complains: ["lines/treaty.yaml:1: id: is \"line\", expected the name of the file"]
    )
  }

  @Test func `a power's id used twice`() throws {
    try expect(
      "powers.yaml",
      replacing: "id: ruritania",
      by: "id: sylvania",
      complains: ["powers.yaml:6: power sylvania: the id is used twice: expected ids that are used once"]
    )
  }

  @Test func `a source's id used twice`() throws {
    try expect(
      "sources.yaml",
      replacing: "    checked: yes",
      by: "    checked: yes\n  - id: gazette\n    citation: The other Gazette",
      complains: ["sources.yaml:5: source gazette: the id is used twice: expected ids that are used once"]
    )
  }

  @Test func `a region's id used twice`() throws {
    try expect(
      "regions.yaml",
      replacing: "name: The East",
      by: "name: The East\n  - id: west\n    level: region\n    name: The West again",
      complains: ["regions.yaml:13: region west: the id is used twice: expected ids that are used once"]
    )
  }

  @Test func `a clause's id used twice`() throws {
    try expect(
      "instruments/title.yaml",
      replacing: "id: east-01",
      by: "id: west-01",
      complains: [
        "instruments/title.yaml:18: instrument title, clause west-01: the id is used twice: expected ids that are used once"
      ]
    )
  }

  @Test func `an article's id used twice`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "in the east.",
      by: "in the east.\n  - id: Art. I\n    text: Again.",
      complains: [
        "instruments/treaty-1907.yaml:9: instrument treaty-1907, article Art. I: the id is used twice: expected ids that are used once"
      ]
    )
  }

  @Test func `two sovereigns on one day`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "tenure: sphere\n    kind: special-interests",
      by: "tenure: sovereignty",
      complains: [
        "instruments/treaty-1907.yaml:17: instrument treaty-1907, clause east-02: is a second sovereign of east on 1907-07-30 beside clause east-01 of title: expected one, or the certainty disputed"
      ]
    )
  }

  @Test func `an end before the start`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "start: 1907-07-30",
      by: "start: 1907-07-30\n    end: 1907-07-29",
      complains: [
        "instruments/treaty-1907.yaml:19: instrument treaty-1907, clause east-02: ends on 1907-07-29: expected a day after its start, 1907-07-30"
      ]
    )
  }

  @Test func `a start before the signature`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "start: 1907-07-30",
      by: "start: 1907-07-29",
      complains: [
        "instruments/treaty-1907.yaml:18: instrument treaty-1907, clause east-02: starts on 1907-07-29: expected a day from the instrument's signature on, 1907-07-30"
      ]
    )
  }

  @Test func `a secret that does not say when it was public`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "    public_from: 1917\n",
      by: "",
      complains: [
        "instruments/treaty-1907.yaml:12: public_from: is missing",
        "instruments/treaty-1907.yaml:20: instrument treaty-1907, clause east-02: is secret and does not say from when it was public: expected public_from",
      ]
    )
  }

  @Test func `an instrument without a source`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "sources: [gazette]\n",
      by: "",
      complains: ["instruments/treaty-1907.yaml:1: sources: an instrument needs at least one source"]
    )
  }
}
