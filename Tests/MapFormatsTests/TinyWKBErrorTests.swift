import MapFormats
import MapGeometry
import Testing

@Suite struct TinyWKBErrorTests {
  private func error(_ bytes: [UInt8]) -> TinyWKBError? {
    do throws(TinyWKBError) {
      _ = try TinyWKB(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  /// What begins a collection of one member with the number 0; its shape begins at byte 4.
  private static let one: [UInt8] = [0xE7, 0x04, 0x01, 0x00]
  private static let endless: [UInt8] = Array(repeating: 0xFF, count: 12)

  private static let faults: [([UInt8], String)] = [
    ([], "byte 0: found the end, expected more bytes"),
    ([0xE7], "byte 1: found the end, expected more bytes"),
    ([0x07, 0x04], "byte 0: found 7, expected one of 231"),
    ([0xC7, 0x04], "byte 0: found 199, expected one of 231"),
    ([0xE2, 0x00], "byte 0: found 226, expected one of 231"),
    ([0xE0, 0x00], "byte 0: found 224, expected one of 231"),
    ([0xE7, 0x00, 0x00], "byte 1: found 0, expected members with numbers"),
    ([0xE7, 0x05, 0x00], "byte 1: found 5, expected members with numbers"),
    ([0xE7, 0x10, 0x00, 0x00], "byte 2: found 2 bytes more, expected the end of the collection"),
    ([0xE7, 0x04, 0x00, 0x00], "byte 3: found 1 byte more, expected the end of the collection"),
    (one, "byte 2: found 1 part, expected no more than fit into 1 byte"),
    (
      one + [0xE4, 0x00, 0x00],
      "byte 4: found 228, expected one of 225, 226, 227, 229, 230"
    ),
    (one + [0xE7, 0x10], "byte 4: found 231, expected one of 225, 226, 227, 229, 230"),
    (one + [0xE2, 0x01, 0x02], "byte 5: found 1, expected no marks"),
    (one + [0xE5, 0x14, 0x00], "byte 5: found 20, expected no marks"),
    (one + [0xE1, 0x10], "byte 5: found an empty shape, expected positions"),
    (one + [0xE2, 0x10], "byte 5: found an empty shape, expected positions"),
    (one + [0xE3, 0x10], "byte 5: found an empty shape, expected positions"),
    (
      [0xE7, 0x04, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
      "byte 2: found 4294967295 parts, expected no more than fit into 0 bytes"
    ),
    (
      one + [0xE5, 0x00, 0x03, 0x00, 0x00],
      "byte 6: found 3 parts, expected no more than fit into 2 bytes"
    ),
    (
      one + [0xE2, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01, 0x00],
      "byte 6: found 18446744073709551615 parts, expected no more than fit into 1 byte"
    ),
    ([0xE7, 0x04] + endless, "byte 11: found 255, expected 0 or 1 in the tenth byte of a number"),
    (
      one + [0xE1, 0x00, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02, 0x00],
      "byte 15: found 2, expected 0 or 1 in the tenth byte of a number"
    ),
    (one + [0xE1, 0x00, 0x80, 0x80], "byte 8: found the end, expected more bytes"),
    // One step farther than the pole, than the antimeridian in the west, and than any number of 32 bits.
    (
      one + [0xE1, 0x00, 0x00, 0x82, 0xA4, 0xA7, 0xDA, 0x06],
      "byte 6: found 0,900000001, expected steps of a grid on the globe"
    ),
    (
      one + [0xE1, 0x00, 0x81, 0xC8, 0xCE, 0xB4, 0x0D, 0x00],
      "byte 6: found -1800000001,0, expected steps of a grid on the globe"
    ),
    (
      one + [0xE1, 0x00, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01, 0x00],
      "byte 6: found 9223372036854775807,0, expected steps of a grid on the globe"
    ),
    (
      one + [0xE2, 0x00, 0x01, 0x02, 0x00],
      "byte 6: found a line needs at least two different positions, found [\"0.0000001,0\"], expected a line"
    ),
    (one + [0xE3, 0x00, 0x00], "byte 6: found a polygon without rings, expected an outer ring"),
    (
      one + [0xE3, 0x00, 0x01, 0x03, 0x00, 0x00, 0x02, 0x00, 0x02, 0x00],
      "byte 7: found the ring at 0,0 encloses no area, expected a ring"
    ),
  ]

  @Test(arguments: faults)
  func `errors are reported with their byte`(_ bytes: [UInt8], _ told: String) {
    #expect(error(bytes)?.description == told)
  }

  private func whole() throws -> TinyWKB {
    TinyWKB(try TinyWKBTests.everyShape().enumerated().map { TinyWKB.Member(id: $0, geometry: $1) })
  }

  @Test func `truncated at any length it is refused, with a byte in the file or the next`() throws {
    let bytes = try whole().bytes
    for length in 0..<bytes.count {
      let error = try #require(self.error(Array(bytes.prefix(length))), "\(length) bytes")
      #expect((0...length).contains(error.offset))
    }
  }

  @Test func `with any bit flipped it is refused, or survives a round trip`() throws {
    let bytes = try whole().bytes
    var (read, refused) = (0, 0)
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        guard let shapes = try? TinyWKB(bytes: changed) else {
          refused += 1
          continue
        }
        read += 1
        guard try TinyWKB(bytes: shapes.bytes) != shapes else { continue }
        Issue.record("byte \(place), bit \(bit): reads otherwise")
      }
    }
    #expect(read > bytes.count && refused > bytes.count)
  }
}
