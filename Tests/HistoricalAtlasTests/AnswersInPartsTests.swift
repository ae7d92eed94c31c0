import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// Answers where ground is no region: in parts, along dated track, and beside a claim that no source places.
@Suite struct AnswersInPartsTests {
  private let atlas: Atlas

  init() throws { atlas = try PartedAtlas.atlas() }

  private func answer(_ longitude: Double, _ latitude: Double, _ days: String, in other: Atlas? = nil) throws
    -> Answer
  {
    (other ?? atlas).answer(at: try InventedAtlas.position(longitude, latitude), in: try DatePeriod(days))
  }

  // MARK: Parts

  @Test func `a position in a part has the claims on the part, and the part is named`() throws {
    let answer = try answer(121.25, 43.25, "1910-06-01")
    #expect(answer.match?.region.name == "upland" && answer.match?.finest.name == "upland")
    #expect(answer.match?.parts.map(\.name) == ["advance"])
    #expect(answer.verdict?.claims.map(\.id.name) == ["advance-upland", "country-01", "concessions"])
    #expect(answer.verdict?.predominant?.ground == .part(try PartID("advance")))
    #expect(answer.certainty == .certain && answer.warnings.isEmpty)
  }

  @Test func `in two parts the claims on both are weighed`() throws {
    let answer = try answer(121.25, 42.75, "1910-06-01")
    #expect(answer.match?.parts.map(\.name) == ["advance", "bridgehead"])
    #expect(answer.verdict?.claims.map(\.id.name) == ["bridgehead-green", "advance-lowland", "country-01"])
    #expect(answer.verdict?.certainty == .probable)
  }

  @Test(arguments: [
    ("1910-01-31", "unassigned", "empire"), ("1910-02-01", "unassigned", "empire"),
    ("1910-03-01", "held", "blue"),
    ("1911-05-31", "held", "blue"), ("1911-06-01", "unassigned", "empire"),
  ])
  func `outside the parts the region's claim holds`(_ day: String, _ status: String, _ power: String) throws {
    let answer = try answer(120.5, 42.25, day)
    #expect(answer.match?.parts == [])
    #expect(answer.status == status)
    #expect(answer.verdict?.predominant?.power.name == power)
  }

  @Test func `nearer to the edge of a part than that is known, an answer is probable at most`() throws {
    let near = try answer(121.48, 43.25, "1910-06-01")
    #expect(near.border?.line == "advance")
    #expect(near.warnings.map(\.code) == ["near-border"])
    #expect(near.verdict?.certainty == .certain)
    #expect(near.certainty == .probable)
    #expect(try near.json(in: PartedAtlas.atlas())["certainty"] == .string("probable"))
    let doubtful = try PartedAtlas.atlas { $0[0].certainty = .uncertain }
    #expect(try answer(121.48, 43.25, "1910-06-01", in: doubtful).certainty == .uncertain)
  }

  @Test func `when the same leads on both sides the edge of a part is no border`() throws {
    let after = try answer(121.48, 43.25, "1911-02-01")
    #expect(after.border?.line != "advance")
    #expect(after.warnings.isEmpty && after.certainty == .certain)
    // From one part into the other: green on both sides.
    let between = try answer(121.25, 42.99, "1910-06-01")
    #expect(between.border?.line != "line-1905")
  }

  @Test func `on a border an answer is probable at most`() throws {
    let on = try answer(121.25, 43.5, "1910-06-01")
    #expect(on.warnings.map(\.code).contains("on-border"))
    #expect(on.certainty == .probable)
  }

  // MARK: Railways

  @Test(arguments: [
    // On the eastern half: from 1 May 1905 to the end of 1913.
    (121.6, 43.76, "1905-04-30", false), (121.6, 43.76, "1905-05-01", true),
    (121.6, 43.76, "1913-12-31", true),
    (121.6, 43.76, "1914-01-01", false),
    // On the western half: from June 1907.
    (120.6, 43.76, "1907-06-29", false), (120.6, 43.76, "1907-06-30", true),
    (120.6, 43.76, "1920-01-01", true),
    // Farther away than the track is known.
    (121.6, 43.776, "1910-06-01", true), (121.6, 43.778, "1910-06-01", false),
  ])
  func `a zone is listed near the track that was laid by the day, never leading`(
    _ longitude: Double,
    _ latitude: Double,
    _ day: String,
    _ isListed: Bool
  ) throws {
    let answer = try answer(longitude, latitude, day)
    #expect(answer.warnings.map(\.code) == (isListed ? ["railway-near"] : []))
    #expect(answer.verdict?.claims.contains { $0.id.name == "zone" } == isListed)
    #expect(answer.verdict?.predominant?.id.name == "country-01")
    #expect(answer.status == "unassigned")
    #expect(answer.certainty == .certain)
  }

