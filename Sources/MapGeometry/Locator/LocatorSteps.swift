/// Positions in grid steps that a locator reads from memory.
struct LocatorSteps {
  let x: UnsafePointer<Int32>
  let y: UnsafePointer<Int32>

  /// Writes the cell of each position; of one off the grid, the first.
  @inline(__always)
  func setCells(_ frame: LocatorFrame, count: Int, in block: LocatorBlock) {
    var index = 0
    while index < count {
      let west = UInt32(bitPattern: x[index] &- frame.x)
      let south = UInt32(bitPattern: y[index] &- frame.y)
      block.cells[index] = frame.holds(west, south) ? UInt64(frame.cell(west, south)) : 0
      index &+= 1
    }
  }

  /// Writes the steps from the corner of the waiting ones.
  @inline(__always)
  func snap(_ left: Int, _ frame: LocatorFrame, in block: LocatorBlock) {
    var turn = 0
    while turn < left {
      let index = Int(block.waiting[turn])
      block.fromWest[turn] = UInt32(bitPattern: x[index] &- frame.x)
      block.fromSouth[turn] = UInt32(bitPattern: y[index] &- frame.y)
      turn &+= 1
    }
  }
}
