import AtlasPage
import Cartography
import Diplomacy
import GISLayers
import GeoPackages
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry
import Overlaps
import Shapefiles

/// The output for an atlas of the verbs that need a library: maps, the page, layers, overlaps.
struct EveryPicture {
  private let atlas: Atlas

  init(_ atlas: Atlas) { self.atlas = atlas }

  func draw() throws {
    let map = BaseMap()
    if let snapshot = atlas.snapshot(on: atlas.calendar.last),
      let sheet = try? atlas.sheet(of: snapshot, on: map, width: 400), let drawing = try? sheet.drawing()
    {
      try holds(!drawing.svg.contains("<script"), "a map has a script")
    }
    if let page = try? Page(of: atlas, on: map) {
      let scripts = page.html.split(separator: "<script", omittingEmptySubsequences: false).count - 1
      try holds(scripts == 2, "the page has \(scripts) scripts")
      let styles = page.html.split(separator: "</style", omittingEmptySubsequences: false).count - 1
      try holds(styles == 1, "the page has \(styles) styles")
    }
    try writeLayers()
    try measure()
  }

  private func writeLayers() throws {
    let layers = LayerKind.allCases.compactMap { atlas.layer($0, on: atlas.calendar, knownTo: .everything) }
    if let package = try? GeoPackage(of: layers, from: atlas) { _ = try package.bytes() }
    _ = try? QGISProject(over: layers, of: atlas, hasBaseMap: true, file: "layers.gpkg")
    for layer in layers {
      guard let day = CalendarDay(year: 2000, month: 1, day: 1) else { return }
      try? Shapefile(layer).write(to: "\(Scratch.path)/layer.shp", lastUpdate: day, replacing: true)
    }
  }

  private func measure() throws {
    guard let box = atlas.coverage.boundingBox, let snapshot = atlas.snapshot(on: atlas.calendar.first) else {
      return
    }
    let (south, north) = (box.southWest, box.northEast)
    guard let east = try? Position(x: north.x, y: south.y),
      let ring = try? Ring([south, east, north, south])
    else { return }
    let faces = OverlapFaces(of: atlas)
    guard let area = try? faces.measure([Polygon(outer: ring)]) else { return }
    for claims in [ClaimChoice.predominant, .all] {
      let shares = area.shares(in: snapshot, of: atlas, claims: claims)
      try holds(
        shares.allSatisfy { Int(exactly: $0.squareKilometres.rounded()) != nil },
        "a share of no size"
      )
    }
    _ = OverlapHistories(of: atlas).stretches(of: area)
  }
}
