import MapGeometry

/// Where the text that is added to a row stands among the texts of a table.
struct AddedText {
  let start: UInt32
  let count: UInt32

  init(start: Int, count: Int) {
    self.start = UInt32(start)
    self.count = UInt32(count)
  }
}

/// A table of answers lent for reading.
struct AnswerTexts {
  /// All texts, one behind the other, with `ByteOutput.slack` behind them.
  let bytes: UnsafePointer<UInt8>
  let stretches: UnsafePointer<AnswerTable.Stretch>
  let months: UnsafePointer<UInt32>
  let others: UnsafePointer<AnswerTable.Others>
  /// What is added to a row that cannot be read.
  let unread: AddedText
  /// What is added outside every face.
  let outside: AddedText
  let first: Int32
  let last: Int32
  let monthCount: Int

  /// What is added to a row of a face on some days.
  @inline(__always)
  func added(to label: FaceLabel, _ from: Int32, _ through: Int32) -> AddedText {
    guard let face = label.face else { return outside }
    if from == through, from >= first, from <= last { return stretches[stretch(of: face, from)].text }
    return added(to: face, from, through)
  }

  @inline(never)
  private func added(to face: Int, _ from: Int32, _ through: Int32) -> AddedText {
    if through < first { return others[face].before }
    if from > last { return others[face].after }
    let index = stretch(of: face, max(from, first))
    return index == stretch(of: face, min(through, last)) ? stretches[index].text : others[face].changed
  }

  /// The stretch of a day of the calendar: that of the beginning of its 32 days, or one soon after.
  @inline(__always)
  private func stretch(of face: Int, _ day: Int32) -> Int {
    var index = Int(months[face &* monthCount &+ Int((day &- first) &>> 5)])
    while stretches[index].last < day { index &+= 1 }
    return index
  }
}