  @Test func `the warning says which railway, and how near`() throws {
    guard case .railwayNear(let track) = try answer(121.6, 43.76, "1910-06-01").warnings.first else {
      Issue.record("no railway near")
      return
    }
    #expect(track.railway == "main" && track.name == "The main line")
    #expect(track.kilometres > 1.1 && track.kilometres < 1.2)
    #expect(track.uncertaintyInKilometres == 3)
  }

  @Test func `a railway without a zone is no reason for a warning`() throws {
    let withoutZone = try PartedAtlas.atlas { $0.removeAll { $0.id.name == "zone" } }
    #expect(try answer(121.6, 43.75, "1910-06-01", in: withoutZone).warnings.isEmpty)
    #expect(try answer(121.6, 43.75, "1910-06-01", in: withoutZone).railways.map(\.railway) == ["main"])
  }

  @Test func `within a kilometre the railway's owner is named from the day of the track`() throws {
    #expect(try answer(121.6, 43.751, "1905-04-30").railways.isEmpty)
    #expect(try answer(121.6, 43.751, "1905-05-01").railways.map(\.ownership.power.name) == ["red"])
  }

  @Test func `a station by which no track was laid yet names no owner`() throws {
    // The station is in the east, where the track was taken up; in the west it stayed.
    #expect(try answer(121.9, 43.76, "1913-12-31").railways.map(\.station) == ["East"])
    #expect(try answer(121.9, 43.76, "1914-01-01").railways.isEmpty)
  }

  // MARK: Unknown ground

  @Test(arguments: [
    (120.5, 42.25, "1911-12-31", false), (120.5, 42.25, "1912-01-01", true),
    (121.25, 42.75, "1912-06-01", true),
    (120.5, 42.25, "1913-01-01", false), (121.75, 43.25, "1912-06-01", false),
  ])
  func `a claim on unknown ground is listed in its region and makes an answer probable at most`(
    _ longitude: Double,
    _ latitude: Double,
    _ day: String,
    _ isListed: Bool
  ) throws {
    let answer = try answer(longitude, latitude, day)
    #expect(answer.warnings == (isListed ? [.partUnlocated(try ClauseID("raid"))] : []))
    #expect(answer.verdict?.claims.contains { $0.id.name == "raid" } == isListed)
    #expect(answer.verdict?.predominant?.id.name == "country-01")
    #expect(answer.certainty == (isListed ? .probable : .certain))
  }

  // MARK: Periods

  @Test(arguments: [
    (
      121.25, 42.75,
      ["1900-01-01", "1910-02-01", "1910-03-01", "1910-09-01", "1911-01-01", "1912-01-01", "1913-01-01"]
    ),
    (120.5, 42.25, ["1900-01-01", "1910-03-01", "1911-06-01", "1912-01-01", "1913-01-01"]),
    (121.6, 43.76, ["1900-01-01", "1905-01-01", "1905-05-01", "1914-01-01"]),
    (120.6, 43.76, ["1900-01-01", "1905-01-01", "1907-06-30", "1908-01-01"]),
  ])
  func `a timeline has the stages of the ground, each day as on that day`(
    _ longitude: Double,
    _ latitude: Double,
    _ starts: [String]
  ) throws {
    let position = try InventedAtlas.position(longitude, latitude)
    let stretches = try #require(atlas.timeline(at: position))
    #expect(stretches.map(\.interval.start.description) == starts)
    #expect(stretches.last?.interval.lastDay == atlas.calendar.last)
    for stretch in stretches {
      for day in [stretch.interval.start, try #require(stretch.interval.lastDay)] {
        #expect(atlas.answer(at: position, on: day).verdict == stretch.verdict)
      }
    }
  }

