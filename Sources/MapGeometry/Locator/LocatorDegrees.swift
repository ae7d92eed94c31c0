/// Positions in degrees that a locator reads from memory.
struct LocatorDegrees {
  let longitudes: UnsafePointer<Double>
  let latitudes: UnsafePointer<Double>

  /// Writes the cell of each position; true when all were on the grid.
  @inline(__always)
  func setCells(_ scale: LocatorScale, count: Int, in block: LocatorBlock) -> Bool {
    var areAllOn = LocatorScale.Mask(repeating: true)
    let even = count & ~1
    var index = 0
    while index < even {
      let (cells, areOn) = scale.cells(pair(longitudes + index), pair(latitudes + index))
      UnsafeMutableRawPointer(block.cells + index).storeBytes(of: cells, as: SIMD2<UInt64>.self)
      areAllOn = areAllOn .& areOn
      index &+= 2
    }
    if index < count {
      let (cells, areOn) = scale.cells(
        SIMD2(repeating: longitudes[index]),
        SIMD2(repeating: latitudes[index])
      )
      block.cells[index] = cells.x
      areAllOn = areAllOn .& areOn
    }
    return areAllOn[0] && areAllOn[1]
  }

  @inline(__always)
  private func pair(_ numbers: UnsafePointer<Double>) -> SIMD2<Double> {
    UnsafeRawPointer(numbers).loadUnaligned(as: SIMD2<Double>.self)
  }

  /// Snaps the waiting positions, as `Position` does: to the nearest step, ties away from zero.
  ///
  /// The last bit of doubles as large as these is a step, so adding one rounds, ties to even. In case of a
  /// tie the standard rounding is used.
  @inline(__always)
  func snap(_ left: Int, _ frame: LocatorFrame, in block: LocatorBlock) {
    let fromCorner = SIMD2(repeating: 0x1.8p52) - SIMD2(Double(frame.x), Double(frame.y))
    var turn = 0
    while turn < left {
      let index = Int(block.waiting[turn])
      let steps = SIMD2(longitudes[index], latitudes[index]) * Position.stepsPerDegree
      let shifted = steps + fromCorner
      let bits = unsafeBitCast(shifted, to: SIMD2<UInt64>.self)
      block.fromWest[turn] = UInt32(truncatingIfNeeded: bits.x)
      block.fromSouth[turn] = UInt32(truncatingIfNeeded: bits.y)
      let change = steps - (shifted - fromCorner)
      let isBetween = (change .== 0.5) .| (change .== -0.5)
      if isBetween[0] || isBetween[1] {
        block.fromWest[turn] = UInt32(truncatingIfNeeded: Int64(steps.x.rounded()) - Int64(frame.x))
        block.fromSouth[turn] = UInt32(truncatingIfNeeded: Int64(steps.y.rounded()) - Int64(frame.y))
      }
      turn &+= 1
    }
  }

  /// Writes the label of invalid positions.
  func setNoPosition(_ labels: UnsafeMutablePointer<FaceLabel>, count: Int) {
    guard !areAllPositions(count: count) else { return }
    for index in 0..<count where !isPosition(index) {
      labels[index] = .noPosition
    }
  }

  @inline(__always)
  private func areAllPositions(count: Int) -> Bool {
    var areAll = LocatorScale.Mask(repeating: true)
    let even = count & ~1
    var index = 0
    while index < even {
      let x = pair(longitudes + index) * Position.stepsPerDegree
      let y = pair(latitudes + index) * Position.stepsPerDegree
      areAll = areAll .& (x .< Self.beyondEast) .& (x .> -Self.beyondEast) .& (y .< Self.beyondNorth)
        .& (y .> -Self.beyondNorth)
      index &+= 2
    }
    return areAll[0] && areAll[1] && (even == count || isPosition(even))
  }

  @inline(__always)
  private func isPosition(_ index: Int) -> Bool {
    abs(longitudes[index] * Position.stepsPerDegree) < Self.beyondEast
      && abs(latitudes[index] * Position.stepsPerDegree) < Self.beyondNorth
  }

  /// The first steps that `Position` does not round to the edge of the globe.
  private static let beyondEast = 1_800_000_000.5
  private static let beyondNorth = 900_000_000.5
}
