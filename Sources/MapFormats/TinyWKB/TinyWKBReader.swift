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
      for id in ids { members.append(try member(id)) }
    }
    guard offset == bytes.count else {
      throw fault(0, "\((bytes.count - offset).counted("byte")) more", "the end of the collection")
    }
    return members
  }

  private mutating func member(_ id: Int) throws(TinyWKBError) -> TinyWKB.Member {
    last = (0, 0)
    let (type, marks) = try head([.point, .lineString, .polygon, .multiLineString, .multiPolygon])
    let isOfParts = type == .multiLineString || type == .multiPolygon
    guard marks == 0 || marks == TinyWKBType.emptyMark || marks == TinyWKBType.idsMark && isOfParts else {
      throw fault(-1, "\(marks)", "no marks")
    }
    let isEmpty = marks == TinyWKBType.emptyMark
    var ids: [Int] = []
    let geometry: Geometry
    switch type {
    case .multiLineString:
      geometry = .multiLineString(
        isEmpty ? [] : try parts(marks, &ids) { reader throws(TinyWKBError) in try reader.line() }
      )
    case .multiPolygon:
      geometry = .multiPolygon(
        isEmpty ? [] : try parts(marks, &ids) { reader throws(TinyWKBError) in try reader.polygon() }
      )
    case .point where !isEmpty: geometry = .point(try position())
    case .lineString where !isEmpty: geometry = .lineString(try line())
    case .polygon where !isEmpty: geometry = .polygon(try polygon())
    case .point, .lineString, .polygon, .collection: throw fault(-1, "an empty shape", "positions")
    }
    return TinyWKB.Member(id: id, geometry: geometry, partIDs: ids)
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

  /// The parts of a shape, before which their numbers stand where it is marked to have such.
  private mutating func parts<Part>(
    _ marks: UInt8,
    _ ids: inout [Int],
    _ part: (inout Self) throws(TinyWKBError) -> Part
  ) throws(TinyWKBError) -> [Part] {
    let hasIDs = marks == TinyWKBType.idsMark
    let count = try count(atLeast: hasIDs ? 2 : 1)
    if hasIDs { for _ in 0..<count { ids.append(Int(try difference())) } }
    var parts: [Part] = []
    for _ in 0..<count { parts.append(try part(&self)) }
    return parts
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
