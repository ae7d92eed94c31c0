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
    let isPlain = !answers.asksForBorders && layout.format != .ndjson && !layout.replaced.contains(true)
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
        counts.addRow()
      } else {
        writeCarefully(row, batch, index, texts)
      }
      index &+= 1
    }
  }

  @inline(never)
  private mutating func writeCarefully(_ row: Row, _ batch: RowBatch, _ index: Int, _ texts: AnswerTexts) {
    if row.kind == .empty { return output.add(row.start, row.end) }
    var added = texts.unread
    if row.kind == .good {
      counts.addRow()
      added = texts.added(to: batch.labels[index], row.first, row.last)
    } else {
      counts.addBad(row.kind) { RowReason(layout, calendar: answers.calendar).text(of: row) }
      if rule == .skip { return }
      // An object that has such members already is left as it is.
      if row.kind == .noObject || row.kind == .memberThere { return output.add(row.start, row.end) }
    }
    var hasMembers = row.kind != .memberlessObject
    if layout.format == .ndjson, layout.replaces {
      hasMembers = addKeptMembers(of: row)
    } else if layout.replaced.contains(true) {
      addKeptCells(of: row)
    } else {
      output.add(row.start, row.seam)
      for _ in 0..<row.missingCells { output.add(layout.delimiter) }
    }
    // An object without members has no comma before the first that is added.
    let first = Int(added.start) + (hasMembers ? 0 : 1)
    output.add(texts.bytes + first, texts.bytes + Int(added.start + added.count))
    if answers.asksForBorders {
      let days = row.kind == .good ? (row.first, row.last) : nil
      answers.borderCell(x: batch.x[index], y: batch.y[index], days: days).withUnsafeBytes { output.add($0) }
    }
    output.add(row.seam, row.end)
  }

  /// Adds the cells of a row but for those that are replaced, and delimiters for those that are missing.
  private mutating func addKeptCells(of row: Row) {
    var count = 0
    var isFirst = true
    func isKept(_ column: Int) -> Bool { column >= layout.replaced.count || !layout.replaced[column] }
    _ = layout.cells.forEach(from: row.start, to: row.end) { column, cell in
      count = column + 1
      guard isKept(column) else { return }
      if !isFirst { output.add(layout.delimiter) }
      isFirst = false
      output.add(cell.start, max(cell.start, min(cell.end, row.seam)))
    }
    for column in stride(from: count, to: layout.replaced.count, by: 1) where isKept(column) {
      if !isFirst { output.add(layout.delimiter) }
      isFirst = false
    }
  }

  /// Adds an object up to its closing brace but for members that are replaced; false when none is left.
  private mutating func addKeptMembers(of row: Row) -> Bool {
    func isReplaced(_ member: JSONLine.Member) -> Bool {
      let name = member.name.bytes
      return layout.addedMembers.contains { $0.count == name.count && $0.elementsEqual(name) }
    }
    var isAny = false
    _ = JSONLine.members(row.start, row.lineEnd) { if isReplaced($0) { isAny = true } }
    guard isAny else {
      output.add(row.start, row.seam)
      return row.kind != .memberlessObject
    }
    var isFirst = true
    output.add(UInt8(ascii: "{"))
    _ = JSONLine.members(row.start, row.lineEnd) { member in
      guard !isReplaced(member) else { return }
      if !isFirst { output.add(UInt8(ascii: ",")) }
      isFirst = false
      output.add(member.start, member.end)
    }
    return !isFirst
  }
}
