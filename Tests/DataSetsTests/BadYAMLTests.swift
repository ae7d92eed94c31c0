import Testing

/// YAML that cannot be read, or that says what no reader knows.
@Suite struct BadYAMLTests {
  @Test func `a bracket that is not closed`() throws {
    try expect(
      "powers.yaml",
      replacing: "name: Ruritania",
      by: "name: [Ruritania",
      complains: ["powers.yaml:8: is not YAML: did not find expected ',' or ']'"]
    )
  }

  @Test(arguments: [
    ("\\e[31m", "1B"), ("\\u009B31m", "9B"), ("\\u202E", "202E"), ("\\0", "0"), ("\\u200B", "200B"),
  ])
  func `a name that commands a terminal, or turns text around`(written: String, code: String) throws {
    try expect(
      "powers.yaml",
      replacing: "name: Ruritania",
      by: "name: \"Ruri\(written)tania\"",
      complains: [
        "powers.yaml:7: found the control character \\u{\(code)}, expected text that can be seen"
      ]
    )
  }

  @Test func `a tab and an end of line within a text are a space`() throws {
    let found = try SmallDataSet.complaints(
      "powers.yaml",
      replacing: "name: Ruritania",
      by: "name: \"Kingdom\\tof\\nRuritania\""
    )
    #expect(found.isEmpty)
  }

  @Test func `a tab where YAML wants spaces`() throws {
    try expect(
      "powers.yaml",
      replacing: "    name: Ruritania",
      by: "\tname: Ruritania",
      complains: ["powers.yaml:7: is not YAML: found a tab character that violates indentation"]
    )
  }

  @Test func `two documents in a file`() throws {
    try expect(
      "powers.yaml",
      replacing: "  - id: ruritania",
      by: "---\npowers:\n  - id: ruritania",
      complains: ["powers.yaml:6: is not YAML: but found another document"]
    )
  }

  @Test func `a list where a mapping belongs`() throws {
    try expect(
      "powers.yaml",
      replacing: "powers:\n  - id: freedonia",
      by: "- id: freedonia\n  list:\n  - id: freedonia",
      complains: ["powers.yaml:1: expected a mapping of fields"]
    )
  }

  @Test func `an anchor`() throws {
    try expect(
      "powers.yaml",
      replacing: "name: Freedonia",
      by: "name: &name Freedonia",
      complains: ["powers.yaml:3: has an anchor (&); write the value out where it is needed"]
    )
  }

  @Test func `an alias and its anchor`() throws {
    try expect(
      "powers.yaml",
      replacing: "name: Freedonia\n  - id: sylvania\n    name: Sylvania",
      by: "name: &n Freedonia\n  - id: sylvania\n    name: *n",
      complains: ["powers.yaml:3: has an anchor (&); write the value out where it is needed"]
    )
  }

  @Test func `an anchor of a list`() throws {
    try expect(
      "powers.yaml",
      replacing: "powers:\n",
      by: "powers: &all\n",
      complains: ["powers.yaml:1: has an anchor (&); write the value out where it is needed"]
    )
  }

  @Test func `an alias without an anchor`() throws {
    try expect(
      "powers.yaml",
      replacing: "name: Freedonia",
      by: "name: *n",
      complains: ["powers.yaml:3: is not YAML: found undefined alias"]
    )
  }

  @Test func `a field that is there twice`() throws {
    try expect(
      "powers.yaml",
      replacing: "name: Sylvania",
      by: "name: Sylvania\n    name: Sylvania",
      complains: ["powers.yaml:5: is not YAML: the fields name are given twice"]
    )
  }

  @Test func `a field that is not known`() throws {
    try expect(
      "powers.yaml",
      replacing: "name: Sylvania",
      by: "name: Sylvania\n    emblem: red",
      complains: ["powers.yaml:6: unknown field \"emblem\"; expected one of colour, hatch, id, name, note"]
    )
  }

  @Test func `a field that is missing`() throws {
    try expect(
      "instruments/title.yaml",
      replacing: "kind: event\n",
      by: "",
      complains: ["instruments/title.yaml:1: kind: is missing"]
    )
  }

