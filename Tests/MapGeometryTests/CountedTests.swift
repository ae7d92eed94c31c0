import Testing

@testable import MapGeometry

@Suite struct CountedTests {
  @Test func `one takes the singular, none and several the plural`() {
    #expect((0...2).map { $0.counted("claim") } == ["0 claims", "1 claim", "2 claims"])
    #expect((1...2).map { $0.counted("vertex", "vertices") } == ["1 vertex", "2 vertices"])
  }
}
