import MapGeometry

/// Writes the rows of a block with the added columns.
struct RowWriter {
  let layout: RowLayout
  let answers: RowAnswers
  let rule: BadRowRule
  var output: ByteOutput
  var counts = RowCounts()

  /// Writes the rows of a batch.
  @inline(__always)
  mutating func write(_ batch: RowBatch, _ number: Int) {
    let isPlain =
      !answers.locator.asksForBorders && layout.format != .ndjson && !layout.replaced.contains(true)
    let rows = batch.rows
    let labels = batch.labels
    let table = answers.locator.answers
    let (places, bytes) = (answers.texts.places.start, answers.texts.bytes.start)
    var index = 0
    while index < number {
      let row = rows[index]
      if isPlain, case .good = row.kind, row.missingCells == 0 {
        let added = places[table.answer(ofFace: labels[index].face, row.first, row.last)]
        let length = row.seam - row.start
        output.reserve(length &+ Int(added.count) &+ 2)
        output.addLoosely(row.start, length)
        output.addLoosely(bytes + Int(added.start), Int(added.count))
        output.addLoosely(row.seam, row.end - row.seam)
        counts.addRow()
      } else {
        writeCarefully(row, batch, index)
      }
      index &+= 1
    }
  }

  @inline(never)
  private mutating func writeCarefully(_ row: Row, _ batch: RowBatch, _ index: Int) {
    var answer = AnswerTable.unread
    var days: (first: Int32, last: Int32)?
    var hasMembers = true
    switch row.kind {
    case .empty: return output.add(row.start, row.end)
    case .good:
      counts.addRow()
      days = (row.first, row.last)
      answer = answers.locator.answers.answer(ofFace: batch.labels[index].face, row.first, row.last)
    case .bad(let problem):
      counts.addBad(problem) { RowReason(layout, calendar: answers.calendar).text(of: row, problem) }
      if rule == .skip { return }
      // An object that already has such members is unchanged.
      if problem == .noObject || problem == .memberTaken { return output.add(row.start, row.end) }
      hasMembers = problem != .noMembers
    }
    if layout.format == .ndjson, layout.replaces {
      hasMembers = addKeptMembers(of: row) ?? hasMembers
    } else if layout.replaced.contains(true) {
      addKeptCells(of: row)
    } else {
      output.add(row.start, row.seam)
      for _ in 0..<row.missingCells { output.add(layout.delimiter) }
    }
    // An object without members has no comma before the first that is added.
    let added = answers.texts.places.start[answer]
    let text = answers.texts.bytes.start + Int(added.start)
    output.add(hasMembers ? text : text + 1, text + Int(added.count))
    if answers.locator.asksForBorders {
      answers.borderCell(x: batch.x[index], y: batch.y[index], days: days).withUnsafeBytes { output.add($0) }
    }
    output.add(row.seam, row.end)
  }

  /// Adds the cells of a row except replaced ones, and delimiters for missing ones.
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

  /// Adds an object up to its closing brace but for members that are replaced; whether any is left, nil when none is
  /// replaced.
  private mutating func addKeptMembers(of row: Row) -> Bool? {
    func isReplaced(_ member: JSONLine.Member) -> Bool {
      let name = member.name.bytes
      return layout.addedMembers.contains { $0.count == name.count && $0.elementsEqual(name) }
    }
    var isAny = false
    _ = JSONLine.members(row.start, row.lineEnd) { if isReplaced($0) { isAny = true } }
    guard isAny else {
      output.add(row.start, row.seam)
      return nil
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
