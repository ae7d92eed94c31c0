import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct RegionSummaryTests {
  private let atlas: Atlas

  init() throws { atlas = try PartedAtlas.atlas() }

  private func summary(of region: String, _ day: String) throws -> RegionSummary? {
    atlas.summary(of: try RegionID(region), on: try InventedAtlas.day(day))
  }

  private func summary(ofPart part: String, _ day: String) throws -> RegionSummary? {
    atlas.summary(of: try PartID(part), on: try InventedAtlas.day(day))
  }

  /// The holdings as `green occupation 3: advance bridgehead`, in cells of the drawing.
  private func holdings(_ summary: RegionSummary?) -> [String] {
    (summary?.holdings ?? []).map { holding in
      let lead = "\(holding.lead.power?.name ?? "nobody") \(holding.lead.tenure?.rawValue ?? "-")"
      let cells = Int((holding.squareKilometres / PartedAtlas.cell).rounded())
      return "\(lead) \(cells):" + holding.parts.map { " \($0)" }.joined()
    }
  }

  @Test func `a region whose faces are held alike has that status`() throws {
    let quiet = try #require(try summary(of: "lowland", "1909-01-01"))
    #expect(quiet.status == "unassigned" && !quiet.isDivided)
    #expect(holdings(quiet) == ["empire sovereignty 8:"])
  }

  @Test func `a region whose faces have different leads is divided, the largest first, with their parts`()
    throws
  {
    let february = try #require(try summary(of: "lowland", "1910-02-15"))
    #expect(february.status == "divided" && february.isDivided)
    #expect(holdings(february) == ["empire sovereignty 7:", "green occupation 1: advance"])
    #expect(
      holdings(try summary(of: "lowland", "1910-06-01")) == [
        "blue occupation 6:", "green occupation 2: bridgehead",
      ]
    )
  }

  @Test func `a group sums up its regions, and a region its subregions`() throws {
    #expect(
      holdings(try summary(of: "country", "1910-06-01")) == [
        "empire sovereignty 7:", "blue occupation 6:", "green occupation 3: advance bridgehead",
      ]
    )
    #expect(
      holdings(try summary(of: "upland", "1910-06-01")) == [
        "empire sovereignty 7:", "green occupation 1: advance",
      ]
    )
    #expect(holdings(try summary(of: "fells", "1910-06-01")) == ["empire sovereignty 4:"])
  }

  @Test(arguments: ["1909-01-01", "1910-02-15", "1910-06-01", "1911-02-01", "1912-06-01"])
  func `the square kilometres of the holdings add up to the region`(_ day: String) throws {
    for (region, cells) in [("country", 16.0), ("upland", 8), ("lowland", 8), ("fells", 4)] {
      let summary = try #require(try summary(of: region, day))
      #expect(summary.squareKilometres == cells * PartedAtlas.cell)
      #expect(summary.holdings.reduce(0) { $0 + $1.squareKilometres } == summary.squareKilometres)
      #expect(summary.day.description == day)
    }
  }

  @Test func `a part has a summary of its own, across regions`() throws {
    #expect(holdings(try summary(ofPart: "advance", "1910-02-15")) == ["green occupation 2: advance"])
    #expect(
      holdings(try summary(ofPart: "bridgehead", "1910-02-15")) == [
        "empire sovereignty 1:", "green occupation 1: advance",
      ]
    )
    #expect(try summary(ofPart: "advance", "1910-10-01")?.status == "held")
  }

  @Test func `holdings of equal area come in one order`() throws {
    let orders = try (0..<20).map { _ in holdings(try summary(ofPart: "bridgehead", "1910-02-15")) }
    #expect(Set(orders).count == 1)
  }

  @Test func `a summary is as the public knew`() throws {
    let secret = try PartedAtlas.atlas { clauses in
      clauses[0].isSecret = true
      clauses[0].publicFrom = try EDTF("1920")
    }
    let (upland, day) = (try RegionID("upland"), try InventedAtlas.day("1910-06-01"))
    #expect(secret.summary(of: upland, on: day)?.isDivided == true)
    #expect(secret.summary(of: upland, on: day, knownTo: .public())?.isDivided == false)
  }

  @Test func `there is no summary off the calendar or of what has no ground`() throws {
    #expect(try summary(of: "lowland", "1899-12-31") == nil)
    #expect(try summary(of: "lowland", "1921-01-01") == nil)
    #expect(try summary(of: "sea", "1910-06-01") == nil)
    #expect(try summary(ofPart: "front", "1910-06-01") == nil)
  }
}
