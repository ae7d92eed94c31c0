/// The progress of a block's waiting positions.
struct LocatorProgress {
  let block: LocatorBlock
  let labels: UnsafeMutablePointer<FaceLabel>
  /// How many have reached a divided cell, and how many a list of edges.
  var divided = 0
  var listed = 0

  /// Records the code of the smaller cell that a position has reached.
  ///
  /// The code is written as the label even if it is not one; a later pass overwrites it.
  @inline(__always)
  mutating func reach(_ code: UInt32, _ turn: Int) {
    block.codes[turn] = code
    labels[Int(block.waiting[turn])] = FaceLabel(rawValue: code)
    block.divided[divided] = UInt32(truncatingIfNeeded: turn)
    divided &+= code &>> LocatorCode.shift == LocatorCode.grid ? 1 : 0
    block.listed[listed] = UInt32(truncatingIfNeeded: turn)
    listed &+= code &>> LocatorCode.shift == LocatorCode.edges ? 1 : 0
  }
}
