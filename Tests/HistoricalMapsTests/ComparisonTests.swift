import Cartography
import Diplomacy
import HistoricalAtlas
import TestSupport
import Testing

@testable import HistoricalMaps

@Suite struct ComparisonTests {
  private static func series(width: Int = 900) throws -> MapSeries {
    var settings = MapSettings()
    settings.width = width
    return try MapSeries(
      of: try Atlas(builtFolder: "\(ShippedData.folder)/built"),
      on: try BaseMap(dataFolder: ShippedData.folder),
      settings
    )
  }

  private static func snapshot(_ day: String, _ knowledge: Knowledge = .everything, of atlas: Atlas) throws
    -> Snapshot
  {
    try #require(atlas.snapshot(on: try HistoricalDate(day), knownTo: knowledge))
  }

  @Test
  func `what changed hands is all that is filled: the gainer's ground, the loser's edge, km2 and instrument`()
    throws
  {
    var series = try Self.series()
    let atlas = series.atlas
    let before = try Self.snapshot("1904-02-01", of: atlas)
    let after = try Self.snapshot("1905-09-05", of: atlas)
    let difference = atlas.difference(from: before, to: after)
    let sheet = try series.sheet(ofChangesFrom: before, to: after)
    #expect(sheet.regions.count == difference.changes.count)
    for (region, change) in zip(sheet.regions, difference.changes) {
      #expect(region.fill.power == change.to.power?.name)
      #expect(region.edge == (change.from.power == change.to.power ? nil : change.from.power?.name))
      #expect(region.label?.contains("km²") == true)
    }
    let sakhalin = try #require(sheet.regions.first { $0.id.name == "karafuto" })
    #expect(sakhalin.fill.overlay == .solid(power: "japan"))
    #expect(sakhalin.edge == "russia")
    #expect(sakhalin.label?.contains("Treaty of Portsmouth") == true)
    #expect(sheet.notes.contains { $0.hasPrefix("Japan: ") && $0.hasSuffix("0 km² lost.") })
    #expect(sheet.subtitles == ["What changed hands: 1 February 1904 to 5 September 1905"])
    #expect(sheet.states.isEmpty)
    let svg = try series.drawing(of: sheet).svg
    #expect(svg.contains("Ground: who gained. Pattern: how. Edge: who lost."))
  }

  @Test func `where nothing changed hands the map says so`() throws {
    var series = try Self.series()
    let before = try Self.snapshot("1924-09-01", of: series.atlas)
    let after = try Self.snapshot("1924-09-02", of: series.atlas)
    let sheet = try series.sheet(ofChangesFrom: before, to: after)
    #expect(sheet.regions.isEmpty)
    #expect(sheet.notes.first == "Nothing changed hands.")
  }

  @Test func `two maps stand beside each other, and no id is in both`() throws {
    var series = try Self.series(width: 600)
    let day = "1912-07-09"
    let pair = try series.pair(
      try Self.snapshot(day, of: series.atlas),
      try Self.snapshot(day, .public(), of: series.atlas)
    )
    #expect(pair.left.title == "What is known today")
    #expect(pair.right.title == "What the public could know")
    let drawing = try series.drawing(of: pair)
    #expect(drawing.width == 1200)
    let ids = drawing.svg.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let links = drawing.svg.matches(of: /(?:url\(|xlink:href=")#([^)"]+)/).map { String($0.output.1) }
    #expect(Set(links).isSubset(of: ids))
    #expect(ids.contains("left-legend") && ids.contains("right-legend"))
    #expect(!drawing.svg.contains("id=\"right-border-line-1907\""))
    let middle = 600.0
    #expect(
      drawing.labels.contains { $0.box.centre.x > middle }
        && drawing.labels.contains { $0.box.centre.x < middle }
    )
  }

  @Test func `maps of two days have their days as headings`() throws {
    var series = try Self.series(width: 600)
    let pair = try series.pair(
      try Self.snapshot("1907-08-01", of: series.atlas),
      try Self.snapshot("1933-01-01", of: series.atlas)
    )
    #expect(pair.left.title == "1 August 1907 (19 July 1907 Old Style)")
    #expect(pair.right.title == "1 January 1933")
    #expect(pair.title == "Korea, Manchuria and Mongolia")
  }
}
