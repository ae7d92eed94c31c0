import MapGeometry
import Testing

/// Lines as integers of the grid, one after another.
@Suite struct LineStepsTests {
  /// The bytes of numbers, little-endian.
  private func bytes(_ values: [Int32]) -> [UInt8] {
    values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
  }

  private func line(steps: [Int32]) -> LineString? {
    bytes(steps).withUnsafeBytes { LineString(littleEndianSteps: $0) }
  }

  @Test func `a line of grid steps survives a round trip, at the corners of the globe too`() throws {
    for count in 2...40 {
      let steps: [Int32] = (0..<count).flatMap { [Int32($0 * $0) * 1_000_000, -Int32($0) * 20_000_000] }
      #expect(line(steps: steps)?.steps == steps)
    }
    let corners: [Int32] = [-1_800_000_000, -900_000_000, 1_800_000_000, 900_000_000]
    #expect(
      line(steps: corners)?.positions
        == (try [
          Position(longitude: -180, latitude: -90), Position(longitude: 180, latitude: 90),
        ])
    )
    // One byte off, as in a file that is not aligned.
    let moved = [0] + bytes(corners)
    #expect(
      moved.withUnsafeBytes { LineString(littleEndianSteps: .init(rebasing: $0[1...])) }?.steps == corners
    )
  }

  @Test func `an invalid line is refused, wherever the error is`() {
    #expect(line(steps: []) == nil)
    #expect(line(steps: [1, 2]) == nil)
    #expect(line(steps: [1, 2, 3]) == nil)
    #expect(bytes([1, 2, 3, 4]).dropLast().withUnsafeBytes { LineString(littleEndianSteps: $0) } == nil)
    let whole: [Int32] = (0..<20).flatMap { [$0, $0 / 2] }
    #expect(line(steps: whole) != nil)
    for index in 0..<20 {
      let off: [(Int, Int32)] = [
        (0, 1_800_000_001), (0, -1_800_000_001), (1, 900_000_001), (1, -900_000_001), (0, .max), (1, .min),
      ]
      for (place, value) in off {
        var steps = whole
        steps[2 * index + place] = value
        #expect(line(steps: steps) == nil)
      }
      guard index > 0 else { continue }
      var steps = whole
      (steps[2 * index], steps[2 * index + 1]) = (steps[2 * index - 2], steps[2 * index - 1])
      #expect(line(steps: steps) == nil, "position \(index) again")
    }
  }

  @Test func `consecutive positions that share a longitude or a latitude are distinct`() {
    #expect(line(steps: [5, 3, 5, 4, 6, 4]) != nil)
    #expect(line(steps: [6, 3, 5, 0]) != nil)
    #expect(line(steps: [3, 3, 0, 0, 3, 3]) != nil)
  }
}
