public import Cartography
import Diplomacy
public import HistoricalAtlas
package import MapGeometry
import Projections

/// The maps of many days: what they share is dissolved and projected once.
///
/// A map of a series is the same, byte for byte, as the map of that day drawn alone. One thread uses a series at
/// a time.
public struct MapSeries: ~Copyable {
  let atlas: Atlas
  private let settings: MapSettings
  let words: Words
  /// A sheet with all that is the same on every day.
  package let blank: MapSheet
  private var dissolved: DissolvedFaces
  private let stretches: RailwayStretches
  private let lines: LineGround
  private let map: BaseMap
  private var table = DrawingTable()

  /// A series of maps of an atlas; fails when there is nothing to show.
  public init(
    of atlas: Atlas,
    on map: BaseMap,
    _ settings: MapSettings = MapSettings()
  ) throws(MapSheetError) {
    let whole = atlas.coverage.boundingBox
    guard let extent = settings.extent ?? whole else { throw .noGround }
    if let whole, !extent.intersects(whole) { throw .missed(extent, ground: whole) }
    let words = Words(of: atlas, in: settings.names)
    var blank = try MapSheet(extent, settings, title: words.title.text)
    blank.background = MapBackground(map, settings.names)
    let stretches = RailwayStretches(of: atlas)
    blank.background.arcs = atlas.coverage.arcs.map(\.line) + atlas.railways.map(\.line) + stretches.courses
    blank.words = MapWords(words, powers: [])
    blank.style = settings.style.dressing(atlas)
    blank.hasLegend = settings.hasLegend
    blank.insets = MapInsets(
      wanted: settings.insets,
      offered: settings.hasInsets ? map.insets : [],
      showSmallRegions: settings.hasInsets
    )
    blank.closeness = settings.closeness
    let hasEdges = atlas.borders.contains { $0.kind == .partEdge }
    let smallestOutlined = hasEdges ? try blank.frame.metres(of: MapLines.smallestOutlined) : 0
    self.atlas = atlas
    self.settings = settings
    self.words = words
    self.map = map
    self.blank = blank
    dissolved = DissolvedFaces(of: atlas.coverage)
    self.stretches = stretches
    lines = LineGround(of: atlas, smallest: smallestOutlined)
  }

  /// The map of a day as a picture.
  public mutating func drawing(of snapshot: Snapshot) throws(MapSheetError) -> MapDrawing {
    var sheet = blankSheet(of: snapshot)
    try table.prepare(sheet.frame)
    fill(&sheet, of: snapshot)
    return try table.drawing(of: sheet)
  }

  /// A sheet of this series as a picture.
  public mutating func drawing(of sheet: MapSheet) throws(MapSheetError) -> MapDrawing {
    try table.drawing(of: sheet)
  }

  /// Two sheets of this series beside each other as a picture.
  public mutating func drawing(of pair: MapPair) throws(MapSheetError) -> MapDrawing {
    try table.drawing(of: pair)
  }

  /// The parts of any sheet of this series.
  package mutating func parts(of sheet: MapSheet) throws(MapSheetError) -> MapParts {
    try table.parts(of: sheet)
  }

  /// The map of a day, ready to be drawn.
  ///
  /// Regions have the tint of who leads, the pattern of how, and the sovereign's band along the edge; lines of instruments that are
  /// not signed yet, no longer in force, or not known on the day are not drawn as treaty lines.
  public mutating func sheet(of snapshot: Snapshot) throws(MapSheetError) -> MapSheet {
    var sheet = blankSheet(of: snapshot)
    fill(&sheet, of: snapshot)
    return sheet
  }

  /// The places of a day.
  package func places(on day: HistoricalDate) -> MapPlaces {
    MapPlaces(on: day, of: atlas, words.on(day), settings.placeNames, withMinor: settings.hasMinorPlaces)
  }

  /// The map of a day without its regions and lines, which do not move the frame.
  package func blankSheet(of snapshot: Snapshot) -> MapSheet {
    var sheet = blank
    let words = words.on(snapshot.day)
    sheet.places = places(on: snapshot.day).places
    sheet.background.names = map.geographicNames(words)
    sheet.words = MapWords(words, powers: atlas.register.powers.map(\.id))
    sheet.subtitles = [words.bothCalendars(snapshot.day).text] + ownSubtitles
    return sheet
  }

