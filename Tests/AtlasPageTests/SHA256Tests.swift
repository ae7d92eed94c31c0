import Foundation
import Testing

@testable import AtlasPage

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-2, and lengths around the ends of blocks.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `examples of the standard have their hashes`(text: String, hash: String) {
    let found = SHA256(text.utf8).bytes.map { String(format: "%02x", $0) }.joined()
    #expect(found == hash)
  }

  @Test(arguments: [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128])
  func `any length has the hash that the system's own program finds`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let told = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(told.hasPrefix(SHA256(bytes).bytes.map { String(format: "%02x", $0) }.joined()))
    #expect(SHA256(bytes).base64 == Data(SHA256(bytes).bytes).base64EncodedString())
  }
}
