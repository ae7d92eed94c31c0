import HistoricalAtlas
import TestSupport
import Testing

@Suite struct FingerprintTests {
  /// What `xxhsum -H1` of xxHash 0.8.1 gives for that many bytes, each seven more than the previous one, the
  /// first 3.
  @Test(
    arguments: [
      (0, "ef46db3751d8e999"), (1, "1f25c8d0bc1f4bb6"), (3, "31d2363f52e564c9"), (4, "9bb64b7d66ee9fda"),
      (7, "9a7b149959ce60d8"), (8, "dab99d95c6f90092"), (12, "d52e407833af5133"), (31, "a2aa5f33cc4a6119"),
      (32, "23c3c17ef790fd97"), (33, "50a7cfc7ba588784"), (39, "880bbeea606e4b37"), (63, "5e3e54b431c7493c"),
      (64, "0eb64b3ef6eeb01f"), (100, "a61f8d4c170fe531"), (1000, "5f235fa033f1a3fb"),
    ]
  )
  func `the fingerprint is XXH64 with the seed 0`(_ count: Int, _ mark: String) {
    #expect(Fingerprint(Self.bytes(count)).description == mark)
  }

  @Test func `bytes in pieces have the fingerprint of the whole`() {
    let bytes = Self.bytes(200)
    for size in [1, 5, 31, 32, 33, 64, 199] {
      var mark = Fingerprint()
      for start in stride(from: 0, to: bytes.count, by: size) {
        mark.add(bytes[start..<min(start + size, bytes.count)])
        mark.add([])
      }
      #expect(mark == Fingerprint(bytes), "pieces of \(size)")
      #expect(mark.description == Fingerprint(bytes).description, "pieces of \(size)")
    }
  }

  @Test(arguments: [0, 1, 31, 32, 65_535, 65_536, 65_537, 131_072, 200_000])
  func `a file has the fingerprint of its bytes, however many pieces it is read in`(count: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.bytes(count), to: "file")
    #expect(try FileBytes.fingerprint(of: folder["file"]) == Fingerprint(Self.bytes(count)))
    #expect(try FileBytes.read(folder["file"]) == Self.bytes(count))
  }

  private static func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + 3) }
  }
}
