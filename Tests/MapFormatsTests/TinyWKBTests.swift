import MapFormats
import MapGeometry
import Testing

@Suite struct TinyWKBTests {
  /// A shape of every kind, with what is hard: great steps, negative ones, the edges of the globe, nothing in it.
  static func everyShape() throws -> [Geometry] {
    let island = try polygon("0,0 4,0 4,4 0,4", holes: "1,1 1,2 2,2", "3,3 3,3.5 3.5,3.5")
    let globe = try polygon("-180,-90 180,-90 180,90 -180,90")
    let (first, second) = try (
      LineString(positions("-180,90 180,-90 -180,90")), LineString(positions("126.65,45.75 0,0 -0.0000001,0"))
    )
    return [
      .point(try Position(longitude: -126.65, latitude: 45.7512345)),
      .point(try Position(longitude: 180, latitude: -90)), .lineString(first),
      .multiLineString([first, second, first]), .multiLineString([second]), .multiLineString([]),
      .polygon(island), .polygon(globe), .multiPolygon([globe, island]), .multiPolygon([]),
    ]
  }

  @Test func `every kind of shape is equal when it is written and read`() throws {
    for shape in try Self.everyShape() {
      let whole = TinyWKB([TinyWKB.Member(id: 7, geometry: shape)])
      #expect(try TinyWKB(bytes: whole.bytes) == whole)
    }
  }

  @Test func `so are all of them in one collection, in order, whatever their numbers`() throws {
    let ids = [0, 1, -1, .max, .min, 63, 64, -64, -65, 1 << 40]
    let whole = TinyWKB(try zip(ids, Self.everyShape()).map { TinyWKB.Member(id: $0, geometry: $1) })
    #expect(whole.members.map(\.id) == ids)
    #expect(try TinyWKB(bytes: whole.bytes) == whole)
    #expect(try TinyWKB(bytes: whole.bytes).bytes == whole.bytes)
  }

  // The bytes of the next three were worked out by hand from the published description of Tiny WKB 1.0: type in the
  // lower four bits of the first byte, precision (7, in zigzag 14) in the upper; marks; counts seven bits a byte;
  // differences in zigzag, so that -2 is 3 and 300 is 600 = 4 × 128 + 88.

  @Test func `a line is what the format's description says`() throws {
    let line = try LineString([Position(x: 1, y: 0), Position(x: 1, y: -2), Position(x: 301, y: 62)])
    let written: [UInt8] = [
      0xE7, 0x04,  // a collection whose members have numbers
      0x01, 0x06,  // one of them, with the number 3
      0xE2, 0x00, 0x03,  // a line of three positions
      0x02, 0x00, 0x00, 0x03, 0xD8, 0x04, 0x80, 0x01,  // +1 0, 0 -2, +300 +64
    ]
    let whole = TinyWKB([TinyWKB.Member(id: 3, geometry: .lineString(line))])
    #expect(whole.bytes == written)
    #expect(try TinyWKB(bytes: written) == whole)
  }

  @Test func `the lines of a shape may have numbers, which stand before them`() throws {
    let (one, other) = try (
      LineString([Position(x: 1, y: 0), Position(x: 2, y: 0)]),
      LineString([Position(x: 2, y: 1), Position(x: 2, y: 2)])
    )
    let written: [UInt8] = [
      0xE7, 0x04, 0x01, 0x06,  // one member, with the number 3
      0xE5, 0x04, 0x02, 0x0E, 0x01,  // two lines, 7 and -1
      0x02, 0x02, 0x00, 0x02, 0x00, 0x02, 0x00, 0x02, 0x00, 0x02,
    ]
    let lines = Geometry.multiLineString([one, other])
    let whole = TinyWKB([TinyWKB.Member(id: 3, geometry: lines, partIDs: [7, -1])])
    #expect(whole.bytes == written)
    #expect(try TinyWKB(bytes: written) == whole)
  }

