import MapGeometry

/// Writes shapes as Tiny WKB.
struct TinyWKBWriter {
  private(set) var bytes: [UInt8] = []
  /// The position that the next one is told from; a shape begins at 0, 0.
  private var last = (x: 0, y: 0)

  mutating func collection(_ members: [TinyWKB.Member]) {
    guard !members.isEmpty else {
      bytes += [TinyWKBType.collection.firstByte, TinyWKBType.emptyMark]
      return
    }
    bytes += [TinyWKBType.collection.firstByte, TinyWKBType.idsMark]
    count(members.count)
    for member in members { difference(member.id) }
    for member in members { shape(member) }
  }

  private mutating func shape(_ member: TinyWKB.Member) {
    last = (0, 0)
    switch member.geometry {
    case .point(let position):
      bytes += [TinyWKBType.point.firstByte, 0]
      self.position(position)
    case .lineString(let line): parts(.lineString, line.positions) { $0.position($1) }
    case .multiLineString(let lines):
      parts(.multiLineString, lines, member.partIDs) { $0.positions($1.positions) }
    case .polygon(let polygon): parts(.polygon, polygon.rings) { $0.positions($1.positions) }
    case .multiPolygon(let polygons):
      parts(.multiPolygon, polygons, member.partIDs) { writer, polygon in
        writer.count(polygon.rings.count)
        for ring in polygon.rings { writer.positions(ring.positions) }
      }
    }
  }

  private mutating func parts<Part>(
    _ type: TinyWKBType,
    _ parts: [Part],
    _ ids: [Int] = [],
    append: (inout Self, Part) -> Void
  ) {
    bytes.append(type.firstByte)
    bytes.append(parts.isEmpty ? TinyWKBType.emptyMark : ids.isEmpty ? 0 : TinyWKBType.idsMark)
    guard !parts.isEmpty else { return }
    count(parts.count)
    for id in ids { difference(id) }
    for part in parts { append(&self, part) }
  }

  private mutating func positions(_ positions: [Position]) {
    count(positions.count)
    for position in positions { self.position(position) }
  }

  private mutating func position(_ position: Position) {
    let (x, y) = (Int(position.x), Int(position.y))
    difference(x - last.x)
    difference(y - last.y)
    last = (x, y)
  }

  private mutating func count(_ count: Int) { variable(UInt64(count)) }

  /// A whole number, the small ones of either sign in few bytes: 0, -1, 1, -2 as 0, 1, 2, 3.
  private mutating func difference(_ value: Int) {
    variable(UInt64(bitPattern: Int64(value << 1 ^ value >> 63)))
  }

  /// Seven bits a byte, the least first; the upper bit of each byte but the last is set.
  private mutating func variable(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
