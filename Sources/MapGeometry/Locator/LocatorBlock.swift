/// Buffers for one block of positions in a locator.
///
/// A position that the grid's cells do not answer waits; it is identified by its turn among the waiting ones.
struct LocatorBlock {
  /// The positions in a block: few enough for the L1 cache, enough to overlap memory latencies.
  static let size = 1024
  /// Lists with fewer edges are sorted by their length.
  static let tallyCount = 8

  /// For each position its cell, in the lower half of the bits.
  let cells: UnsafeMutablePointer<UInt64>
  /// For each turn the index of the position in the block.
  let waiting: UnsafeMutablePointer<UInt32>
  /// For each turn the steps from the corner of the grid.
  let fromWest: UnsafeMutablePointer<UInt32>
  let fromSouth: UnsafeMutablePointer<UInt32>
  /// For each turn the code of the smallest cell that was reached.
  let codes: UnsafeMutablePointer<UInt32>
  /// For each turn how often its cell was halved; then for each listed one the length of its list, up to the
  /// last tally.
  let depths: UnsafeMutablePointer<UInt32>
  /// The turns whose cell is divided.
  let divided: UnsafeMutablePointer<UInt32>
  /// The turns whose cell lists edges, and the same by the number of edges.
  let listed: UnsafeMutablePointer<UInt32>
  let ordered: UnsafeMutablePointer<UInt32>
  /// For each list length the number of such lists, then the position of the next.
  let tallies: UnsafeMutablePointer<UInt32>

  /// Lends the buffers during a call; everything is written before it is read.
  @inline(__always)
  static func lent(_ body: (LocatorBlock) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { cells in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 8 * size + tallyCount) { words in
        guard let cells = cells.baseAddress, let words = words.baseAddress else { return }
        body(
          LocatorBlock(
            cells: cells,
            waiting: words,
            fromWest: words + size,
            fromSouth: words + 2 * size,
            codes: words + 3 * size,
            depths: words + 4 * size,
            divided: words + 5 * size,
            listed: words + 6 * size,
            ordered: words + 7 * size,
            tallies: words + 8 * size
          )
        )
      }
    }
  }
}
