/// Degrees as most files have them: `126.654321`, read without a loop.
enum PlainDegrees {
  /// The grid steps and where the number ends; nil when it is written in another way or is beyond the limit.
  ///
  /// What is read is a minus or none, one to three digits, a point, and at most seven digits: a whole number
  /// of grid steps, so that nothing is rounded. Sixteen bytes have to be there, whatever they hold.
  @inline(__always)
  static func read(_ start: UnsafePointer<UInt8>, limit: Int64) -> (
    steps: Int32, end: UnsafePointer<UInt8>
  )? {
    let isNegative = start[0] == UInt8(ascii: "-")
    var place = isNegative ? start + 1 : start
    let (values, marks) = ByteWord(at: place).digits
    let count = ByteWord.count(before: marks)
    guard count &- 1 < 3, count > 0 else { return nil }
    var steps = Int64(ByteWord.number(values &<< UInt64(64 &- 8 &* count))) &* 10_000_000
    place += count
    if place[0] == UInt8(ascii: ".") {
      place += 1
      let (values, marks) = ByteWord(at: place).digits
      guard marks != 0 else { return nil }
      // The digits stand behind a zero and before as many as are missing.
      let count = ByteWord.count(before: marks)
      let digits = values & ((1 &<< UInt64(8 &* count)) &- 1)
      steps &+= Int64(ByteWord.number(digits &<< 8))
      place += count
    }
    guard steps <= limit else { return nil }
    return (Int32(truncatingIfNeeded: isNegative ? 0 &- steps : steps), place)
  }
}
