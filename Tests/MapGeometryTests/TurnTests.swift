import MapGeometry
import Testing

@Suite struct TurnTests {
  @Test func `a position lies left of, on or right of the line through an edge`() throws {
    let (from, to) = try (at(0, 0), at(4, 2))
    #expect(try Turn.of(at(2, 2), from: from, to: to) == .left)
    #expect(try Turn.of(at(8, 4), from: from, to: to) == .straight)
    #expect(try Turn.of(at(2, 0), from: from, to: to) == .right)
  }

  @Test func `the side is exact from corner to corner of the globe`() throws {
    let (from, to) = try (at(-1_800_000_000, -900_000_000), at(1_800_000_000, 900_000_000))
    #expect(try Turn.of(at(0, 0), from: from, to: to) == .straight)
    #expect(try Turn.of(at(0, 1), from: from, to: to) == .left)
    #expect(try Turn.of(at(1, 0), from: from, to: to) == .right)
    #expect(try Turn.of(at(-1_800_000_000, 900_000_000), from: from, to: to) == .left)
    #expect(try Turn.of(at(1_800_000_000, -900_000_000), from: to, to: from) == .left)
  }

  @Test func `sides are exact where the products differ by one in 61 bits`() throws {
    let (from, to) = try (at(-1_800_000_000, -900_000_000), at(1_799_999_999, 899_999_998))
    #expect(try Turn.of(at(600_000_000, 299_999_999), from: from, to: to) == .left)
    #expect(try Turn.of(at(600_000_000, 299_999_999), from: to, to: from) == .right)
    #expect(try Turn.of(at(-600_000_001, -300_000_001), from: from, to: to) == .right)
  }
}
