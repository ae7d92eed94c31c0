import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections

/// Reading, snapshots, dissolving and maps of the shipped data set.
struct AtlasMeasures {
  let folder: String
  let runs: Int

  func run() throws {
    let atlas = try Atlas(builtFolder: "\(folder)/built")
    let day = try HistoricalDate("1912-07-09")
    try Timing.take("read built files", unit: "ms", runs: runs) {
      kept += try Atlas(builtFolder: "\(folder)/built").places.count
    }
    let position = try Position(longitude: 126.65, latitude: 45.75)
    Timing.take("answer", unit: "ms", runs: runs) {
      kept += atlas.answer(at: position, on: day).warnings.count
    }
    Timing.take("snapshot", unit: "ms", runs: runs) { kept += atlas.snapshot(on: day) == nil ? 0 : 1 }
    Timing.take("dissolve all faces", unit: "ms", runs: runs) {
      kept += atlas.coverage.dissolved(Set(atlas.coverage.faces.indices)).count
    }
    Timing.take("index of borders", unit: "ms", runs: runs) {
      kept += DecidingBorders(atlas).nearest(to: position, in: DatePeriod(day)) == nil ? 0 : 1
    }
    let borders = DecidingBorders(atlas)
    Timing.take("nearest border", count: 1000, runs: runs) {
      for _ in 0..<1000 { kept += borders.nearest(to: position, in: DatePeriod(day))?.step ?? 0 }
    }
    try maps(atlas, day)
    try charts(atlas)
  }

  /// Charts of the whole calendar.
  private func charts(_ atlas: Atlas) throws {
    try Timing.take("chart of regions", unit: "ms", runs: runs) {
      kept += try atlas.regionsChart().drawing().svg.utf8.count
    }
    try Timing.take("chart of areas", unit: "ms", runs: runs) {
      kept += try atlas.areasChart().drawing().svg.utf8.count
    }
    guard let place = atlas.places.first(where: { atlas.match(at: $0.position) != nil }) else { return }
    try Timing.take("chart of a place", unit: "ms", runs: runs) {
      kept += try atlas.chart(of: place).drawing().svg.utf8.count
    }
  }

  /// The charts of regions and of areas, repeatedly.
  func drawCharts(times: Int) throws {
    let atlas = try Atlas(builtFolder: "\(folder)/built")
    for _ in 0..<times {
      kept += try atlas.regionsChart().drawing().svg.utf8.count
      kept += try atlas.areasChart().drawing().svg.utf8.count
    }
  }

  /// A single map, repeatedly; or only its regions and their legend.
  func drawMap(times: Int, regionsAlone: Bool) throws {
    let atlas = try Atlas(builtFolder: "\(folder)/built")
    guard let snapshot = atlas.snapshot(on: try HistoricalDate("1912-07-09")) else { return }
    let map = try BaseMap(dataFolder: folder)
    let projection = try Projection("+proj=aea +lat_1=37 +lat_2=51 +lat_0=43 +lon_0=117 +datum=WGS84")
    for _ in 0..<times {
      var sheet = try atlas.sheet(of: snapshot, on: map, projection: projection)
      if regionsAlone { sheet.keepRegionsAlone() }
      kept += try sheet.drawing().svg.utf8.count
    }
  }

  private func maps(_ atlas: Atlas, _ day: HistoricalDate) throws {
    guard let snapshot = atlas.snapshot(on: day) else { return }
    let map = try BaseMap(dataFolder: folder)
    let projection = try Projection("+proj=aea +lat_1=37 +lat_2=51 +lat_0=43 +lon_0=117 +datum=WGS84")
    var size = 0
    try Timing.take("map", unit: "ms", runs: min(runs, 7)) {
      size = try atlas.sheet(of: snapshot, on: map, projection: projection).drawing().svg.utf8.count
    }
    Timing.note("map file", unit: "bytes", "\"median\":\(size)")
    try Timing.take("map of regions alone", unit: "ms", runs: min(runs, 7)) {
      var sheet = try atlas.sheet(of: snapshot, on: map, projection: projection)
      sheet.keepRegionsAlone()
      size = try sheet.drawing().svg.utf8.count
    }
    Timing.note("map of regions alone, file", unit: "bytes", "\"median\":\(size)")
    try Timing.take("atlas of 51 years", unit: "ms", runs: min(runs, 3)) {
      var settings = MapSettings()
      settings.projection = projection
      var series = try MapSeries(of: atlas, on: map, settings)
      for year in 1895...1945 {
        let day = min(try HistoricalDate(year: year, month: 12, day: 31), atlas.calendar.last)
        guard let snapshot = atlas.snapshot(on: day) else { continue }
        kept += try series.drawing(of: snapshot).svg.utf8.count
      }
    }
  }
}

extension MapSheet {
  /// Keeps only the regions, the frame and the legend.
  fileprivate mutating func keepRegionsAlone() {
    (background.land, background.lakes, background.rivers, railways) = ([], [], [], [])
    (borders, places, background.names) = ([], [], [])
  }
}
