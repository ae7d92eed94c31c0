import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// Kinds of lines by their days: the brook is a provincial limit, a frontier in 1905-10, and no line from
/// 1915; beside the fells it is an administrative limit in 1907.
@Suite struct DatedKindTests {
  private static func kind(
    _ kind: Border.Kind?,
    _ from: String?,
    _ to: String?,
    beside: [String] = []
  ) throws -> Border.DatedKind {
    Border.DatedKind(
      kind: kind,
      from: try from.map { try HistoricalDate($0) },
      to: try to.map { try HistoricalDate($0) },
      beside: try beside.map { try RegionID($0) },
      certainty: .uncertain,
      sources: [Citation(try SourceID("letters"), place: "p. 3", isOpened: true)],
      note: "As they say."
    )
  }

  private static func atlas() throws -> Atlas {
    let borders = try InventedAtlas.atlas().borders.map { border in
      guard border.id == "brook" else { return border }
      return Border(
        id: border.id,
        name: border.name,
        kind: .provincialLimit,
        kinds: [
          try kind(.frontier, "1905-01-01", "1910-01-01"),
          try kind(nil, "1915-01-01", nil),
          try kind(.administrativeLimit, "1907-01-01", "1908-01-01", beside: ["fells"]),
        ],
        sources: border.sources,
        certainty: border.certainty
      )
    }
    return try InventedAtlas.atlas(borders: borders)
  }

  @Test(arguments: [
    ("1904-12-31", Border.Kind.provincialLimit), ("1905-01-01", .frontier), ("1909-12-31", .frontier),
    ("1910-01-01", .provincialLimit), ("1914-12-31", .provincialLimit), ("1915-01-01", nil),
  ])
  func `a line is of the kind of the day, and none where that is said`(_ day: String, _ kind: Border.Kind?)
    throws
  {
    let brook = try #require(try Self.atlas().border("brook"))
    #expect(brook.kind(on: try InventedAtlas.day(day), beside: []) == kind)
  }

  @Test func `what is said of a stretch goes before what is said of the line`() throws {
    let brook = try #require(try Self.atlas().border("brook"))
    let day = try InventedAtlas.day("1907-06-01")
    #expect(brook.kind(on: day, beside: [try RegionID("fells")]) == .administrativeLimit)
    #expect(brook.kind(on: day, beside: [try RegionID("lowland")]) == .frontier)
  }

  private func rows(_ days: String) throws -> [Feature] {
    let layer = try #require(try Self.atlas().layer(.borders, on: DatePeriod(days)))
    return layer.features.filter { $0["line"] == .string("brook") }
  }

  @Test func `the layer of a day has the kind of the day`() throws {
    #expect(Set(try rows("1904-12-31").map { $0["kind"] }) == [.string("provincial-limit")])
    #expect(Set(try rows("1909-12-31").map { $0["kind"] }) == [.string("frontier")])
    #expect(try rows("1915-01-01").isEmpty)
  }

  @Test func `the layer of many days has a row for each kind, with its days and what says so`() throws {
    let first = try rows("1900-01-01/1920-12-31").filter { row in
      guard case .string(let id) = row["id"] else { return false }
      return id == "brook/1" || id.hasPrefix("brook/1@")
    }
    let kinds = first.map { $0["kind"] }
    #expect(
      kinds == [
        .string("provincial-limit"), .string("frontier"), .string("administrative-limit"),
        .string("frontier"), .string("provincial-limit"),
      ]
        || kinds == [.string("provincial-limit"), .string("frontier"), .string("provincial-limit")]
    )
    #expect(first.first?["start_date"] == .null && first.first?["kind_certainty"] == .null)
    #expect(first.last?["end_date"] == .date("1914-12-31"))
    #expect(
      first[1]["kind_certainty"] == .string("uncertain") && first[1]["start_date"] == .date("1905-01-01")
    )
    guard case .string(let note) = first[1]["note"], case .string(let source) = first[1]["source"] else {
      Issue.record("no note or source")
      return
    }
    #expect(note.hasSuffix("As they say.") && source.hasSuffix("Letters (1931), p. 3"))
  }

  @Test func `the border of an answer has the kind of the day`() throws {
    let atlas = try Self.atlas()
    let position = try InventedAtlas.position(120.6, 43.5)
    let answer = atlas.answer(at: position, on: try InventedAtlas.day("1905-06-01"))
    let line = try #require(answer.border?.line)
    let expected = try #require(atlas.border(line)).kind(on: try InventedAtlas.day("1905-06-01"), beside: [])
    #expect(answer.borderKind == expected)
    #expect(answer.json(in: atlas)["border"]?["kind"] == expected.map { JSONValue.string($0.rawValue) })
  }

  @Test func `a treaty's line is none while its treaty does not stand`() throws {
    let atlas = try Self.atlas()
    let arcs = atlas.coverage.arcs.indices.filter { atlas.coverage.arcs[$0].origin.line == "line-1905" }
    let arc = try #require(arcs.first)
    #expect(atlas.kind(ofArc: arc, on: try InventedAtlas.day("1905-03-09")) == nil)
    #expect(atlas.kind(ofArc: arc, on: try InventedAtlas.day("1905-03-10")) == .treatyLine)
    #expect(atlas.kind(ofArc: arc, on: try InventedAtlas.day("1915-06-01")) == nil)
  }

  @Test func `the built file has the kinds`() throws {
    let atlas = try Self.atlas()
    let folder = try BuiltFolder(of: atlas)
    #expect(try Atlas(builtFolder: folder.folder.path).borders == atlas.borders)
  }
}
