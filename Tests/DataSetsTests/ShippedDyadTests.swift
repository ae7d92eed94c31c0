import DataSets
import Diplomacy
import HistoricalAtlas
import MapGeometry
import Testing

/// The table of powers, regions and years balances, in every year and region of the shipped data.
@Suite struct ShippedDyadTests {
  @Test func `the shares of a region and a year add up to 1, and undivided years have all their days`() throws
  {
    let atlas = try Shipped.atlas
    let dyads = atlas.dyads(on: atlas.calendar)
    let rows = Dictionary(grouping: dyads) { "\($0.region) \($0.year)" }
    let regions = Set(atlas.coverage.faces.map(\.region))
    let years = atlas.calendar.last.components.year - atlas.calendar.first.components.year + 1
    #expect(rows.count == regions.count * years)
    let single = Set(
      regions.filter { region in atlas.coverage.faces.filter { $0.region == region }.count == 1 }
    )
    #expect(!single.isEmpty)
    for (key, dyads) in rows {
      #expect(abs(dyads.reduce(0) { $0 + ($1.share ?? 0) } - 1) < 1e-9, "\(key)")
      let asked = try DatePeriod(year: dyads[0].year).interval.intersection(atlas.calendar.interval)
      let (sum, count) = (dyads.reduce(0) { $0 + $1.days }, asked?.dayCount ?? 0)
      #expect(single.contains(dyads[0].region) ? sum == count : sum >= count, "\(key)")
    }
  }

  @Test(arguments: ["1894-10", "1904-05", "1932-03", "1945-08"])
  func `the days and the largest ground of a month are those of its days, one by one`(_ text: String) throws {
    let atlas = try Shipped.atlas
    let month = try DatePeriod(text)
    var days: [String: Int] = [:]
    var largest: [String: Double] = [:]
    for number in month.first.dayNumber...month.last.dayNumber {
      let snapshot = try #require(atlas.snapshot(on: try HistoricalDate(dayNumber: number)))
      var ground: [String: Double] = [:]
      for (face, verdict) in zip(atlas.coverage.faces, snapshot.verdicts) {
        ground["\(face.region) \(verdict.predominant?.power.name ?? "")", default: 0] +=
          face.areaInSquareKilometres
      }
      for (key, area) in ground {
        days[key, default: 0] += 1
        largest[key] = max(largest[key] ?? 0, area)
      }
    }
    let dyads = atlas.dyads(on: month)
    #expect(dyads.count == days.count)
    for dyad in dyads {
      let key = "\(dyad.region) \(dyad.power?.name ?? "")"
      #expect(dyad.days == days[key], "\(key)")
      #expect(abs((dyad.largestSquareKilometres ?? 0) - (largest[key] ?? 0)) < 1e-6, "\(key)")
    }
  }

  @Test func `every code of the shipped data says where it was read`() throws {
    for atlas in [try Shipped.atlas, try Shipped.persia.get().atlas] {
      for thing in atlas.codedThings {
        #expect(thing.codes != .none && !thing.sources.isEmpty, "\(thing.id)")
      }
    }
  }
}
