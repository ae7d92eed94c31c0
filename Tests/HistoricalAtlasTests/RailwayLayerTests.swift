import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// The layer of railways: a line of three positions whose eastern half opened in 1905, the western in 1907.
@Suite struct RailwayLayerTests {
  private static func ownership(
    _ power: String,
    _ start: String,
    _ end: String?,
    _ control: Railway.Control = .whole,
    with partners: [String] = []
  ) throws -> Railway.Ownership {
    Railway.Ownership(
      power: try PowerID(power),
      control: control,
      partners: try partners.map { try PowerID($0) },
      interval: try DayInterval(start: HistoricalDate(start), end: end.map { try HistoricalDate($0) }),
      instrument: nil,
      certainty: .probable,
      sources: [Citation(try SourceID("letters"), place: "p. 2", isOpened: true)],
      note: nil
    )
  }

  private func atlas(_ tenures: [Railway.Ownership], isDated: Bool = true) throws -> Atlas {
    let parted = try PartedAtlas.atlas()
    let railway = try #require(parted.railways.first)
    let other = Railway(
      id: "other",
      name: "The other line",
      line: railway.line,
      uncertaintyInKilometres: 9,
      sections: isDated
        ? [
          .init(
            first: 0,
            last: 1,
            opened: try EDTF("1907"),
            gauge: "762 mm",
            certainty: .uncertain,
            sources: [Citation(try SourceID("chronicle"), place: "p. 9", isOpened: true)]
          ),
          .init(first: 1, last: 2, opened: try EDTF("1905-05"), closed: try EDTF("1914")),
        ] : [],
      stations: [],
      tenures: tenures,
      note: nil
    )
    return try Atlas(
      about: parted.about,
      coverage: parted.coverage,
      register: parted.register,
      borders: parted.borders,
      places: parted.places,
      railways: [railway, other]
    )
  }

  private func rows(_ atlas: Atlas, _ days: String, of railway: String = "other") throws -> [Feature] {
    let layer = try #require(try atlas.layer(.railways, on: DatePeriod(days)))
    return layer.features.filter { $0["railway"] == .string(railway) }
  }

  @Test func `nothing is there before it lay: a year counts from its last day, and so does a month`() throws {
    let atlas = try atlas([Self.ownership("red", "1900-01-01", nil)])
    #expect(try rows(atlas, "1905-05-30").isEmpty)
    #expect(try rows(atlas, "1905-05-31").map { $0["id"] } == [.string("other/2@1905-05-31")])
    #expect(try rows(atlas, "1907-12-30").count == 1)
    #expect(
      try rows(atlas, "1907-12-31").map { $0["id"] } == [
        .string("other/1@1907-12-31"), .string("other/2@1905-05-31"),
      ]
    )
    // A year in which it was taken up counts from its first day.
    #expect(try rows(atlas, "1914-01-01").map { $0["id"] } == [.string("other/1@1907-12-31")])
  }

  @Test func `a row has the dates as the source gives them, the gauge and the sources`() throws {
    let atlas = try atlas([Self.ownership("red", "1900-01-01", nil)])
    let row = try #require(try rows(atlas, "1908-01-01").first)
    #expect(
      row["opened"] == .string("1907") && row["opened_certainty"] == .string("uncertain")
        && row["closed"] == .null
    )
    #expect(row["gauge"] == .string("762 mm") && row["control"] == .string("whole") && row["with"] == .null)
    #expect(row["start_date"] == .date("1907-12-31") && row["end_date"] == .null)
    #expect(row["instrument"] == .null && row["zone"] == .null)
    let source = try #require(row["source"].flatMap { if case .string(let text) = $0 { text } else { nil } })
    #expect(source.contains("Chronicle of the Country") && source.contains("Letters"))
    #expect(try rows(atlas, "1908-01-01", of: "main").map { $0["zone"] } == [.string("red"), .string("red")])
  }

  @Test func `each owner has a row on his days, and a track without an owner one without a power`() throws {
    let atlas = try atlas([
      Self.ownership("red", "1908-01-01", "1909-01-01"),
      Self.ownership("blue", "1910-01-01", "1911-01-01", .joint, with: ["green"]),
    ])
    let west = try rows(atlas, "1900-01-01/1920-12-31").filter { $0["opened"] == .string("1907") }
    #expect(west.map { $0["power"] } == [.null, .string("red"), .null, .string("blue"), .null])
    #expect(
      west.map { $0["start_date"] } == [
        .date("1907-12-31"), .date("1908-01-01"), .date("1909-01-01"), .date("1910-01-01"),
        .date("1911-01-01"),
      ]
    )
    #expect(west[3]["control"] == .string("joint") && west[3]["with"] == .string("green"))
    #expect(west.map { $0["end_date"] }.last == .null)
  }

  @Test func `what has no zone beside what has one is minor`() throws {
    #expect(try atlas([Self.ownership("red", "1908-01-01", nil)]).minorRailways == ["other"])
  }

  @Test func `a railway whose track is not dated is whole on the days of its owners`() throws {
    let atlas = try atlas([Self.ownership("red", "1908-01-01", "1909-01-01")], isDated: false)
    #expect(try rows(atlas, "1907-12-31").isEmpty)
    #expect(try rows(atlas, "1908-01-01").map { $0["id"] } == [.string("other@1908-01-01")])
    #expect(try rows(atlas, "1909-01-01").isEmpty)
  }

  @Test func `a share and the partners are in the answer and in the built file`() throws {
    let atlas = try atlas([Self.ownership("blue", "1900-01-01", nil, .joint, with: ["green"])])
    let answer = atlas.answer(
      at: try InventedAtlas.position(121.5, 43.75),
      on: try InventedAtlas.day("1906-01-01")
    )
    guard case .array(let railways) = answer.json(in: atlas)["railways"] else {
      Issue.record("no railways")
      return
    }
    let other = try #require(railways.first { $0["id"] == "other" })
    #expect(other["control"] == "joint" && other["with"] == ["green"] && other["instrument"] == .null)
    let folder = try BuiltFolder(of: atlas)
    #expect(try Atlas(builtFolder: folder.folder.path).railways == atlas.railways)
  }
}
