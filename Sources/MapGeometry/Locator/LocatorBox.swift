/// A box in grid steps from a locator's corner, its first and last columns and rows included.
struct LocatorBox {
  let west: UInt32
  let south: UInt32
  let east: UInt32
  let north: UInt32

  /// The same enlarged by some steps on each side, clamped to the grid.
  func widened(by steps: UInt32) -> LocatorBox {
    LocatorBox(
      west: west - min(west, steps),
      south: south - min(south, steps),
      east: east + min(.max - east, steps),
      north: north + min(.max - north, steps)
    )
  }
}
