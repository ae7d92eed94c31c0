/// What is added to a row, made ready as bytes for every face and every stretch of days.
struct AnswerTable: Sendable {
  /// Days with one answer: the last of them, and what is added on them.
  struct Stretch {
    let last: Int32
    let text: AddedText
  }

  /// What is added before and after the calendar, and where the answer changes.
  struct Others {
    let before: AddedText
    let after: AddedText
    let changed: AddedText
  }

  private let first: Int32
  private let last: Int32
  private var bytes: [UInt8] = []
  private var stretches: [Stretch] = []
  /// For each face, for each 32 days, the stretch of the first of them.
  private var months: [UInt32] = []
  private var others: [Others] = []
  private let unread: AddedText
  private let outside: AddedText

  /// A table of the days from one to another.
  ///
  /// - Parameters:
  ///   - unread: What is added to a row that cannot be read.
  ///   - outside: What is added outside every face.
  init(first: Int32, last: Int32, unread: [UInt8], outside: [UInt8]) {
    self.first = first
    self.last = last
    bytes = unread + outside
    self.unread = AddedText(start: 0, count: unread.count)
    self.outside = AddedText(start: unread.count, count: outside.count)
  }

  /// Adds the next face.
  ///
  /// - Parameter stretches: The first days of its stretches, sorted, and what is added on them.
  mutating func addFace(
    _ stretches: [(first: Int32, text: [UInt8])],
    before: [UInt8],
    after: [UInt8],
    changed: [UInt8]
  ) {
    others.append(Others(before: add(before), after: add(after), changed: add(changed)))
    var index = self.stretches.count
    for (number, stretch) in stretches.enumerated() {
      let next = number + 1 < stretches.count ? stretches[number + 1].first : last + 1
      self.stretches.append(Stretch(last: next - 1, text: add(stretch.text)))
    }
    for day in stride(from: first, through: last, by: 32) {
      while self.stretches[index].last < day { index += 1 }
      months.append(UInt32(index))
    }
  }

  private mutating func add(_ text: [UInt8]) -> AddedText {
    bytes += text
    return AddedText(start: bytes.count - text.count, count: text.count)
  }

  /// Makes room behind the last text, after the last face; also in a table without faces.
  mutating func finish() {
    bytes += [UInt8](repeating: 0, count: ByteOutput.slack)
    stretches.append(Stretch(last: .max, text: unread))
    months.append(0)
    others.append(Others(before: unread, after: unread, changed: unread))
  }

  /// Lends the table for reading.
  func lent(_ body: (AnswerTexts) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      stretches.withUnsafeBufferPointer { stretches in
        months.withUnsafeBufferPointer { months in
          others.withUnsafeBufferPointer { others in
            guard let bytes = bytes.baseAddress, let stretches = stretches.baseAddress,
              let months = months.baseAddress, let others = others.baseAddress
            else { preconditionFailure("a finished table is not empty") }
            body(
              AnswerTexts(
                bytes: bytes,
                stretches: stretches,
                months: months,
                others: others,
                unread: unread,
                outside: outside,
                first: first,
                last: last,
                monthCount: Int(last - first) / 32 + 1
              )
            )
          }
        }
      }
    }
  }
}
