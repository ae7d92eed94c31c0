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

  let key: Key
  let plane: MapPlane
  let land: String
  let lakes: String
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

  init(_ key: Key, _ sheet: MapSheet, _ layout: SheetLayout) throws(ProjectionError) {
    let width = layout.room - 2 * layout.gutter
    let plane = try MapPlane(sheet, corner: key.corner, width: width, padding: 12 * layout.unit)
    var drawn = PicturePoints(plane)
    _ = try drawn.pieces(of: sheet.base.arcs, on: plane)
    let land = try drawn.rings(of: sheet.base.land, on: plane)
    let lakes = try drawn.rings(of: sheet.base.lakes, on: plane)
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
    self.land = PathData(closed: land).text
    self.lakes = PathData(closed: lakes).text
    self.rivers = rivers
    self.drawn = drawn
  }

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
