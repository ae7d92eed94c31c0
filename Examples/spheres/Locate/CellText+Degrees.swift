import MapGeometry

extension CellText {
  /// Degrees as grid steps, as `Position` snaps the number that the text is; nil when it is none, or beyond
  /// the limit.
  ///
  /// Digits are taken as they stand. Only numbers so near to the middle between two steps that a double may
  /// fall on either side, and those written in another way, are made doubles first.
  func steps(limit: Int64) -> Int32? {
    let cell = withoutBlanks
    let end = cell.end
    var p = cell.start
    guard p < end else { return nil }
    let isNegative = p[0] == UInt8(ascii: "-")
    if isNegative { p += 1 }
    var whole: Int64 = 0
    let first = p
    while p < end, p[0] &- 0x30 < 10, p - first < 4 {
      whole = whole &* 10 &+ Int64(p[0] &- 0x30)
      p += 1
    }
    guard p > first else { return slowSteps(limit) }
    var decimals = 0
    if p < end {
      guard p[0] == UInt8(ascii: ".") else { return slowSteps(limit) }
      p += 1
      while p < end, p[0] &- 0x30 < 10, decimals < 7 {
        whole = whole &* 10 &+ Int64(p[0] &- 0x30)
        decimals &+= 1
        p += 1
      }
    }
    while decimals < 7 {
      whole = whole &* 10
      decimals &+= 1
    }
    if p < end {
      var rest = 0
      for _ in 0..<2 {
        rest = rest &* 10
        guard p < end else { continue }
        guard p[0] &- 0x30 < 10 else { return slowSteps(limit) }
        rest = rest &+ Int(p[0] &- 0x30)
        p += 1
      }
      while p < end, p[0] &- 0x30 < 10 { p += 1 }
      guard p == end, rest != 49, rest != 50, whole < limit else { return slowSteps(limit) }
      if rest > 50 { whole &+= 1 }
    }
    guard whole <= limit else { return nil }
    return Int32(truncatingIfNeeded: isNegative ? 0 &- whole : whole)
  }

  /// The steps of a number in any form that `decimalNumber` reads: `+1.5`, `1e2`, `.5`.
  @inline(never)
  private func slowSteps(_ limit: Int64) -> Int32? {
    guard let degrees = trimmed.decimalNumber,
      let steps = Int32(exactly: (degrees * Position.stepsPerDegree).rounded()), steps.magnitude <= limit
    else { return nil }
    return steps
  }
}
