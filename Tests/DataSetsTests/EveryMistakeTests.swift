import TestSupport
import Testing

@testable import DataSets

/// A mistake hides none of those that can be judged without it.
@Suite struct EveryMistakeTests {
  @Test func `a wrong date, word or name of an instrument hides no later one`() throws {
    var small = try SmallDataSet()
    small.set(
      "instruments/port-1905.yaml",
      Array(
        """
        id: port-1905
        name: Convention on the port
        kind: convenshun
        parties: [freedonia, silvania]
        signed: 1905-13-01
        in_force: 1905-06-31
        certainty: sertain
        sources: [gazete]
        articles:
          - id: Art. I
            text: The east is Sylvania's.
        clauses:
          - id: port-1
            region: south
            power: slyvania
            tenure: spheer
            article: Art. II
            start: 1905-02-29
            end: 1905-01-40
            ended_by: port-1906
            counts_from: signing
            secret: perhaps
            public_from: 1911-21
            certainty: shaky
            control: hole
            recognised_by:
              - power: Ruritania
                from: 1905-00-01
          - power: moldavia
            region: east
            tenure: sphere
            start: 1905-01-01
            end: 1904-01-01
            counts_from: effect
            public_from: 1905
            certainty: certain

        """.utf8
      )
    )
    let complaints = try small.complaints()
    let expected = [
      "3: kind: found \"convenshun\"", "4: instrument port-1905: there is no power \"silvania\"",
      "5: signed: \"1905-13-01\"", "6: in_force: \"1905-06-31\"", "7: certainty: found \"sertain\"",
      "8: instrument port-1905: there is no source \"gazete\"",
      "14: instrument port-1905, clause port-1: there is no region \"south\"",
      "15: instrument port-1905, clause port-1: there is no power \"slyvania\"",
      "16: tenure: found \"spheer\"",
      "17: instrument port-1905, clause port-1: there is no article \"Art. II\"",
      "18: start: \"1905-02-29\"", "19: end: \"1905-01-40\"",
      "20: instrument port-1905, clause port-1: there is no instrument \"port-1906\"",
      "21: counts_from: found \"signing\"", "22: secret: found \"perhaps\"", "23: public_from: \"1911-21\"",
      "24: certainty: found \"shaky\"", "25: control: found \"hole\"", "27: power: \"Ruritania\"",
      "28: from: \"1905-00-01\"", "29: id: is missing",
      "29: instrument port-1905, clause of line 29: there is no power \"moldavia\"",
      "33: instrument port-1905, clause of line 29: ends on 1904-01-01",
    ]
    #expect(complaints.count == expected.count, "\(complaints)")
    for text in expected {
      #expect(complaints.contains { $0.hasPrefix("instruments/port-1905.yaml:\(text)") }, "\(text)")
    }
  }

  @Test func `what stands in place of what cannot be read is not reported`() throws {
    var small = try SmallDataSet()
    small.replace("instruments/treaty-1907.yaml", "signed: 1907-07-30", with: "signed: 1907-07-32")
    small.replace("instruments/title.yaml", "start: 1900-01-01", with: "start: 1900-01-00")
    let complaints = try small.complaints()
    #expect(complaints.count == 2, "\(complaints)")
    #expect(complaints.first?.contains("start: \"1900-01-00\"") == true)
    #expect(complaints.last?.contains("signed: \"1907-07-32\"") == true)
  }

  @Test func `a name is missing only where every name was read`() throws {
    var small = try SmallDataSet()
    small.replace("powers.yaml", "id: sylvania", with: "id: Sylvania")
    small.replace("instruments/title.yaml", "region: east", with: "region: south")
    #expect(
      try small.complaints().map { String($0.prefix { $0 != ":" }) } == [
        "instruments/title.yaml", "powers.yaml",
      ]
    )
  }

  @Test func `a fault of the lists hides none of the other files`() throws {
    var small = try SmallDataSet()
    small.replace("powers.yaml", "    name: Sylvania\n", with: "")
    small.replace("dataset.yaml", "title: Island", with: "")
    small.replace("dataset.yaml", "first: 1900-01-01", with: "first: 1900-01")
    small.replace("regions.yaml", "level: region", with: "level: reign")
    small.replace("regions.yaml", "- treaty", with: "- treatise")
    small.replace("regions.yaml", "extent: [-1, -1, 5, 3]", with: "extent: [-1, -1, 5]")
    small.replace("points.csv", "cape,2,0,1", with: "cape,2E,N,x")
    small.replace("lines/treaty.yaml", "{line: coast}", with: "{line: cost}")
    small.replace("lines/treaty.yaml", "meridian: north", with: "meridian: up")
    small.replace("lines/treaty.yaml", "article: Art. I", with: "article: Art. IX")
    small.replace("lines/digitised.csv", "road,0,0.5,0.5", with: "road,7,0.5,95")
    small.replace("lines/base-lines.yaml", "uncertainty_km: 1", with: "uncertainty_km: -1")
    let complaints = try small.complaints()
    let expected = [
      "powers.yaml:4: name: is missing", "dataset.yaml:1: title: is missing", "dataset.yaml:5: first: ",
      "lines/base-lines.yaml:5: ",
      "lines/digitised.csv:2: column seq", "lines/digitised.csv:2: latitude",
      "lines/treaty.yaml:5: there is no article",
      "lines/treaty.yaml:12: meridian: found \"up\"", "points.csv:2: column lon", "points.csv:2: column lat",
      "points.csv:2: column uncertainty_km", "regions.yaml:2: extent",
      "regions.yaml:4: there is no line \"treatise\"",
      "regions.yaml:7: level: found \"reign\"",
    ]
    for text in expected { #expect(complaints.contains { $0.hasPrefix(text) }, "\(text): \(complaints)") }
  }

  @Test func `every line that cannot be drawn is reported, and every name that steps lack`() throws {
    var small = try SmallDataSet()
    small.replace("lines/treaty.yaml", "begin: cape", with: "begin: ness")
    small.replace("lines/treaty.yaml", "{line: coast}", with: "{line: cost}")
    #expect(
      try small.complaints() == [
        "lines/treaty.yaml:9: step 1: no point is called ness",
        "lines/treaty.yaml:12: step 2: no line has the id cost",
      ]
    )
  }

  @Test func `a table without a column is read in the others`() throws {
    var small = try SmallDataSet()
    small.replace("places.csv", "modern_name", with: "name")
    small.replace("places.csv", "4.5,1,1", with: "4.5,one,1")
    #expect(
      try small.complaints() == [
        "places.csv:1: has no column modern_name",
        "places.csv:4: column lat: found \"one\", expected a number",
      ]
    )
    var twice = try SmallDataSet()
    twice.replace("places.csv", "note,source", with: "note,note")
    #expect(try twice.complaints().contains("places.csv:1: has the column \"note\" twice"))
  }
}
