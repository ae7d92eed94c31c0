import HistoricalAtlas
import Testing

@Suite struct FingerprintTests {
  /// From the test vectors that the authors of FNV published.
  @Test(
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("b", "af63df4c8601f1a5"),
      ("foobar", "85944171f73967e8"),
    ]
  )
  func `the mark is FNV-1a of 64 bits`(_ text: String, _ mark: String) {
    #expect(Fingerprint(text.utf8).description == mark)
  }

  @Test func `bytes in pieces have the mark of the whole`() {
    var mark = Fingerprint()
    mark.add("foo".utf8)
    mark.add("".utf8)
    mark.add("bar".utf8)
    #expect(mark == Fingerprint("foobar".utf8))
  }
}
