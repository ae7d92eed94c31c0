import MapGeometry

/// A block of complete rows: read, located, and written with the added columns.
///
/// It belongs to one thread and is reused for every block.
final class RowBlock {
  private let layout: RowLayout
  private let answers: RowAnswers
  let rule: BadRowRule
  private let listsAll: Bool
  private let periods = PeriodTexts()
  private let input: RowInput
  private let batch = RowBatch()
  private let reader: CellReader
  private let plain: PlainRows
  private let cells: CellRows
  private let members: MemberRows
  private var output = ByteOutput(room: 1 << 19)
  /// Where the rows that are not written yet start; nil if all are written.
  private var rest: UnsafePointer<UInt8>?
  /// The output size at which a block is written: short rows under a wide header can become thousands of
  /// times as long.
  private static let mostOutput = 1 << 23
  /// What was counted in this block.
  private(set) var counts = RowCounts()

  /// - Parameter listsAll: Whether every bad row is listed, and not only the first of each kind.
  init(layout: RowLayout, answers: RowAnswers, rule: BadRowRule, listsAll: Bool) {
    self.listsAll = listsAll
    self.layout = layout
    self.answers = answers
    self.rule = rule
    input = RowInput(layout)
    reader = CellReader(layout, answers)
    plain = PlainRows(layout, answers)
    cells = CellRows(layout, answers, reader)
    members = MemberRows(layout, answers, reader)
  }

  deinit {
    output.deallocate()
  }

  /// The rows with their columns added.
  var written: UnsafeRawBufferPointer { output.bytes }

  /// Takes the next complete rows; what follows them is carried over to the next block. False at the end.
  func read(from source: TableSource, carried: inout [UInt8]) throws(TableError) -> Bool {
    rest = nil
    return try input.read(from: source, carried: &carried)
  }

  /// Whether rows are left that ``locate()`` did not write out.
  var hasMore: Bool { rest != nil }

  /// Reads, locates and writes the rows: all, or as many as make a few megabytes.
  func locate() {
    let end = input.rows.end
    var place = rest ?? input.rows.start
    var writer = RowWriter(
      layout: layout,
      answers: answers,
      rule: rule,
      reader: reader,
      periods: periods,
      output: output,
      counts: RowCounts(listsAll: listsAll)
    )
    writer.output.removeAll()
    while place < end, writer.output.count < RowBlock.mostOutput {
      let number = read(&place, end)
      batch.locate(number, by: answers.locator.faces)
      writer.write(batch, number)
    }
    rest = place < end ? place : nil
    output = writer.output
    counts = writer.counts
  }

  /// Fills the batch with the next rows; returns how many there are.
  private func read(_ place: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
    var number = 0
    while place < end, number < RowBatch.size {
      if layout.format.isJSON {
        place = members.read(place, end, into: batch, number)
      } else {
        plain.read(&place, end, into: batch, &number)
        guard place < end, number < RowBatch.size else { break }
        place = cells.read(place, end, into: batch, number)
      }
      number += 1
    }
    return number
  }
}
