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
    let baseExtent: BoundingBox?

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
      baseExtent = sheet.base.extent
    }
  }

  let key: Key
  let plane: MapPlane
  /// What another processor draws.
  private let backdrop: Beside<SheetBackdrop, ProjectionError>
  /// One for each river; nil for a river without a name, which is in the backdrop.
  let rivers: [SheetShapes.Line?]
  let graticule: Graticule
  let scaleBar: ScaleBar?
  let north: Double?
  /// Whether the frame shows what the base map does not reach.
  let reachesBeyondBase: Bool
  /// Room for names that was looked for already.
  var rooms = LabelRooms()
  private var drawn: PicturePoints
  private var regions = Remembered<RegionID, [Polygon], SheetShapes.Region>()
  private var lines = Remembered<String, [LineString], SheetShapes.Line>()
  private var points = Remembered<String, [Position], [PixelPoint?]>()

  /// Draws the backdrop on another processor while all else is drawn on this one.
  ///
  /// Each has a projection and points of its own that begin with the same arcs. So neither waits for the other, and
  /// coasts that bound regions are the same lines in both.
  init(_ key: Key, _ sheet: MapSheet, _ layout: SheetLayout) throws(ProjectionError) {
    let base = sheet.base
    let isEmpty = base.land.isEmpty && base.lakes.isEmpty && base.rivers.isEmpty
    backdrop =
      isEmpty
      ? Beside(done: .empty)
      : Beside { () throws(ProjectionError) in
        let plane = try MapPlane.of(sheet, key, layout)
        return try SheetBackdrop(sheet.base, plane, try PicturePoints(plane, arcs: sheet.base.arcs))
      }
    let plane = try MapPlane.of(sheet, key, layout)
    var drawn = try PicturePoints(plane, arcs: base.arcs)
    var rivers: [SheetShapes.Line?] = []
    for (index, river) in base.rivers.enumerated() {
      let line = river.name == nil ? nil : try SheetShapes.Line(river.lines, -1 - index, plane, &drawn)
      rivers.append(line)
    }
    let graticule = try Graticule(plane, words: sheet.words, letters: layout.value)
    let scaleBar = try ScaleBar(sheet, plane)
    north = plane.north
    reachesBeyondBase = base.extent.map { plane.reachesBeyond($0) } ?? false
    self.graticule = graticule
    self.scaleBar = scaleBar
    self.key = key
    self.plane = plane
    self.rivers = rivers
    self.drawn = drawn
  }

  /// The land, the lakes and the rivers without names; waits for them, so it is asked for last.
  func drawnBackdrop() throws(ProjectionError) -> SheetBackdrop { try backdrop.value() }

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

extension MapPlane {
  /// The plane of a sheet, in the frame below its header.
  fileprivate static func of(
    _ sheet: MapSheet,
    _ key: SheetGround.Key,
    _ layout: SheetLayout
  ) throws(ProjectionError) -> MapPlane {
    let width = layout.room - 2 * layout.gutter
    var plane = try MapPlane(sheet, corner: key.corner, width: width, padding: 12 * layout.unit)
    try plane.cutAtSeams(of: sheet.projection)
    try plane.checkShows(sheet.extent, in: sheet.projection)
    return plane
  }
}

extension PicturePoints {
  /// Points that have met the arcs of a base, and nothing else.
  fileprivate init(_ plane: borrowing MapPlane, arcs: [LineString]) throws(ProjectionError) {
    self.init(plane)
    _ = try pieces(of: arcs, on: plane)
  }
}
