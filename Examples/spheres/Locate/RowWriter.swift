import MapGeometry

/// Writes the rows of a block with what is added to them.
struct RowWriter {
  let layout: RowLayout
  let answers: LocateAnswers
  let rule: RowErrorRule
  var output: ByteOutput
  var counts = RowCounts()

  /// Writes the rows of a batch.
  @inline(__always)
  mutating func write(_ batch: RowBatch, _ number: Int, _ texts: AnswerTexts) {
    let isPlain = !answers.asksForBorders && layout.format != .ndjson
    let rows = batch.rows
    let labels = batch.labels
    var index = 0
    while index < number {
      let row = rows[index]
      if isPlain, row.kind == .good, row.missingCells == 0 {
        let added = texts.added(to: labels[index], row.first, row.last)
        let length = row.seam - row.start
        output.reserve(length &+ Int(added.count) &+ 2)
        output.addLoosely(row.start, length)
        output.addLoosely(texts.bytes + Int(added.start), Int(added.count))
        output.addLoosely(row.seam, row.end - row.seam)
        counts.rows &+= 1
      } else {
        writeCarefully(row, batch, index, texts)
      }
      index &+= 1
    }
  }

  @inline(never)
  private mutating func writeCarefully(_ row: Row, _ batch: RowBatch, _ index: Int, _ texts: AnswerTexts) {
    if row.kind == .empty { return output.add(row.start, row.end) }
    counts.rows += 1
    var added = texts.unread
    if row.kind == .good {
      added = texts.added(to: batch.labels[index], row.first, row.last)
    } else {
      counts.bad += 1
      if counts.firstBad == nil { counts.firstBad = (counts.rows, row.kind.reason) }
      if rule == .skip { return }
      if row.kind == .noObject { return output.add(row.start, row.end) }
    }
    output.add(row.start, row.seam)
    for _ in 0..<row.missingCells { output.add(layout.delimiter) }
    // An object without members has no comma before the first that is added.
    let first = Int(added.start) + (row.kind == .memberlessObject ? 1 : 0)
    output.add(texts.bytes + first, texts.bytes + Int(added.start + added.count))
    if answers.asksForBorders {
      let days = row.kind == .good && batch.labels[index].face != nil ? (row.first, row.last) : nil
      answers.borderCell(x: batch.x[index], y: batch.y[index], days: days).withUnsafeBytes { output.add($0) }
    }
    output.add(row.seam, row.end)
  }
}
