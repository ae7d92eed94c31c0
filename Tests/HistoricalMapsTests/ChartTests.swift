import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// Charts of the invented country.
@Suite struct ChartTests {
  private func settings(_ from: String, _ to: String, width: Int = 600) throws -> ChartSettings {
    var settings = ChartSettings()
    settings.period = try DatePeriod(from: InventedAtlas.day(from), through: InventedAtlas.day(to))
    settings.width = width
    return settings
  }

  private func day(_ text: String) throws -> Int { Int(try InventedAtlas.day(text).dayNumber) }

  @Test func `a bar is a stretch of days with one lead and one instrument`() throws {
    let chart = try InventedAtlas.atlas().regionsChart()
    #expect(chart.rows.map(\.label) == ["Lowland", "Upland"])
    let days = [
      "1900-01-01", "1905-03-10", "1910-05-01", "1911-05-01", "1912-01-01", "1913-01-01", "1915-06-01",
      "1916-01-01",
    ]
    #expect(try chart.rows[0].bars.map(\.start) == days.map { try day($0) })
    #expect(chart.rows[0].bars.allSatisfy { $0.top == 0 && $0.bottom == 1 })
    for bar in chart.rows.flatMap(\.bars) {
      let last = try HistoricalDate(dayNumber: Int32(bar.end - 1))
      #expect(bar.attributes.first { $0.name == "to" }?.value == "\(last)")
    }
  }

  @Test func `leads of a divided region share the height of its row, and no day is without one`() throws {
    for row in try InventedAtlas.atlas().regionsChart().rows {
      let days = Set(row.bars.flatMap { [$0.start, $0.end - 1] })
      for day in days {
        let shares = row.bars.filter { $0.start <= day && day < $0.end }.sorted { $0.top < $1.top }
        #expect(shares.first?.top == 0)
        #expect(abs((shares.last?.bottom ?? 0) - 1) < 1e-9)
        for (upper, lower) in zip(shares, shares.dropFirst()) {
          #expect(abs(upper.bottom - lower.top) < 1e-9)
        }
      }
    }
  }

  @Test func `what was secret is underlined, and the public's chart has nothing of it`() throws {
    let atlas = try InventedAtlas.atlas()
    #expect(try atlas.regionsChart().rows.flatMap(\.bars).contains(where: \.isSecret))
    #expect(try atlas.regionsChart().drawing().svg.contains(#"class="secret""#))
    var settings = try settings("1905-01-01", "1909-12-31")
    settings.knowledge = .public()
    let chart = try atlas.regionsChart(settings)
    #expect(chart.rows.flatMap(\.bars).allSatisfy { !$0.isSecret })
    #expect(try !chart.drawing().svg.contains("pact"))
  }

  @Test func `a stretch of one day is drawn so that it can be seen, and keeps its day`() throws {
    let atlas = try InventedAtlas.atlas()
    for bar in try atlas.regionsChart().drawing().bars { #expect(bar.box.width >= 1) }
    let chart = try atlas.regionsChart(settings("1905-03-10", "1905-03-10"))
    #expect(chart.axis.end - chart.axis.start == 1)
    let drawing = try chart.drawing()
    #expect(drawing.bars.allSatisfy { abs($0.box.width - drawing.plot.width) < 0.01 })
  }

  @Test func `days are equally wide`() throws {
    let chart = try InventedAtlas.atlas().regionsChart()
    let drawing = try chart.drawing()
    let width = drawing.plot.width / Double(chart.axis.end - chart.axis.start)
    for bar in drawing.bars where bar.box.width > 3 {
      #expect(abs(bar.box.left - drawing.plot.left - width * Double(bar.bar.start - chart.axis.start)) < 0.01)
    }
  }

  @Test func `days off the calendar are on the axis and have no bar`() throws {
    let chart = try InventedAtlas.atlas().regionsChart(settings("1890-01-01", "1930-12-31"))
    #expect(try chart.axis.start == day("1890-01-01"))
    #expect(try chart.axis.known == day("1900-01-01")..<day("1921-01-01"))
    #expect(chart.rows.flatMap(\.bars).allSatisfy { chart.axis.known.contains($0.start) })
    #expect(chart.rows.flatMap(\.bars).allSatisfy { $0.end <= chart.axis.known.upperBound })
    #expect(try chart.drawing().svg.contains("beyond the atlas"))
  }

  @Test func `a period off the calendar, a width out of range and a place outside are refused`() throws {
    let atlas = try InventedAtlas.atlas()
    let early = try settings("1800-01-01", "1850-12-31")
    let period = try #require(early.period)
    #expect(throws: ChartError.offCalendar(period, calendar: atlas.calendar)) { try atlas.areasChart(early) }
    #expect(throws: ChartError.sheet(.width(299))) {
      try atlas.regionsChart(settings("1900-01-01", "1901-01-01", width: 299))
    }
    let away = try InventedAtlas.position(10, 10)
    #expect(throws: ChartError.outside(away)) { try atlas.chart(at: away) }
  }

  @Test func `a place has its names, its leads and every claim to it`() throws {
    let atlas = try InventedAtlas.atlas()
    let place = try #require(atlas.places.first { $0.id == "midford" })
    let chart = try atlas.chart(of: place)
    #expect(chart.title == "Midford, today New Midford")
    #expect(chart.rows[1].label == "Who leads")
    let stretches = try #require(atlas.timeline(at: place.position))
    let claims = Set(stretches.flatMap(\.verdict.claims).map(\.instrument.name))
    #expect(Set(chart.rows.dropFirst(2).flatMap(\.bars).compactMap(\.reference?.id)) == claims)
    #expect(try atlas.chart(at: place.position).rows == Array(chart.rows.dropFirst()))
    for bars in chart.rows.map(\.bars) {
      for (bar, next) in zip(bars, bars.dropFirst()) { #expect(bar.end <= next.start) }
    }
  }

  @Test func `the layers of areas are the ground of each day, stacked in steps`() throws {
    let atlas = try InventedAtlas.atlas()
    let chart = try atlas.areasChart()
    let total = atlas.coverage.squareKilometres(of: atlas.coverage.faces.indices) / 1000
    for text in ["1900-01-01", "1905-03-09", "1905-03-10", "1912-12-31", "1920-12-31"] {
      let day = try day(text)
      #expect(abs(chart.layers.reduce(0) { $0 + $1.value(on: day) } - total) < 1e-9)
    }
  }

  @Test func `the chart of the invented country looks as it was last approved`() throws {
    let svg = try InventedAtlas.atlas().regionsChart(settings("1900-01-01", "1920-12-31")).drawing().svg
    let golden = Golden("invented-chart.svg")
    #expect(try !golden.records(svg))
    let difference = try zip(svg.split(separator: "\n"), golden.text().split(separator: "\n")).first {
      $0 != $1
    }
    #expect(difference == nil)
    #expect(try svg.utf8.count == golden.text().utf8.count)
  }
}