  @Test func `a field that is empty`() throws {
    try expect(
      "powers.yaml",
      replacing: "name: Ruritania",
      by: "name: ''",
      complains: ["powers.yaml:7: name: is empty; leave the field out or fill it"]
    )
  }

  @Test func `a field that is a list and should be a text`() throws {
    try expect(
      "powers.yaml",
      replacing: "name: Ruritania",
      by: "name: [Ruritania]",
      complains: ["powers.yaml:7: name: expected a text"]
    )
  }

  @Test func `a field that is a text and should be a list`() throws {
    try expect(
      "dataset.yaml",
      replacing: "credits: [Nobody]",
      by: "credits: Nobody",
      complains: ["dataset.yaml:8: credits: expected a list"]
    )
  }

  @Test func `a word that is not known`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "certainty: certain\nsources",
      by: "certainty: sure\nsources",
      complains: [
        "instruments/treaty-1907.yaml:6: certainty: found \"sure\", expected one of certain, probable, uncertain, disputed"
      ]
    )
  }

  @Test func `a truth that is neither true nor false`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "secret: true",
      by: "secret: perhaps",
      complains: ["instruments/treaty-1907.yaml:20: secret: found \"perhaps\", expected true or false"]
    )
  }

  @Test func `an id with capitals`() throws {
    try expect(
      "powers.yaml",
      replacing: "id: ruritania",
      by: "id: Ruritania",
      complains: [
        "powers.yaml:6: id: \"Ruritania\" is no id: expected lowercase letters, digits and single hyphens, as in price-1933"
      ]
    )
  }

  @Test func `30 February`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "start: 1907-07-30",
      by: "start: 1908-02-30",
      complains: [
        "instruments/treaty-1907.yaml:18: start: \"1908-02-30\" is no date: day 30 of 1908-02: expected 1 to 29"
      ]
    )
  }

  @Test func `29 February of a common year`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "start: 1907-07-30",
      by: "start: 1909-02-29",
      complains: [
        "instruments/treaty-1907.yaml:18: start: \"1909-02-29\" is no date: day 29 of 1909-02: expected 1 to 28"
      ]
    )
  }

  @Test func `a month without a day where a day belongs`() throws {
    try expect(
      "instruments/treaty-1907.yaml",
      replacing: "start: 1907-07-30",
      by: "start: 1907-07",
      complains: [
        "instruments/treaty-1907.yaml:18: start: \"1907-07\" is no date: expected 1912-07-08, year first"
      ]
    )
  }

  @Test func `a calendar that ends before it starts`() throws {
    try expect(
      "dataset.yaml",
      replacing: "last: 1910-12-31",
      by: "last: 1810-12-31",
      complains: [
        "dataset.yaml:5: calendar: an interval from 1900-01-01 that ends before 1811-01-01 has no day: expected a later end"
      ]
    )
  }

  @Test func `no calendar`() throws {
    try expect(
      "dataset.yaml",
      replacing: "calendar:\n  first: 1900-01-01\n  last: 1910-12-31\n",
      by: "",
      complains: ["dataset.yaml:1: calendar: is missing"]
    )
  }

  @Test(arguments: [
    ("colour: red", 6, "colour: found \"red\", expected six digits as in \"#d9a41c\", in quotes"),
    ("colour: \"#12345\"", 6, "colour: found \"#12345\", expected six digits as in \"#d9a41c\", in quotes"),
    ("hatch: level", 6, "hatch: stands without a colour; expected colour: \"#d9a41c\" beside it"),
    (
      "colour: \"#123456\"\n    hatch: dotted", 7,
      "hatch: found \"dotted\", expected one of rising, falling, level, upright"
    ),
  ])
  func `a look that maps cannot draw`(look: String, line: Int, words: String) throws {
    try expect(
      "powers.yaml",
      replacing: "name: Sylvania",
      by: "name: Sylvania\n    \(look)",
      complains: ["powers.yaml:\(line): \(words)"]
    )
  }
}
