internal import MapGeometry
internal import Projections
internal import SystemCalls

/// A frame with all that was drawn in it so far, which the sheets of a series share.
struct DrawnFrame: ~Copyable {
  let frame: SheetFrame
  private let plane: MapPlane
  private let furniture: MapFurniture
  /// What another processor draws.
  private let backdrop: Beside<SheetBackdrop, ProjectionError>
  /// One for each river; nil for a river without a name, which is in the backdrop.
  private let rivers: [SheetShapes.Line?]
  /// Label positions found so far.
  var rooms = LabelRooms()
  private var drawn: PicturePoints
  private var regions = Remembered<RegionID, [Polygon], SheetShapes.Region>()
  private var lines = Remembered<String, [LineString], SheetShapes.Line>()
  private var points = Remembered<String, [Position], [PixelPoint?]>()
  private var insets: [InsetFrame] = []

  /// Draws the backdrop on another processor while everything else is drawn on this one.
  ///
  /// Each has its own projection and points, starting with the same arcs. So neither waits for the other, and
  /// coasts that bound regions are the same lines in both.
  init(_ frame: SheetFrame) throws(ProjectionError) {
    let plane = try frame.plane()
    let backdrop = Self.backdrop(of: frame, showing: plane.visible)
    let background = frame.background
    var drawn = try PicturePoints(plane, arcs: background.arcs)
    var rivers: [SheetShapes.Line?] = []
    for (index, river) in background.rivers.enumerated() {
      let line = river.name == nil ? nil : try SheetShapes.Line(river.lines, -1 - index, plane, &drawn)
      rivers.append(line)
    }
    furniture = try MapFurniture(frame, plane)
    self.frame = frame
    self.backdrop = backdrop
    self.plane = plane
    self.rivers = rivers
    self.drawn = drawn
  }

  private static func backdrop(
    of frame: SheetFrame,
    showing visible: [BoundingBox]
  ) -> Beside<SheetBackdrop, ProjectionError> {
    let background = frame.background
    if background.land.isEmpty, background.lakes.isEmpty, background.rivers.isEmpty {
      return Beside(done: .empty)
    }
    return Beside { () throws(ProjectionError) in
      let plane = try frame.plane(showing: visible)
      return try SheetBackdrop(background, plane, try PicturePoints(plane, arcs: background.arcs))
    }
  }

  /// The land, the lakes and the rivers without names; waits for them, so it is used last.
  func drawnBackdrop() throws(ProjectionError) -> SheetBackdrop { try backdrop.value() }

  /// The shapes of a sheet of this frame; those that no sheet had before are drawn now.
  mutating func shapes(of sheet: MapSheet) throws(ProjectionError) -> SheetShapes {
    var regions: [SheetShapes.Region] = []
    var (borders, zones, railways): ([SheetShapes.Line], [SheetShapes.Line], [SheetShapes.Line])
    (borders, zones, railways) = ([], [], [])
    for region in sheet.regions { regions.append(try ground(region.id, region.polygons)) }
    var states: [SheetShapes.Region] = []
    for state in sheet.states { states.append(try ground(state.id, state.polygons)) }
    for border in sheet.borders { borders.append(try line("border " + border.id, border.lines)) }
    for zone in sheet.railwayZones { zones.append(try line("zone " + zone.id, zone.lines)) }
    for railway in sheet.railways { railways.append(try line("railway " + railway.id, railway.lines)) }
    return SheetShapes(
      furniture: furniture,
      rivers: rivers,
      railwayZones: zones,
      railways: railways,
      regions: regions,
      states: states,
      borders: borders,
      places: try points(of: sheet.places.map(\.position), "places"),
      names: try points(of: sheet.background.names.map(\.position), "names"),
      points: try points(of: sheet.points.map(\.position), "points")
    )
  }

  /// The outline of a box on the map, or nil where it has no point for one of its corners.
  func outline(of box: BoundingBox) throws(ProjectionError) -> [PixelPoint]? {
    let (a, b) = (box.southWest, box.northEast)
    let corners = [a, try? Position(x: b.x, y: a.y), b, try? Position(x: a.x, y: b.y)].compactMap(\.self)
    let points = try plane.pixels(of: [corners])[0]
    return points.count == 4 && points.allSatisfy { $0.x.isFinite && $0.y.isFinite } ? points : nil
  }

  /// The frame of an inset; one that no sheet had before is made now.
  mutating func inset(_ extent: BoundingBox, in sheet: MapSheet) throws(ProjectionError) -> InsetFrame {
    if let known = insets.first(where: { $0.extent == extent }) { return known }
    let inset = try InsetFrame(extent, in: sheet, on: frame, width: furniture.frame.width)
    insets.append(inset)
    return inset
  }

  private mutating func ground(
    _ id: RegionID,
    _ polygons: [Polygon]
  ) throws(ProjectionError) -> SheetShapes.Region {
    if let known = regions.output(of: id, for: polygons) { return known }
    let rings = try drawn.rings(of: polygons, on: plane)
    let seen = rings.map { plane.frame.clipped(ring: $0.map(\.pixel)) }.filter { $0.count > 2 }
    let path = PathData(closed: rings).text
    let room = RegionLabelling(rings: seen)
    let rows = room.map { GroundRows(rings: seen, in: $0.box) }
    let shape = SheetShapes.Region(number: regions.count, path: path, room: room, rows: rows)
    regions.remember(shape, of: id, for: polygons)
    return shape
  }

  private mutating func line(_ name: String, _ strings: [LineString]) throws(ProjectionError)
    -> SheetShapes.Line
  {
    if let known = lines.output(of: name, for: strings) { return known }
    let shape = try SheetShapes.Line(strings, lines.count, plane, &drawn)
    lines.remember(shape, of: name, for: strings)
    return shape
  }

  /// One point for each position; nil outside the frame.
  private mutating func points(of positions: [Position], _ name: String) throws(ProjectionError)
    -> [PixelPoint?]
  {
    if let known = points.output(of: name, for: positions) { return known }
    var found: [PixelPoint?] = []
    for position in positions { found.append(try plane.seenPixel(of: position)) }
    points.remember(found, of: name, for: positions)
    return found
  }
}

extension PicturePoints {
  /// Points that have met the arcs of a background, and nothing else.
  fileprivate init(_ plane: borrowing MapPlane, arcs: [LineString]) throws(ProjectionError) {
    self.init(plane)
    _ = try pieces(of: arcs, on: plane)
  }
}
