/// The answers of a table as bytes, as they are added to the rows of one layout.
struct AnswerTexts: Sendable {
  /// Where the text of an answer stands among the bytes.
  struct Place: Sendable {
    let start: UInt32
    let count: UInt32
  }

  /// The place of each answer's text, by the answer's number.
  let places: FixedArray<Place>
  /// All texts, one after another, followed by `ByteOutput.slack` bytes.
  let bytes: FixedArray<UInt8>

  init(_ answers: [[String?]], _ cells: AddedCells) {
    var bytes: [UInt8] = []
    var places: [Place] = []
    for answer in answers {
      let text = cells.bytes(answer)
      places.append(Place(start: UInt32(bytes.count), count: UInt32(text.count)))
      bytes += text
    }
    self.places = FixedArray(places)
    self.bytes = FixedArray(bytes + [UInt8](repeating: 0, count: ByteOutput.slack))
  }
}
