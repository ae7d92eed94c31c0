import Testing

@testable import Cartography

@Suite struct TableTests {
  @Test func `cells are numbered in the order in which they occur, however many there are`() {
    var numbers = CellNumbers()
    // Cells close together, far apart, and at the ends of the range.
    var cells: [UInt64] = [.max, .max - 1, 1 << 63]
    for column in 0..<200 as Range<UInt64> {
      for row in 0..<200 as Range<UInt64> { cells.append(column << 32 | row) }
    }
    for (expected, cell) in cells.enumerated() { #expect(numbers.number(of: cell) == expected) }
    #expect(numbers.count == cells.count)
    for (expected, cell) in cells.enumerated().reversed() { #expect(numbers.number(of: cell) == expected) }
    #expect(numbers.count == cells.count)
  }

  @Test func `a line across bands finds the same crossings as a search of all edges`() {
    // A comb with teeth of different heights, so that edges run through one band and through all.
    let comb = (0..<20).flatMap { tooth in
      [PixelPoint(x: Double(tooth), y: 0), PixelPoint(x: Double(tooth) + 0.5, y: Double(tooth * tooth))]
    }
    let ring = comb + [PixelPoint(x: 20, y: 400), PixelPoint(x: -1, y: 400)]
    let bands = EdgeBands([ring], from: 0, to: 400) { ($0.y, $0.x) }
    for limit in stride(from: -3.25, through: 403, by: 0.75) {
      let edges = zip(ring, ring.dropFirst() + ring.prefix(1))
      let expected = edges.filter { ($0.y <= limit) != ($1.y <= limit) }
        .map { $0.x + ($1.x - $0.x) * (limit - $0.y) / ($1.y - $0.y) }.sorted()
      #expect(bands.crossings(at: limit) == expected)
    }
    #expect(EdgeBands([], from: 0, to: 0) { ($0.y, $0.x) }.crossings(at: 0) == [])
  }
}
