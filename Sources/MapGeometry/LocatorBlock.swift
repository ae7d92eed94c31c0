/// Room for one block of positions on their way through a locator.
struct LocatorBlock {
  /// The positions in a block: few enough for the nearest cache, enough for their waits to overlap.
  static let size = 256
  /// Stands for a longitude that is none; off every grid.
  static let noStep = Int32.min

  /// Snapped longitudes and latitudes.
  let x: UnsafeMutablePointer<Int32>
  let y: UnsafeMutablePointer<Int32>
  /// The positions in steps from the corner of the grid.
  let fromWest: UnsafeMutablePointer<UInt32>
  let fromSouth: UnsafeMutablePointer<UInt32>
  /// Cells, then codes.
  let codes: UnsafeMutablePointer<UInt32>
  /// The indices of positions with work left.
  let waiting: UnsafeMutablePointer<UInt32>

  /// Lends room for the time of a call.
  @inline(__always)
  static func lent(_ body: (LocatorBlock) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 4 * size) { words in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * size) { steps in
        guard let words = words.baseAddress, let steps = steps.baseAddress else { return }
        words.initialize(repeating: 0, count: 4 * size)
        steps.initialize(repeating: 0, count: 2 * size)
        body(
          LocatorBlock(
            x: steps,
            y: steps + size,
            fromWest: words,
            fromSouth: words + size,
            codes: words + 2 * size,
            waiting: words + 3 * size
          )
        )
      }
    }
  }

  /// Snaps degrees to the grid; false when some were no position, whose longitude is then `noStep`.
  @inline(__always)
  func snap(_ longitudes: UnsafePointer<Double>, _ latitudes: UnsafePointer<Double>, count: Int) -> Bool {
    var bad: Int32 = 0
    var index = 0
    while index < count {
      let longitude = longitudes[index]
      let latitude = latitudes[index]
      let isGood = mask(abs(longitude) <= 180) & mask(abs(latitude) <= 90)
      x[index] = (LocatorBlock.step(longitude) & isGood) | (LocatorBlock.noStep & ~isGood)
      y[index] = LocatorBlock.step(latitude)
      bad |= ~isGood
      index &+= 1
    }
    return bad == 0
  }

  /// The nearest step to degrees on the globe, away from zero between two; anything for other numbers.
  ///
  /// Above 2⁵² doubles are the integers, so adding it rounds (to the even one between two) and leaves the
  /// step in the lowest bits. Where that went down from a half, one is added.
  @inline(__always)
  static func step(_ degrees: Double) -> Int32 {
    let steps = degrees * Position.stepsPerDegree
    let size = abs(steps)
    let shifted = size + 0x1p52
    let wentDown: Int32 = size - (shifted - 0x1p52) == 0.5 ? 1 : 0
    let step = Int32(truncatingIfNeeded: shifted.bitPattern) &+ wentDown
    return steps < 0 ? 0 &- step : step
  }

  /// All bits for true, none for false.
  @inline(__always)
  private func mask(_ condition: Bool) -> Int32 {
    0 &- Int32(truncatingIfNeeded: unsafeBitCast(condition, to: UInt8.self))
  }
}
