import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// The rows by power, region and year, against an account kept day by day.
@Suite struct DyadTests {
  /// What one row should say, counted day by day from snapshots.
  private struct Account: Hashable {
    var days = 0
    var daysLed = 0
    var daysSecret = 0
    var largest = 0.0
  }

  private struct Key: Hashable {
    let year: Int
    let region: RegionID
    let name: String
  }

  /// The years that are counted day by day: what leads changes in each, at some place.
  private static let years = [1905, 1910, 1912]

  /// Each day of these years.
  private static func days() throws -> [HistoricalDate] {
    try years.flatMap { year in
      let year = try DatePeriod(year: year)
      return try (year.first.dayNumber...year.last.dayNumber).map { try HistoricalDate(dayNumber: $0) }
    }
  }

  /// Who led where, day by day, in each region and year.
  private static func counted(_ atlas: Atlas, _ knowledge: Knowledge) throws -> [Key: Account] {
    var accounts: [Key: Account] = [:]
    for day in try days() {
      let snapshot = try #require(atlas.snapshot(on: day, knownTo: knowledge))
      var ground: [Key: (area: Double, isLed: Bool, isSecret: Bool)] = [:]
      for (face, verdict) in zip(atlas.coverage.faces, snapshot.verdicts) {
        let claim = verdict.predominant
        let key = Key(
          year: day.components.year,
          region: face.region,
          name: claim?.power.name ?? ""
        )
        ground[key, default: (0, false, false)].area += face.areaInSquareKilometres
        ground[key]?.isLed = claim != nil
        if claim?.isSecret == true { ground[key]?.isSecret = true }
      }
      for (key, found) in ground {
        var account = accounts[key] ?? Account()
        account.days += 1
        account.daysLed += found.isLed ? 1 : 0
        account.daysSecret += found.isSecret ? 1 : 0
        account.largest = max(account.largest, found.area)
        accounts[key] = account
      }
    }
    return accounts
  }

  private static let knowledges: [Knowledge] = [.everything, .public()]

  @Test(arguments: [false, true], knowledges.indices)
  func `each row is what an account kept day by day says`(_ hasParts: Bool, _ number: Int) throws {
    let atlas = try hasParts ? PartedAtlas.atlas() : InventedAtlas.atlas()
    let knowledge = Self.knowledges[number]
    let dyads = atlas.dyads(on: atlas.calendar, knownTo: knowledge).filter { Self.years.contains($0.year) }
    var accounts = try Self.counted(atlas, knowledge)
    #expect(dyads.count == accounts.count)
    for dyad in dyads {
      let key = Key(year: dyad.year, region: dyad.region, name: dyad.power?.name ?? "")
      let counted = accounts.removeValue(forKey: key)
      let account = try #require(counted, "\(key)")
      #expect(dyad.days == account.days && dyad.daysLed == account.daysLed, "\(key)")
      #expect(dyad.daysSecret == account.daysSecret, "\(key)")
      #expect(abs((dyad.largestSquareKilometres ?? 0) - account.largest) < 1e-6, "\(key)")
    }
    #expect(accounts.isEmpty)
  }

  @Test(arguments: [false, true])
  func `the shares of a region and a year add up to 1`(_ hasParts: Bool) throws {
    let atlas = try hasParts ? PartedAtlas.atlas() : InventedAtlas.atlas()
    let rows = Dictionary(grouping: atlas.dyads(on: atlas.calendar)) { "\($0.region) \($0.year)" }
    for (key, dyads) in rows {
      #expect(abs(dyads.reduce(0) { $0 + ($1.share ?? 0) } - 1) < 1e-9, "\(key)")
    }
  }

  @Test func `where ground is never divided, the days of a year's rows are those of the year`() throws {
    let atlas = try InventedAtlas.atlas()
    let rows = Dictionary(grouping: atlas.dyads(on: atlas.calendar)) { "\($0.region) \($0.year)" }
    #expect(rows.count == 3 * 21)
    for (key, dyads) in rows {
      let year = try DatePeriod(year: dyads[0].year)
      #expect(dyads.reduce(0) { $0 + $1.days } == year.interval.dayCount, "\(key)")
    }
  }

