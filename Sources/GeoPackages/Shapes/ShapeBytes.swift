import MapGeometry

/// Reads the shape in a row of a GeoPackage: the format's header, then ISO well-known binary.
///
/// Every count is compared with the remaining bytes before anything is allocated; collections nest at most
/// eight deep.
struct ShapeBytes {
  private let bytes: [UInt8]
  private var place = 0

  /// A geometry, and the parts that had no extent on the grid.
  struct Result {
    /// The geometry of all other parts; nil when there are none.
    var geometry: Geometry?
    var degenerate: [LayerProblem] = []
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The shape, whose header must name that coordinate system.
  mutating func shape(system: Int) throws(LayerProblem) -> Result {
    let isEmpty = try readHeader(system: system)
    var result = Result()
    let shape = try readShape(kinds: 1...7, &result.degenerate)
    guard place == bytes.count else {
      throw LayerProblem(.shape, "\((bytes.count - place).counted("byte")) after the shape", "none")
    }
    guard !isEmpty || shape == nil else {
      throw LayerProblem(
        .shape,
        "a shape whose header says that it is empty",
        "an empty shape, or no such mark"
      )
    }
    result.geometry = shape
    return result
  }

  /// Reads the header and says whether it marks the shape as empty.
  private mutating func readHeader(system: Int) throws(LayerProblem) -> Bool {
    guard bytes.count >= 8, bytes[0] == UInt8(ascii: "G"), bytes[1] == UInt8(ascii: "P") else {
      let start = bytes.prefix(2).map { String($0, radix: 16) }.joined(separator: " ")
      throw LayerProblem(
        .shape,
        "\(bytes.count.counted("byte")) that start with \(start)",
        "GP and six more bytes of header"
      )
    }
    guard bytes[2] == 0 else { throw LayerProblem(.shape, "version byte \(bytes[2])", "0") }
    let flags = bytes[3]
    guard flags & 0b1100_0000 == 0 else {
      throw LayerProblem(.shape, "flags \(flags)", "no mark in the two highest")
    }
    guard flags & 0b0010_0000 == 0 else {
      throw LayerProblem(.shape, "a shape of an extension", "a point, lines or polygons of the format itself")
    }
    let envelope = Int(flags >> 1 & 0b111)
    guard envelope <= 4 else { throw LayerProblem(.shape, "envelope code \(envelope)", "0 to 4") }
    place = 4
    let found = Int(Int32(bitPattern: try integer(isLittle: flags & 1 == 1)))
    // Many programs write no system number in the shapes.
    guard found == system || found == 0 || found == -1 else {
      throw LayerProblem(.projection, "coordinate system \(found)", "\(system), as the layer says")
    }
    let size = [0, 32, 48, 48, 64][envelope]
    guard bytes.count - place >= size else {
      throw LayerProblem(.shape, (bytes.count - place).counted("byte"), "an envelope of \(size)")
    }
    place += size
    return flags & 0b0001_0000 != 0
  }

  /// Reads a shape of one of the kinds with these numbers in well-known binary; nil for an empty one.
  private mutating func readShape(
    kinds: ClosedRange<Int>,
    depth: Int = 0,
    _ degenerate: inout [LayerProblem]
  ) throws(LayerProblem) -> Geometry? {
    guard let order = bytes[place...].first else { throw LayerProblem(.shape, "no more bytes", "a shape") }
    guard order <= 1 else { throw LayerProblem(.shape, "byte order \(order)", "0 or 1") }
    let isLittle = order == 1
    place += 1
    let code = Int(try integer(isLittle: isLittle))
    let (dimensions, kind) = code.quotientAndRemainder(dividingBy: 1000)
    guard !(0...3).contains(dimensions) || !(8...17).contains(kind) else {
      let fix = "ogr2ogr -nlt CONVERT_TO_LINEAR NEW.gpkg OLD.gpkg makes them"
      throw LayerProblem(.shape, "a curve or surface (type \(code))", "straight lines and polygons; \(fix)")
    }
    guard (0...3).contains(dimensions), kinds.contains(kind) else {
      throw LayerProblem(
        .shape,
        "a shape of type \(code)",
        "a point, line or polygon, or several of one of them"
      )
    }
    let layout = Layout(isLittle: isLittle, size: dimensions == 0 ? 16 : dimensions == 3 ? 32 : 24)
    switch kind {
    case 1: return try point(layout).map { .point($0) }
    case 2: return try line(layout, &degenerate).map { .lineString($0) }
    case 3: return try polygon(layout, &degenerate).map { .polygon($0) }
    case 4: return try points(layout, &degenerate)
    case 5:
      let lines = try parts(of: 2, layout, &degenerate).flatMap(\.lines)
      return lines.isEmpty ? nil : lines.count == 1 ? .lineString(lines[0]) : .multiLineString(lines)
    case 6:
      let polygons = try parts(of: 3, layout, &degenerate).flatMap(\.polygons)
      return polygons.isEmpty ? nil : Geometry(polygons)
    default: return try collection(layout, depth: depth, &degenerate)
    }
  }

