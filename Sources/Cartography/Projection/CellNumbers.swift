/// Numbers cells in the order in which they are met: 0 for the first, 1 for the next that is another one.
///
/// A table of slots, at most two thirds of them taken; some 10 ns a look, where a dictionary takes 50.
struct CellNumbers {
  /// One more than the number of the cell in each slot; 0 in a free slot.
  private var slots = [Int32](repeating: 0, count: 1 << 13)
  /// The cells that were met, in their order.
  private var cells: [UInt64] = []

  /// How many cells were met.
  var count: Int { cells.count }

  /// The number of the cell in a column and a row, as for ``number(of:)``.
  mutating func number(column: UInt32, row: UInt32) -> Int { number(of: UInt64(column) << 32 | UInt64(row)) }

  /// The cell's number; it is the count so far when the cell is new.
  mutating func number(of cell: UInt64) -> Int {
    var slot = slot(of: cell)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    if 3 * cells.count >= 2 * slots.count {
      grow()
      slot = self.slot(of: cell)
    }
    cells.append(cell)
    slots[slot] = Int32(cells.count)
    return cells.count - 1
  }

  /// The slot of the cell, or the free one where it belongs.
  private func slot(of cell: UInt64) -> Int {
    let last = slots.count - 1
    // The upper bits of the product depend on all bits of the cell (Fibonacci hashing).
    var slot = Int(truncatingIfNeeded: (cell &* 0x9E37_79B9_7F4A_7C15) >> 32) & last
    while slots[slot] != 0, cells[Int(slots[slot]) - 1] != cell { slot = (slot + 1) & last }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (number, cell) in cells.enumerated() { slots[slot(of: cell)] = Int32(number + 1) }
  }
}
