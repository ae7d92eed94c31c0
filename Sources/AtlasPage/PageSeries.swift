import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections

/// The two sizes at which the page's map is laid out, in one language.
struct PageSeries: ~Copyable {
  private var wide: MapSeries
  private var narrow: MapSeries

  init(_ atlas: Atlas, _ ground: BaseMap, _ names: MapNames) throws(MapSheetError) {
    var settings = MapSettings()
    settings.names = names
    settings.hasLegend = false
    settings.width = 1200
    let forWide = try MapSeries(of: atlas, on: ground, settings)
    settings.width = 460
    let forNarrow = try MapSeries(of: atlas, on: ground, settings)
    wide = forWide
    narrow = forNarrow
  }

  /// The parts of a day's map that have names, at both sizes.
  mutating func parts(of snapshot: Snapshot) throws(MapSheetError) -> (wide: MapParts, narrow: MapParts) {
    var (forWide, forNarrow) = (try wide.sheet(of: snapshot), narrow.blankSheet(of: snapshot))
    forWide.notes = []
    forWide.borders = forWide.borders.filter { $0.name != nil }
    (forNarrow.regions, forNarrow.states) = (forWide.regions, forWide.states)
    (forNarrow.borders, forNarrow.railways) = (forWide.borders, forWide.railways)
    return (try wide.parts(of: forWide), try narrow.parts(of: forNarrow))
  }

  /// The wide map with every face, every arc and every one of some tracks separately, faces and arcs in the order of
  /// the atlas, and the projection in which it is drawn.
  mutating func faces(
    of atlas: Atlas,
    _ tracks: [[LineString]]
  ) throws(MapSheetError) -> (parts: MapParts, projection: Projection) {
    var sheet = wide.blank
    sheet.subtitles = ["1"]
    sheet.regions = atlas.coverage.faces.indices.map { index in
      MapRegion(id: RegionID(knownValid: "face-\(index)"), polygons: wide.polygons(of: [index]), title: "")
    }
    let arcs = atlas.coverage.arcs.enumerated().map { index, arc in
      MapBorder(id: "arc-\(index)", kind: .frontier, lines: [arc.line])
    }
    let courses = tracks.enumerated().map { index, track in
      MapBorder(id: "track-\(index)", kind: .frontier, lines: track)
    }
    sheet.borders = arcs + courses
    return (try wide.parts(of: sheet), sheet.projection)
  }

  /// The lines of a day on the wide map.
  func lines(of snapshot: Snapshot) -> MapLines { wide.lines(of: snapshot) }

  /// How each face looks on a day.
  func looks(of snapshot: Snapshot) -> SnapshotLooks { wide.looks(of: snapshot) }

  /// The numbers of the places of a day's map among those of the atlas.
  func places(on day: HistoricalDate) -> [Int] { wide.places(on: day).numbers }

  /// The zones along railways of a day.
  func zones(of snapshot: Snapshot) -> [MapRailwayZone] { wide.zones(of: snapshot) }
}