  /// The areas of a collection, otherwise its only part; others are left out.
  private mutating func collection(
    _ layout: Layout,
    depth: Int,
    _ degenerate: inout [LayerProblem]
  ) throws(LayerProblem) -> Geometry? {
    guard depth < 8 else {
      throw LayerProblem(.shape, "collections deeper than eight in each other", "fewer")
    }
    let count = try count(layout, each: 9)
    var parts: [Geometry] = []
    for _ in 0..<count {
      if let part = try readShape(kinds: 1...7, depth: depth + 1, &degenerate) { parts.append(part) }
    }
    let areas = parts.filter { !$0.polygons.isEmpty }
    if areas.isEmpty, parts.count <= 1 { return parts.first }
    if areas.count < parts.count {
      let found = "a collection with parts that are no areas"
      degenerate.append(LayerProblem(.degenerate, found, "areas, or one shape"))
    }
    return areas.isEmpty ? nil : Geometry(areas.flatMap(\.polygons))
  }

  /// The byte order, and the size of a position including Z and M values.
  private struct Layout {
    let isLittle: Bool
    let size: Int
  }

  private mutating func parts(
    of kind: Int,
    _ layout: Layout,
    _ degenerate: inout [LayerProblem]
  ) throws(LayerProblem) -> [Geometry] {
    let count = try count(layout, each: 9)
    var parts: [Geometry] = []
    for _ in 0..<count {
      if let part = try readShape(kinds: kind...kind, &degenerate) { parts.append(part) }
    }
    return parts
  }

  /// A single position in a list is a point; several are not supported.
  private mutating func points(_ layout: Layout, _ degenerate: inout [LayerProblem]) throws(LayerProblem)
    -> Geometry?
  {
    let parts = try parts(of: 1, layout, &degenerate)
    guard parts.count <= 1 else {
      degenerate.append(LayerProblem(.degenerate, "\(parts.count.counted("point")) in one shape", "one"))
      return nil
    }
    return parts.first
  }

  /// A point; one with NaN coordinates is empty.
  private mutating func point(_ layout: Layout) throws(LayerProblem) -> Position? {
    guard bytes.count - place >= layout.size else {
      throw LayerProblem(.shape, (bytes.count - place).counted("byte"), "the \(layout.size) of a position")
    }
    let start = place
    let x = Double(bitPattern: try number(isLittle: layout.isLittle))
    let y = Double(bitPattern: try number(isLittle: layout.isLittle))
    place = start
    if x.isNaN, y.isNaN {
      place += layout.size
      return nil
    }
    return try position(layout)
  }

  private mutating func line(_ layout: Layout, _ degenerate: inout [LayerProblem]) throws(LayerProblem)
    -> LineString?
  {
    let positions = try positions(layout)
    guard !positions.isEmpty else { return nil }
    do throws(LineStringError) { return try LineString(positions) } catch {
      degenerate.append(LayerProblem(.degenerate, "\(error)", "a line on the grid of 10⁻⁷ degrees"))
      return nil
    }
  }

  private mutating func polygon(_ layout: Layout, _ degenerate: inout [LayerProblem]) throws(LayerProblem)
    -> Polygon?
  {
    let count = try count(layout, each: 4)
    var outer: Ring?
    var holes: [Ring] = []
    for index in 0..<count {
      let positions = try positions(layout)
      guard positions.isEmpty || positions.count >= 4 && positions.first == positions.last else {
        throw LayerProblem(
          .shape,
          "a ring of \(positions.count.counted("position"))",
          "at least 4, the last the first again"
        )
      }
      if positions.isEmpty { continue }
      do throws(RingError) {
        let ring = try Ring(positions)
        if index == 0 { outer = ring } else { holes.append(ring) }
      } catch {
        degenerate.append(
          LayerProblem(.degenerate, "\(error)", "a ring with an area on the grid of 10⁻⁷ degrees")
        )
      }
    }
    return outer.map { Polygon(outer: $0, holes: holes) }
  }

  private mutating func positions(_ layout: Layout) throws(LayerProblem) -> [Position] {
    let count = try count(layout, each: layout.size)
    var positions: [Position] = []
    positions.reserveCapacity(count)
    for _ in 0..<count { positions.append(try position(layout)) }
    return positions
  }

  private mutating func position(_ layout: Layout) throws(LayerProblem) -> Position {
    let end = place + layout.size
    let longitude = Double(bitPattern: try number(isLittle: layout.isLittle))
    let latitude = Double(bitPattern: try number(isLittle: layout.isLittle))
    place = end
    do throws(PositionError) {
      return try Position(longitude: longitude, latitude: latitude)
    } catch {
      throw LayerProblem(.position, "\(error)", "a position on the globe, in degrees")
    }
  }

  /// A count of parts, each of which takes at least that many bytes.
  private mutating func count(_ layout: Layout, each size: Int) throws(LayerProblem) -> Int {
    let count = Int(try integer(isLittle: layout.isLittle))
    let left = bytes.count - place
    guard count <= left / size else {
      throw LayerProblem(
        .shape,
        "a count of \(count) with \(left.counted("byte")) left",
        "at most \(left / size)"
      )
    }
    return count
  }

  private mutating func integer(isLittle: Bool) throws(LayerProblem) -> UInt32 {
    UInt32(truncatingIfNeeded: try whole(4, isLittle: isLittle))
  }

  private mutating func number(isLittle: Bool) throws(LayerProblem) -> UInt64 {
    try whole(8, isLittle: isLittle)
  }

  private mutating func whole(_ size: Int, isLittle: Bool) throws(LayerProblem) -> UInt64 {
    guard bytes.count - place >= size else {
      throw LayerProblem(.shape, "\((bytes.count - place).counted("byte")) left", "\(size) of a number")
    }
    var value: UInt64 = 0
    for offset in 0..<size {
      value = value << 8 | UInt64(bytes[place + (isLittle ? size - 1 - offset : offset)])
    }
    place += size
    return value
  }
}
