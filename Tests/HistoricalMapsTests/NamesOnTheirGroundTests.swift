import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections
import TestSupport
import Testing

/// Names on maps, compared with the faces of the coverage below them.
@Suite struct NamesOnTheirGroundTests {
  private static let widths = [300, 500, 700, 1000, 1200, 1600]
  /// How much farther than it may a name's ink reaches over a border before the test fails, in pixels: points of a
  /// picture are merged within 0.7, and grounds compared along lines.
  private static let slack = 1.0

  @Test(arguments: [ShippedData.folder, "\(ShippedData.folder)/../Examples/persia-1907"])
  func `no name stands on foreign ground or on another name, on every day of a change`(
    _ folder: String
  ) throws {
    let atlas = try Atlas(builtFolder: "\(folder)/built")
    let map = try BaseMap(dataFolder: folder)
    let locator = Locator(atlas.coverage)
    let days = atlas.changeDates(in: atlas.calendar)
    for (number, width) in Self.widths.enumerated() {
      var settings = MapSettings()
      settings.width = width
      var series = try MapSeries(of: atlas, on: map, settings)
      var table = DrawingTable()
      var ground: GroundBelow?
      // Each day at one of the widths.
      for day in days.enumerated().filter({ $0.offset % Self.widths.count == number }).map(\.element) {
        let snapshot = try #require(atlas.snapshot(on: day))
        let sheet = try series.sheet(of: snapshot)
        let drawing = try table.drawing(of: sheet)
        let below: GroundBelow
        if let ground { below = ground } else {
          below = try GroundBelow(sheet, try series.parts(of: sheet), locator)
          ground = below
        }
        let unit = below.unit
        for label in drawing.labels {
          let isForeign = try Self.foreign(to: label, on: sheet, snapshot, atlas, below)
          let tolerance = 1.5 * unit + Self.slack
          let faces = try label.ink.map { try below.faces(in: $0, less: tolerance, of: drawing.frame) }
          let wrong = faces.reduce(into: Set()) { $0.formUnion($1) }.filter(isForeign).map { atlas.region(ofFace: $0).name }.sorted()
          #expect(wrong == [], "\(label.text) on \(day), \(width) pixels")
        }
        for (index, label) in drawing.labels.enumerated() {
          for other in drawing.labels[(index + 1)...] {
            #expect(!label.box.overlaps(other.box), "\(label.text) and \(other.text) on \(day), \(width) pixels")
          }
        }
      }
    }
  }

  /// Whether a face is one on which the name must not stand.
  private static func foreign(
    to label: PlacedLabel,
    on sheet: MapSheet,
    _ snapshot: Snapshot,
    _ atlas: Atlas,
    _ below: GroundBelow
  ) throws -> (Int) -> Bool {
    switch label.subject {
    case .region(let id):
      let whole = try #require(sheet.regions.first { $0.id == id }?.pieceOf)
      return { atlas.region(ofFace: $0) != whole }
    case .state(let id):
      return { snapshot.verdicts[$0].predominant?.state.map { "state-\($0.name)" } != id.name }
    case .place(let index):
      let place = sheet.places[index].position
      let homes = try below.faces(near: place, within: 3 * below.unit)
      let regions = Set(homes.map(atlas.region(ofFace:)))
      return { !regions.contains(atlas.region(ofFace: $0)) }
    case .border, .railway, .river, .geographic: return { _ in false }
    }
  }
}

/// The faces below places of a picture, by the positions of their pixels.
private final class GroundBelow {
  let unit: Double
  private let locator: Locator
  private let window: MapWindow
  private let projection: PreparedProjection

  init(_ sheet: MapSheet, _ parts: MapParts, _ locator: Locator) throws {
    unit = parts.unit
    window = parts.window
    projection = try sheet.projection.prepared()
    self.locator = locator
  }

  /// The faces in a box less a margin, at points a pixel and a half apart.
  func faces(in box: PixelBox, less margin: Double, of frame: PixelBox) throws -> Set<Int> {
    var points: [ProjectedPoint] = []
    for y in stride(from: box.top + margin, through: box.bottom - margin, by: 1.5) {
      for x in stride(from: box.left + margin, through: box.right - margin, by: 1.5) {
        points.append(
          ProjectedPoint(
            x: window.easting + (x - frame.centre.x) / window.pixelsPerMetre,
            y: window.northing - (y - frame.centre.y) / window.pixelsPerMetre
          )
        )
      }
    }
    return Set(try projection.positions(of: points).compactMap { locator.label(at: $0).face })
  }

  /// The face of a position, or if it has none, those within a distance in pixels.
  func faces(near position: Position, within reach: Double) throws -> Set<Int> {
    if let face = locator.label(at: position).face { return [face] }
    let middle = try projection.points(of: [position])[0]
    let step = reach / 2 / window.pixelsPerMetre
    let around = (-2...2).flatMap { y in
      (-2...2).map { x in
        ProjectedPoint(x: middle.x + Double(x) * step, y: middle.y + Double(y) * step)
      }
    }
    return Set(try projection.positions(of: around).compactMap { locator.label(at: $0).face })
  }
}