  @Test(arguments: [
    (121.25, 43.25), (121.25, 42.98), (121.02, 43.4), (120.97, 42.4), (120.5, 42.02), (121.5, 43.05),
  ])
  func `a stretch of a timeline is as certain as the least certain of its days`(
    _ longitude: Double,
    _ latitude: Double
  ) throws {
    let position = try InventedAtlas.position(longitude, latitude)
    let months = try months(of: 1900...1920).map(InventedAtlas.day)
    for stretch in try #require(atlas.timeline(at: position)) {
      let days = [stretch.interval.start] + months.filter { stretch.interval.contains($0) }
      let least = days.compactMap { atlas.answer(at: position, on: $0).certainty }.max()
      #expect(stretch.certainty == least, "\(stretch.interval.start)")
    }
  }

  @Test func `of a period in which it is near a border on some days an answer is probable at most`() throws {
    // Nobody advances in 1909; in 1910 the edge of the advance runs by.
    let all = try months(of: 1909...1910).map { try answer(121.25, 42.98, $0).certainty }
    #expect(Set(all) == [.certain, .probable])
    guard case .changed(let stretches) = try answer(121.25, 42.98, "1909/1910").finding else {
      Issue.record("expected a change")
      return
    }
    #expect(stretches.contains { $0.certainty == .probable })
  }

  private func months(of years: ClosedRange<Int>) -> [String] {
    years.flatMap { year in (1...12).map { "\(year)-\($0 < 10 ? "0" : "")\($0)-01" } }
  }

  @Test func `a period lists the stages, and warns of what was so on some of its days`() throws {
    let answer = try answer(121.6, 43.76, "1913/1914")
    guard case .changed(let stretches) = answer.finding else {
      Issue.record("expected a change")
      return
    }
    #expect(stretches.map(\.interval.start.description) == ["1913-01-01", "1914-01-01"])
    #expect(answer.warnings.map(\.code) == ["railway-near"])
  }

  // MARK: JSON

  private func answered(_ longitude: Double, _ latitude: Double, _ day: String) throws -> JSONValue {
    try answer(longitude, latitude, day).json(in: PartedAtlas.atlas())
  }

  @Test func `the JSON names the parts, and the ground of each claim`() throws {
    let json = try answered(121.25, 43.25, "1910-06-01")
    #expect(json["parts"] == ["advance"])
    guard case .array(let claims) = json["claims"] else {
      Issue.record("no claims")
      return
    }
    #expect(claims.map { $0["ground"] } == ["part", "whole", "whole"])
    #expect(claims.map { $0["part"] } == ["advance", nil, nil])
    #expect(claims.map { $0["scope"] } == [nil, nil, "railway concessions"])
    #expect(claims.map { $0["kind"] } == [nil, nil, "railways"])
    #expect(claims[0]["source"] == "Chronicle of the Country (1930), p. 40")
    #expect(try answered(121.75, 43.25, "1910-06-01")["parts"] == [])
  }

  @Test func `the JSON of a zone has its railways, that of a raid its unknown ground`() throws {
    let near = try answered(121.6, 43.76, "1910-06-01")
    guard case .array(let claims) = near["claims"], let zone = claims.last else {
      Issue.record("no claims")
      return
    }
    #expect(zone["id"] == "zone" && zone["ground"] == "strip" && zone["railways"] == ["main"])
    #expect(zone["through"] == "the railway company")
    #expect(near["warnings"] == ["railway-near"])
    let unlocated = try answered(120.5, 42.25, "1912-06-01")
    guard case .array(let listed) = unlocated["claims"] else {
      Issue.record("no claims")
      return
    }
    #expect(listed.map { $0["ground"] } == ["whole", "unknown"])
    #expect(unlocated["warnings"] == ["part-unlocated"])
    #expect(unlocated["certainty"] == "probable")
  }

  // MARK: Borders

  @Test func `the index of borders gives the border of the answer, everywhere and on every day of a change`()
    throws
  {
    let borders = DecidingBorders(atlas)
    let days = [
      "1904-12-31", "1910-01-31", "1910-02-01", "1910-03-01", "1910-09-01", "1911-01-01", "1911-06-01",
      "1912-01-01",
    ]
    var lines: Set<String> = []
    for longitude in stride(from: 119.97, through: 122.05, by: 0.13) {
      for latitude in stride(from: 41.98, through: 44.05, by: 0.11) {
        let position = try InventedAtlas.position(longitude, latitude)
        for day in days {
          let (period, found) = (
            try DatePeriod(day), atlas.answer(at: position, in: try DatePeriod(day)).border
          )
          #expect(borders.nearest(to: position, in: period) == found, "\(position) on \(day)")
          if let found { lines.insert(found.line) }
        }
      }
    }
    #expect(lines.isSuperset(of: ["advance", "bridgehead", "line-1905"]))
  }
}
