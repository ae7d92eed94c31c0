internal import MapGeometry
internal import Projections

/// What the sheets of a series share: where the globe lies in the picture, and all that was projected so far.
struct SheetGround: ~Copyable {
  /// What has to be equal for sheets to share a ground.
  struct Key: Equatable {
    let extent: BoundingBox
    let projection: Projection
    let width: Int
    let corner: PixelPoint
    let land: [Polygon]
    let lakes: [Polygon]
    let rivers: [MapRiver]
    let arcs: [LineString]
    let words: MapWords

    init(_ sheet: MapSheet, _ header: SheetHeader) {
      extent = sheet.extent
      projection = sheet.projection
      width = sheet.width
      corner = header.corner
      land = sheet.base.land
      lakes = sheet.base.lakes
      rivers = sheet.base.rivers
      arcs = sheet.base.arcs
      words = sheet.words
    }
  }

  /// The paths of what is an area and bounds no region by itself.
  struct Areas {
    let land: String
    let lakes: String
  }

  let key: Key
  let plane: MapPlane
  /// The land and the lakes, which another processor draws.
  private let areas: Beside<Areas, ProjectionError>
  let rivers: [SheetShapes.Line]
  let graticule: Graticule
  let scaleBar: ScaleBar?
  let north: Double?
  /// Room for names that was looked for already.
  var rooms = LabelRooms()
  private var drawn: PicturePoints
  private var regions = Remembered<RegionID, [Polygon], SheetShapes.Region>()
  private var lines = Remembered<String, [LineString], SheetShapes.Line>()
  private var points = Remembered<String, [Position], [PixelPoint?]>()

  /// Draws the areas on another processor while all else is drawn on this one.
  ///
  /// Each has a projection and points of its own that begin with the same arcs. So neither waits for the other, and
  /// coasts that bound regions are the same lines in both.
  init(_ key: Key, _ sheet: MapSheet, _ layout: SheetLayout) throws(ProjectionError) {
    let hasAreas = !sheet.base.land.isEmpty || !sheet.base.lakes.isEmpty
    areas =
      hasAreas
      ? Beside { () throws(ProjectionError) in try Areas(key, sheet, layout) }
      : Beside(done: Areas(land: "", lakes: ""))
    let plane = try MapPlane(sheet, key, layout)
    var drawn = try PicturePoints(plane, arcs: sheet.base.arcs)
    var rivers: [SheetShapes.Line] = []
    for (index, river) in sheet.base.rivers.enumerated() {
      let hasName = river.name != nil
      rivers.append(try SheetShapes.Line(river.lines, -1 - index, hasName: hasName, plane, &drawn))
    }
    let graticule = try Graticule(plane, words: sheet.words, letters: layout.value)
    let scaleBar = try ScaleBar(sheet, plane)
    north = plane.north
    self.graticule = graticule
    self.scaleBar = scaleBar
    self.key = key
    self.plane = plane
    self.rivers = rivers
    self.drawn = drawn
  }

  /// The land and the lakes; waits for them, so it is asked for last.
  func drawnAreas() throws(ProjectionError) -> Areas { try areas.value() }

  /// A region's ground in the picture.
  mutating func region(_ region: MapRegion) throws(ProjectionError) -> SheetShapes.Region {
    if let known = regions.output(of: region.id, for: region.polygons) { return known }
    let rings = try drawn.rings(of: region.polygons, on: plane)
    let seen = rings.map { plane.frame.clipped(ring: $0.map(\.pixel)) }.filter { $0.count > 2 }
    let path = PathData(closed: rings).text
    let shape = SheetShapes.Region(number: regions.count, path: path, room: RegionLabelling(rings: seen))
    regions.remember(shape, of: region.id, for: region.polygons)
    return shape
  }

  /// Lines in the picture.
  mutating func line(_ name: String, _ strings: [LineString]) throws(ProjectionError) -> SheetShapes.Line {
    if let known = lines.output(of: name, for: strings) { return known }
    let shape = try SheetShapes.Line(strings, lines.count, plane, &drawn)
    lines.remember(shape, of: name, for: strings)
    return shape
  }

  /// One point for each position; nil outside the frame.
  mutating func points(of positions: [Position], _ name: String) throws(ProjectionError) -> [PixelPoint?] {
    if let known = points.output(of: name, for: positions) { return known }
    var found: [PixelPoint?] = []
    for position in positions { found.append(try plane.seenPixel(of: position)) }
    points.remember(found, of: name, for: positions)
    return found
  }
}

extension SheetGround.Areas {
  fileprivate init(
    _ key: SheetGround.Key,
    _ sheet: MapSheet,
    _ layout: SheetLayout
  ) throws(ProjectionError) {
    let plane = try MapPlane(sheet, key, layout)
    var drawn = try PicturePoints(plane, arcs: sheet.base.arcs)
    land = PathData(closed: try drawn.rings(of: sheet.base.land, on: plane)).text
    lakes = PathData(closed: try drawn.rings(of: sheet.base.lakes, on: plane)).text
  }
}

extension MapPlane {
  /// The plane of a sheet, in the frame below its header.
  fileprivate init(_ sheet: MapSheet, _ key: SheetGround.Key, _ layout: SheetLayout) throws(ProjectionError) {
    let width = layout.room - 2 * layout.gutter
    try self.init(sheet, corner: key.corner, width: width, padding: 12 * layout.unit)
  }
}

extension PicturePoints {
  /// Points that have met the arcs of a base, and nothing else.
  fileprivate init(_ plane: borrowing MapPlane, arcs: [LineString]) throws(ProjectionError) {
    self.init(plane)
    _ = try pieces(of: arcs, on: plane)
  }
}
