/// Looks for the end of a cell that is not in quotation marks.
struct CellScan {
  private let delimiters: UInt64
  private let lineEnds = ByteWord.repeating(0x0A)

  init(delimiter: UInt8) {
    delimiters = ByteWord.repeating(delimiter)
  }

  /// Where the next delimiter or line end stands; there has to be one, and eight bytes behind it.
  @inline(__always)
  func end(from place: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = place
    while true {
      let word = ByteWord(at: place)
      let marks = word.marks(of: delimiters) | word.marks(of: lineEnds)
      if marks != 0 { return place + ByteWord.count(before: marks) }
      place += 8
    }
  }
}
