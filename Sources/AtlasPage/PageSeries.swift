import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections

/// The sizes at which the page's map is laid out, in one language: for a phone, for a screen, and for the closer views
/// of a screen, which have the same letters and show more.
struct PageSeries: ~Copyable {
  private var narrow: MapSeries
  private var wide: MapSeries
  private var close: MapSeries
  private var closest: MapSeries
  /// How many times closer the two closer views are.
  private static let closenesses = (near: 2.5, nearest: 6.0)
  private static let width = 1200

  init(_ atlas: Atlas, _ ground: BaseMap, _ names: MapNames) throws(MapSheetError) {
    var settings = MapSettings()
    settings.names = names
    settings.hasLegend = false
    settings.width = 460
    let forNarrow = try MapSeries(of: atlas, on: ground, settings)
    settings.width = Self.width
    let forWide = try MapSeries(of: atlas, on: ground, settings)
    settings.hasMinorPlaces = true
    settings.comeCloser(Self.closenesses.near)
    let forClose = try MapSeries(of: atlas, on: ground, settings)
    settings.comeCloser(Self.closenesses.nearest / Self.closenesses.near)
    let forClosest = try MapSeries(of: atlas, on: ground, settings)
    narrow = forNarrow
    wide = forWide
    close = forClose
    closest = forClosest
  }

  /// The parts of a day's map that have names, and the numbers of its places among those of the atlas, at each size from
  /// the smallest.
  mutating func parts(of snapshot: Snapshot) throws(MapSheetError) -> [(parts: MapParts, places: [Int])] {
    var sheet = try wide.sheet(of: snapshot)
    sheet.notes = []
    sheet.borders = sheet.borders.filter { $0.name != nil }
    func named(_ blank: MapSheet) -> MapSheet {
      var blank = blank
      (blank.regions, blank.states) = (sheet.regions, sheet.states)
      (blank.borders, blank.railways) = (sheet.borders, sheet.railways)
      return blank
    }
    let day = snapshot.day
    return [
      (try narrow.parts(of: named(narrow.blankSheet(of: snapshot))), narrow.places(on: day).numbers),
      (try wide.parts(of: sheet), wide.places(on: day).numbers),
      (try close.parts(of: named(close.blankSheet(of: snapshot))), close.places(on: day).numbers),
      (try closest.parts(of: named(closest.blankSheet(of: snapshot))), closest.places(on: day).numbers),
    ]
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

  /// The zones along railways of a day.
  func zones(of snapshot: Snapshot) -> [MapRailwayZone] { wide.zones(of: snapshot) }
}

extension MapSettings {
  /// Makes the map so many times larger, with the same letters.
  fileprivate mutating func comeCloser(_ times: Double) {
    closeness *= times
    width = Int((Double(width) * times).rounded())
  }
}
