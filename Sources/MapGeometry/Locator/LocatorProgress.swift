/// How far the positions of a block that wait have come.
struct LocatorProgress {
  let block: LocatorBlock
  let labels: UnsafeMutablePointer<FaceLabel>
  /// How many have come to a divided cell, and how many to a list of edges.
  var divided = 0
  var listed = 0

  /// Notes the code of the smaller cell that a position has come to.
  ///
  /// The code is written as the label even where it is none; a later pass writes the label over it.
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