  @Test func `a row names the tenure and the claim by which a power led most, and the sovereign`() throws {
    let atlas = try InventedAtlas.atlas()
    let rows = atlas.dyads(on: try DatePeriod("1905")).filter { $0.region.name == "upland" }
    #expect(rows.map(\.power?.name) == ["empire", "red"])
    #expect(rows.map(\.daysLed) == [68, 297])
    #expect(rows.map(\.claim?.tenure) == [.sovereignty, .sphere])
    #expect(rows.map(\.sovereign?.name) == ["empire", "empire"])
    #expect(rows.map(\.daysSecret) == [0, 297])
    #expect(rows.map(\.status) == [.unassigned, .held])
  }

  @Test func `the ground and days on which nobody led have a row without a power`() throws {
    let atlas = try InventedAtlas.atlas()
    let rows = atlas.dyads(on: try DatePeriod("1912")).filter { $0.region.name == "lowland" }
    let nobody = try #require(rows.first)
    #expect(nobody.power == nil && nobody.claim == nil && nobody.status == .contested)
    #expect(nobody.contenders.map(\.name) == ["blue", "green"])
    #expect(nobody.days == 366 && nobody.daysLed == 0)
    #expect(nobody.certainty == .disputed)
  }

  @Test func `a period cuts the days, and off the calendar there are no rows`() throws {
    let atlas = try InventedAtlas.atlas()
    let rows = atlas.dyads(on: try DatePeriod("1905-03-01/1905-03-31")).filter { $0.region.name == "upland" }
    #expect(rows.map(\.days) == [9, 22])
    #expect(rows.reduce(0) { $0 + ($1.share ?? 0) } == 1)
    #expect(atlas.dyads(on: try DatePeriod("1899")) == [])
  }

  // MARK: Claims

  @Test(arguments: [false, true], knowledges.indices)
  func `each claim has a row for each region and year in which it is in force`(
    _ hasParts: Bool,
    _ number: Int
  ) throws {
    let atlas = try hasParts ? PartedAtlas.atlas() : InventedAtlas.atlas()
    let knowledge = Self.knowledges[number]
    var days: [Key: Set<Int32>] = [:]
    var led: [Key: Set<Int32>] = [:]
    for day in try Self.days() {
      let snapshot = try #require(atlas.snapshot(on: day, knownTo: knowledge))
      let (year, number) = (day.components.year, day.dayNumber)
      for held in atlas.claims(in: snapshot) {
        let regions = Set(held.faces.map { atlas.coverage.faces[$0].region })
        for region in regions.isEmpty ? [held.claim.region] : regions {
          days[Key(year: year, region: region, name: held.claim.id.name), default: []].insert(number)
        }
      }
      for (face, verdict) in zip(atlas.coverage.faces, snapshot.verdicts) {
        guard let claim = verdict.predominant else { continue }
        led[Key(year: year, region: face.region, name: claim.id.name), default: []].insert(number)
      }
    }
    let rows = atlas.dyadsOfClaims(on: atlas.calendar, knownTo: knowledge)
      .filter { Self.years.contains($0.year) }
    #expect(rows.count == days.count)
    for row in rows {
      let key = Key(year: row.year, region: row.region, name: row.claim?.id.name ?? "")
      #expect(row.days == days[key]?.count, "\(key)")
      #expect(row.daysLed == led[key]?.count ?? 0, "\(key)")
    }
  }

  @Test func `a claim along a railway or on unknown ground has no area`() throws {
    let atlas = try PartedAtlas.atlas()
    let rows = atlas.dyadsOfClaims(on: atlas.calendar)
    let strips = rows.filter { $0.claim?.ground.hasFaces == false }
    #expect(Set(strips.compactMap { $0.claim?.ground.word }) == ["strip", "unknown"])
    #expect(strips.allSatisfy { $0.largestSquareKilometres == nil && $0.share == nil && $0.daysLed == 0 })
  }

  // MARK: CSV

  @Test func `the table has names and codes, and nothing where no code is verified`() throws {
    let atlas = try InventedAtlas.atlas()
    let dyads = atlas.dyads(on: try DatePeriod("1905")).filter { $0.region.name == "upland" }
    let lines = String(decoding: atlas.csv(of: dyads), as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines[0] == Dyad.columns.joined(separator: ","))
    #expect(lines[1].hasPrefix("1905,upland,Upland,country,empire,Old Empire,unassigned,,sovereignty,"))
    #expect(lines[2].hasPrefix("1905,upland,Upland,country,red,Red Kingdom,held,,sphere,"))
    #expect(lines[2].hasSuffix(",901,902,Q903,904,,,,,Q905"))
    #expect(atlas.csv(of: []) == Array("\(lines[0])\n".utf8))
  }
}
