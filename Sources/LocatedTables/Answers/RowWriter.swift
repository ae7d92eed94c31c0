import MapGeometry

/// Writes the rows of a block with the added columns.
struct RowWriter {
  let layout: RowLayout
  let answers: RowAnswers
  let rule: BadRowRule
  let reader: CellReader
  let periods: PeriodTexts
  var output: ByteOutput
  var counts: RowCounts

  /// Writes the rows of a batch.
  @inline(__always)
  mutating func write(_ batch: RowBatch, _ number: Int) {
    let isPlain =
      !answers.locator.asksForBorders && !layout.format.isJSON && !layout.replaced.contains(true)
    let rows = batch.rows
    let labels = batch.labels
    let table = answers.locator.answers
    let (places, bytes) = (answers.texts.places.start, answers.texts.bytes.start)
    var index = 0
    while index < number {
      let row = rows[index]
      if isPlain, case .good = row.kind, row.missingCells == 0,
        let answer = table.answer(ofFace: labels[index].face, row.first, row.last),
        answer != AnswerTable.outside
      {
        let added = places[answer]
        let length = row.seam - row.start
        output.reserve(length &+ Int(added.count) &+ 2)
        output.addLoosely(row.start, length)
        output.addLoosely(bytes + Int(added.start), Int(added.count))
        output.addLoosely(row.seam, row.end - row.seam)
        counts.addRow(lines: row.lines)
      } else {
        writeCarefully(row, batch, index)
      }
      index &+= 1
    }
  }

  @inline(never)
  private mutating func writeCarefully(_ row: Row, _ batch: RowBatch, _ index: Int) {
    let face = batch.labels[index].face
    var answer: Int? = AnswerTable.unread
    var days: (first: Int32, last: Int32)?
    switch row.kind {
    case .empty:
      counts.addEmpty(lines: row.lines)
      return output.add(row.start, row.end)
    case .good:
      counts.addRow(lines: row.lines)
      days = (row.first, row.last)
      answer = answers.locator.answers.answer(ofFace: face, row.first, row.last)
      if answer == AnswerTable.outside {
        counts.addOutside(isSwapped: answers.isInside(x: batch.y[index], y: batch.x[index]))
      }
    case .bad(let problem):
      counts.addBad(problem, lines: row.lines) { RowReason(layout, reader).of(row, problem) }
      if rule == .skip { return }
      // An object that already has such members is unchanged.
      if problem == .noObject || problem == .memberTaken {
        addSeparator()
        return output.add(row.start, end(of: row))
      }
    }
    addSeparator()
    var hasMembers = !layout.format.isJSON || isBehindMember(row.seam)
    let isNull = layout.areFeatures && row.seam[0] == UInt8(ascii: "n")
    if isNull {
      output.add(row.start, row.seam)
      output.add(UInt8(ascii: "{"))
      hasMembers = false
    } else if layout.format.isJSON, layout.replaces {
      hasMembers = addKeptMembers(of: row) ?? hasMembers
    } else if layout.replaced.contains(true) {
      addKeptCells(of: row)
    } else {
      output.add(row.start, row.seam)
      for _ in 0..<row.missingCells { output.add(layout.delimiter) }
    }
    // An object without members has no comma before the first that is added.
    if let answer {
      let added = answers.texts.places.start[answer]
      let text = answers.texts.bytes.start + Int(added.start)
      output.add(hasMembers ? text : text + 1, text + Int(added.count))
    } else {
      let text = periods.text(ofFace: face, row.first, row.last, answers)
      output.add(text.dropFirst(hasMembers ? 0 : 1))
    }
    if answers.locator.asksForBorders {
      answers.borderCell(x: batch.x[index], y: batch.y[index], days: days).withUnsafeBytes { output.add($0) }
    }
    if isNull { output.add(UInt8(ascii: "}")) }
    output.add(isNull ? row.seam + 4 : row.seam, end(of: row))
  }

  /// Whether a member stands before the brace of an object.
  private func isBehindMember(_ brace: UnsafePointer<UInt8>) -> Bool {
    var place = brace - 1
    while place[0] <= 0x20 { place -= 1 }
    return place[0] != UInt8(ascii: "{")
  }

  /// A comma before each feature of a collection; the first one is left out where the bytes go out.
  private mutating func addSeparator() {
    guard layout.format == .geojson else { return }
    output.add(UInt8(ascii: ","))
    output.add(0x0A)
  }

  /// Where a row ends; a feature of a collection, before its line end.
  private func end(of row: Row) -> UnsafePointer<UInt8> {
    layout.format == .geojson && row.end[-1] == 0x0A ? row.end - 1 : row.end
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
    let feature = layout.areFeatures ? FeatureLine(row.start, row.lineEnd) : nil
    let (start, end) = feature?.object ?? (row.start, row.lineEnd)
    var isAny = false
    _ = JSONLine.members(start, end) { if isReplaced($0) { isAny = true } }
    guard isAny else {
      output.add(row.start, row.seam)
      return nil
    }
    var isFirst = true
    output.add(row.start, start)
    output.add(UInt8(ascii: "{"))
    _ = JSONLine.members(start, end) { member in
      guard !isReplaced(member) else { return }
      if !isFirst { output.add(UInt8(ascii: ",")) }
      isFirst = false
      output.add(member.start, member.end)
    }
    return !isFirst
  }
}
