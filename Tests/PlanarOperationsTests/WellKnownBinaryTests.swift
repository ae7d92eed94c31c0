import MapFormats
import MapGeometry
import PlanarOperations
import Testing

@Suite struct WellKnownBinaryTests {
  @Test func `every kind of shape survives a round trip`() throws {
    for (geometry, _) in try everyShape() {
      #expect(try Geometry(wellKnownBinary: geometry.wellKnownBinary()) == geometry)
    }
  }

  @Test func `a point is the twenty-one bytes of the standard`() throws {
    let bytes: [UInt8] = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 0, 0, 0, 0, 0, 0, 0, 0xC0]
    #expect(Geometry.point(try at(1, -2)).wellKnownBinary() == bytes)
  }

  @Test func `big-endian bytes are read too`() throws {
    let bytes: [UInt8] = [0, 0, 0, 0, 1, 0x3F, 0xF0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0]
    #expect(try Geometry(wellKnownBinary: bytes) == .point(at(1, -2)))
  }

  @Test func `bytes truncated anywhere are refused`() throws {
    for (geometry, _) in try everyShape() {
      let bytes = geometry.wellKnownBinary()
      for count in bytes.indices {
        #expect {
          try Geometry(wellKnownBinary: Array(bytes.prefix(count)))
        } throws: { error in
          (error as? PlanarOperationError)?.function == "GEOSWKBReader_read_r"
        }
      }
    }
  }

  @Test func `bytes after the shape are refused`() throws {
    for (geometry, _) in try everyShape() {
      #expect {
        try Geometry(wellKnownBinary: geometry.wellKnownBinary() + [0])
      } throws: { error in
        (error as? PlanarOperationError)?.message == "there are bytes after the shape"
      }
    }
  }

  @Test func `a count too large for the bytes is refused`() throws {
    var bytes = Geometry.lineString(try line((0, 0), (1, 1))).wellKnownBinary()
    bytes.replaceSubrange(5..<9, with: [0xFF, 0xFF, 0xFF, 0x7F])
    #expect(throws: PlanarOperationError.self) { try Geometry(wellKnownBinary: bytes) }
  }

  @Test func `another coordinate system is refused, the named one is read`() throws {
    let point = Array(Geometry.point(try at(1, -2)).wellKnownBinary().dropFirst(5))
    let header: [UInt8] = [1, 1, 0, 0, 0x20]
    #expect(try Geometry(wellKnownBinary: header + [0xE6, 0x10, 0, 0] + point) == .point(at(1, -2)))
    #expect {
      try Geometry(wellKnownBinary: header + [0x11, 0x0F, 0, 0] + point)
    } throws: { error in
      (error as? PlanarOperationError)?.message == "coordinates in 3857: expected 4326"
    }
  }
}