  /// Adds the regions and lines of a day, and their texts.
  private mutating func fill(_ sheet: inout MapSheet, of snapshot: Snapshot) {
    let words = words.on(snapshot.day)
    let knowledge = words.knowledge(snapshot.knowledge, on: snapshot.day)
    let summary = words.word("summary", ["title": words.title, "day": words.day(snapshot.day)])
    sheet.summary = "\(summary) \(knowledge)"
    sheet.railways = MapRailways(snapshot.day, of: atlas, words).railways
    sheet.railwayZones = zones(of: snapshot)
    let looks = looks(of: snapshot)
    var regions = MapRegions(snapshot, looks, of: atlas, words, &dissolved)
    let states = MapStates(snapshot, of: atlas, words, regions: regions.regions, &dissolved)
    regions.leaveNames(to: states, in: atlas)
    (sheet.regions, sheet.states) = (regions.regions, states.states)
    sheet.borders = MapLines(snapshot, looks, of: atlas, settings.names, lines).borders
    sheet.records = records(of: snapshot, sheet.projection.definition)
    sheet.notes = ownNotes + [knowledge, words.authority(of: snapshot)].map(\.text)
    sheet.notes.append(atlas.about.credits.joined(separator: " "))
  }

  /// The line below the heading that the settings give, if any.
  var ownSubtitles: [String] { settings.subtitle.map { [$0] } ?? [] }

  /// The note that the settings give, if any.
  var ownNotes: [String] { settings.note.map { [$0] } ?? [] }

  /// What is needed to cite and to reproduce a map.
  private func records(of snapshot: Snapshot, _ projection: String) -> [(name: String, value: String)] {
    let about = atlas.about
    var records = [
      (name: "data-set", value: about.id), (name: "version", value: about.version),
      (name: "licence", value: about.licence), (name: "date", value: "\(snapshot.day)"),
      (name: "known-to", value: snapshot.knowledge.record),
      (name: "projection", value: projection),
    ]
    if let manifest = settings.manifest { records += manifest.records }
    return records
  }

  /// The lines of a day, with their arcs.
  package func lines(of snapshot: Snapshot) -> MapLines {
    MapLines(snapshot, looks(of: snapshot), of: atlas, settings.names, lines)
  }

  /// How each face looks on a day.
  package func looks(of snapshot: Snapshot) -> SnapshotLooks {
    SnapshotLooks(snapshot, in: atlas, lines)
  }

  /// The zones along railways of a day.
  package func zones(of snapshot: Snapshot) -> [MapRailwayZone] {
    MapRailwayZones(snapshot, of: atlas, words.on(snapshot.day), stretches).zones
  }

  /// The ground of faces, given in ascending order.
  package mutating func polygons(of faces: [Int]) -> [Polygon] { dissolved.polygons(of: faces) }
}

extension MapSheet {
  /// An empty sheet of a series.
  fileprivate init(_ extent: BoundingBox, _ settings: MapSettings, title: String) throws(MapSheetError) {
    let (projection, language) = (settings.projection, settings.names.language)
    let title = settings.title ?? title
    guard let paper = settings.paper else {
      try self.init(
        title: title,
        extent: extent,
        width: settings.width,
        projection: projection,
        language: language
      )
      return
    }
    try self.init(
      title: title,
      extent: extent,
      paper: paper,
      projection: projection,
      language: language,
      hasLegend: settings.hasLegend
    )
  }
}

extension Manifest {
  /// The fingerprints as a picture records them.
  var records: [(name: String, value: String)] {
    [("sources-hash", sources), ("atlas-hash", atlas), ("coverage-hash", coverage)]
  }
}

extension Knowledge {
  /// Whose knowledge a picture shows, and on which day if not on its own, as the picture records it.
  var record: String {
    switch self {
    case .everything: "all"
    case .signatories(let asOf): "signatories\(asOf.map { " \($0)" } ?? "")"
    case .public(let asOf): "public\(asOf.map { " \($0)" } ?? "")"
    }
  }
}
