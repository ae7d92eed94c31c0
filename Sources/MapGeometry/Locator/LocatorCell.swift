/// A cell of a locator: its south-western corner in grid steps, and the powers of two of its size.
struct LocatorCell {
  let x: UInt32
  let y: UInt32
  let columnShift: UInt32
  let rowShift: UInt32

  /// The last column of grid steps in the cell.
  var lastX: UInt32 { UInt32(clamping: UInt64(x) + (1 << UInt64(columnShift)) - 1) }
  /// The last row of grid steps in the cell.
  var lastY: UInt32 { UInt32(clamping: UInt64(y) + (1 << UInt64(rowShift)) - 1) }
  var box: LocatorBox { LocatorBox(west: x, south: y, east: lastX, north: lastY) }
}