  @Test func `rings and areas go on from the last position, members begin anew`() throws {
    let near = try Ring([Position(x: 1, y: 1), Position(x: 5, y: 1), Position(x: 5, y: 5)])
    let far = try Ring([Position(x: 9, y: 0), Position(x: 10, y: 0), Position(x: 10, y: 1)])
    let areas = Geometry.multiPolygon([Polygon(outer: near), Polygon(outer: far)])
    let point = Geometry.point(try Position(x: 1, y: 1))
    let written: [UInt8] = [
      0xE7, 0x04, 0x02, 0x00, 0x01,  // two members, 0 and -1
      0xE6, 0x00, 0x02,  // two areas
      0x01, 0x04, 0x02, 0x02, 0x08, 0x00, 0x00, 0x08, 0x07, 0x07,  // one ring: +1 +1, +4 0, 0 +4, -4 -4
      0x01, 0x04, 0x10, 0x01, 0x02, 0x00, 0x00, 0x02, 0x01, 0x01,  // from 1, 1: +8 -1, +1 0, 0 +1, -1 -1
      0xE1, 0x00, 0x02, 0x02,  // a point at 1, 1
    ]
    let members = [TinyWKB.Member(id: 0, geometry: areas), TinyWKB.Member(id: -1, geometry: point)]
    #expect(TinyWKB(members).bytes == written)
    #expect(try TinyWKB(bytes: written).members == members)
  }

  @Test func `a collection of nothing is two bytes, and so is a shape of nothing`() throws {
    #expect(TinyWKB([]).bytes == [0xE7, 0x10])
    #expect(try TinyWKB(bytes: [0xE7, 0x10]).members == [])
    let nothing = TinyWKB([TinyWKB.Member(id: 0, geometry: .multiPolygon([]))])
    #expect(nothing.bytes == [0xE7, 0x04, 0x01, 0x00, 0xE6, 0x10])
    // A count of none says the same.
    #expect(try TinyWKB(bytes: [0xE7, 0x04, 0x00]).members == [])
    #expect(try TinyWKB(bytes: [0xE7, 0x04, 0x01, 0x00, 0xE6, 0x00, 0x00]) == nothing)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `any shapes are equal when they are written and read`(seed: UInt64) throws {
    var drawn = Drawn(seed: seed)
    let members = try (0..<drawn.number(below: 6)).map { _ in
      TinyWKB.Member(id: drawn.number(below: 1 << 32) - 1 << 31, geometry: try drawn.geometry())
    }
    #expect(try TinyWKB(bytes: TinyWKB(members).bytes).members == members)
  }
}

/// Shapes that are the same in every run.
private struct Drawn {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 16) % bound
  }

  mutating func geometry() throws -> Geometry {
    switch number(below: 5) {
    case 0: .point(try position(near: nil))
    case 1: .lineString(try line())
    case 2: .multiLineString(try (0..<number(below: 4)).map { _ in try line() })
    case 3: .polygon(Polygon(outer: try ring(), holes: try (0..<number(below: 3)).map { _ in try ring() }))
    default: .multiPolygon(try (0..<number(below: 4)).map { _ in Polygon(outer: try ring()) })
    }
  }

  /// A position on the globe; mostly near another one, as those of a coast are.
  private mutating func position(near other: Position?) throws -> Position {
    if let other, number(below: 4) > 0 {
      let (x, y) = (Int(other.x) + number(below: 2001) - 1000, Int(other.y) + number(below: 2001) - 1000)
      if let near = try? Position(x: Int32(x), y: Int32(y)) { return near }
    }
    let (x, y) = (number(below: 3_600_000_001), number(below: 1_800_000_001))
    return try Position(x: Int32(x - 1_800_000_000), y: Int32(y - 900_000_000))
  }

  private mutating func line() throws -> LineString {
    var positions = [try position(near: nil)]
    for _ in 0...number(below: 30) { positions.append(try position(near: positions.last)) }
    // The second position is never the first, so that there is a line whatever was drawn.
    positions.append(try Position(x: positions[0].x, y: positions[0].y > 0 ? -1 : 1))
    return try LineString(positions)
  }

  private mutating func ring() throws -> Ring {
    let corner = try position(near: nil)
    let (east, north) = (corner.x > 0 ? -1 : 1, corner.y > 0 ? -1 : 1)
    let (width, height) = (Int32(1 + number(below: 100_000)), Int32(1 + number(below: 100_000)))
    return try Ring([
      corner, Position(x: corner.x + Int32(east) * width, y: corner.y),
      Position(x: corner.x, y: corner.y + Int32(north) * height),
    ])
  }
}
