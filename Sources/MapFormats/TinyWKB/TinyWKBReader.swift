import MapGeometry

/// Reads shapes of Tiny WKB; whatever the bytes are, no more memory is taken than they can fill.
struct TinyWKBReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset = 0
  /// The position that the next one is told from; a shape begins at 0, 0.
  var last = (x: 0 as Int64, y: 0 as Int64)

  /// A reader of bytes that stay where they are while it reads.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The members of the collection that all bytes are.
  mutating func collection() throws(TinyWKBError) -> [TinyWKB.Member] {
    var members: [TinyWKB.Member] = []
    let marks = try head([.collection]).marks
    if marks != TinyWKBType.emptyMark {
      guard marks == TinyWKBType.idsMark else { throw fault(-1, "\(marks)", "members with numbers") }
      let count = try count(atLeast: 3)
      var ids: [Int] = []
      for _ in 0..<count { ids.append(Int(try difference())) }
      for id in ids { members.append(TinyWKB.Member(id: id, geometry: try geometry())) }
    }
    guard offset == bytes.count else {
      throw fault(0, "\((bytes.count - offset).counted("byte")) more", "the end of the collection")
    }
    return members
  }

  private mutating func geometry() throws(TinyWKBError) -> Geometry {
    last = (0, 0)
    let (type, marks) = try head([.point, .lineString, .polygon, .multiLineString, .multiPolygon])
    guard marks == 0 || marks == TinyWKBType.emptyMark else { throw fault(-1, "\(marks)", "no marks") }
    let isEmpty = marks != 0
    switch type {
    case .multiLineString: return .multiLineString(isEmpty ? [] : try lines())
    case .multiPolygon: return .multiPolygon(isEmpty ? [] : try polygons())
    case .point where !isEmpty: return .point(try position())
    case .lineString where !isEmpty: return .lineString(try line())
    case .polygon where !isEmpty: return .polygon(try polygon())
    case .point, .lineString, .polygon, .collection: throw fault(-1, "an empty shape", "positions")
    }
  }

  /// The type of a shape and the marks of its second byte.
  private mutating func head(_ types: [TinyWKBType]) throws(TinyWKBError) -> (type: TinyWKBType, marks: UInt8)
  {
    let first = try byte()
    guard let type = TinyWKBType(rawValue: first & 0x0F), types.contains(type), type.firstByte == first else {
      throw fault(-1, "\(first)", "one of \(types.map { "\($0.firstByte)" }.joined(separator: ", "))")
    }
    return (type, try byte())
  }

  private mutating func lines() throws(TinyWKBError) -> [LineString] {
    var lines: [LineString] = []
    for _ in 0..<(try count(atLeast: 1)) { lines.append(try line()) }
    return lines
  }

  private mutating func line() throws(TinyWKBError) -> LineString {
    let start = offset
    let positions = try positions()
    do throws(LineStringError) {
      return try LineString(positions)
    } catch {
      throw TinyWKBError(offset: start, found: "\(error)", expected: "a line")
    }
  }

  private mutating func polygons() throws(TinyWKBError) -> [Polygon] {
    var polygons: [Polygon] = []
    for _ in 0..<(try count(atLeast: 1)) { polygons.append(try polygon()) }
    return polygons
  }

  private mutating func polygon() throws(TinyWKBError) -> Polygon {
    var rings: [Ring] = []
    for _ in 0..<(try count(atLeast: 1)) { rings.append(try ring()) }
    guard let outer = rings.first else { throw fault(-1, "a polygon without rings", "an outer ring") }
    return Polygon(outer: outer, holes: Array(rings.dropFirst()))
  }

  private mutating func ring() throws(TinyWKBError) -> Ring {
    let start = offset
    let positions = try positions()
    do throws(RingError) {
      return try Ring(positions)
    } catch {
      throw TinyWKBError(offset: start, found: "\(error)", expected: "a ring")
    }
  }
}
