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
  /// One of so many days is tried.
  private static let share = 6
  /// How much farther than it may a name's ink reaches over a border before the test fails, in pixels: points of a
  /// picture are merged within 0.7, and grounds compared along lines.
  private static let slack = 1.0

  /// Of the days of changes each is tried at one width only, and neighbouring ones at different widths.
  @Test(arguments: [ShippedData.folder, "\(ShippedData.folder)/../Examples/persia-1907"], widths)
  func `no name stands on foreign ground or on another name, and no ground has two`(
    _ folder: String,
    _ width: Int
  ) throws {
    let atlas = try Atlas(builtFolder: "\(folder)/built")
    var settings = MapSettings()
    settings.width = width
    var series = try MapSeries(of: atlas, on: try BaseMap(dataFolder: folder), settings)
    var ground: GroundBelow?
    let number = try #require(Self.widths.firstIndex(of: width))
    let days = atlas.changeDates(in: atlas.calendar).enumerated().filter {
      $0.offset % (Self.share * Self.widths.count) == Self.share * number
    }
    for day in days.map(\.element) {
      let snapshot = try #require(atlas.snapshot(on: day))
      let sheet = try series.sheet(of: snapshot)
      let drawing = try series.drawing(of: sheet)
      let below = try ground ?? GroundBelow(sheet, try series.parts(of: sheet), Locator(atlas.coverage))
      ground = below
      let grounds = sheet.states.map(\.polygons) + sheet.regions.filter { $0.label != nil }.map(\.polygons)
      #expect(Set(grounds).count == grounds.count, "\(day)")
      for label in drawing.labels {
        let isForeign = try Self.foreign(to: label, on: sheet, snapshot, atlas, below)
        let faces = try label.ink.map {
          try below.faces(in: $0, less: 1.5 * below.unit + Self.slack, of: drawing.frame)
        }
        let wrong = Set(faces.joined()).filter(isForeign).map { atlas.region(ofFace: $0).name }
        #expect(wrong == [], "\(label.key ?? label.text) on \(day), \(width) pixels")
      }
      for (index, label) in drawing.labels.enumerated() {
        let covered = drawing.labels[(index + 1)...].filter { label.box.overlaps($0.box) }.map(\.text)
        #expect(covered == [], "\(label.text) on \(day), \(width) pixels")
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
    case .place(let index, _):
      let homes = try below.faces(near: sheet.places[index].position, within: 3 * below.unit)
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
    (unit, window) = (parts.unit, parts.window)
    projection = try sheet.projection.prepared()
    self.locator = locator
  }

  /// The faces in a box less a margin: at points along its sides and its middle, at most five pixels apart.
  func faces(in box: PixelBox, less margin: Double, of frame: PixelBox) throws -> Set<Int> {
    let (left, right) = (box.left + margin, box.right - margin)
    let (top, bottom) = (box.top + margin, box.bottom - margin)
    guard left < right, top < bottom else { return [] }
    let columns = max(((right - left) / 5).rounded(.up), 1)
    let points = [top, (top + bottom) / 2, bottom].flatMap { y in
      (0...Int(columns)).map { column in
        ProjectedPoint(
          x: window.easting + (left + (right - left) * Double(column) / columns - frame.centre.x)
            / window.pixelsPerMetre,
          y: window.northing - (y - frame.centre.y) / window.pixelsPerMetre
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
