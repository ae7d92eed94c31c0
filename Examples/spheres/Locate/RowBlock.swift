import CommandSupport
import MapGeometry

/// A block of whole rows on its way: read, located, and written out with columns added.
///
/// It belongs to one thread and is used again for block after block.
final class RowBlock {
  /// The bytes of a block, before a longer row makes it grow.
  private static let size = 1 << 20
  /// A row longer than this is damage: a quotation mark that is never closed.
  private static let longestRow = 1 << 23
  /// The rows that are located together.
  private static let batch = 512

  private let layout: RowLayout
  private let answers: LocateAnswers
  private let rule: RowErrorRule
  private var input: UnsafeMutablePointer<UInt8>
  private var room = RowBlock.size
  private var count = 0
  private var output: UnsafeMutablePointer<UInt8>
  private var outputRoom = RowBlock.size * 2
  private var outputCount = 0
  private let x = UnsafeMutablePointer<Int32>.allocate(capacity: RowBlock.batch)
  private let y = UnsafeMutablePointer<Int32>.allocate(capacity: RowBlock.batch)
  private let labels = UnsafeMutablePointer<FaceLabel>.allocate(capacity: RowBlock.batch)
  private let rows = UnsafeMutablePointer<Row>.allocate(capacity: RowBlock.batch)
  private let roles: [RowLayout.Role]
  /// What was counted in this block.
  private(set) var counts = RowCounts()

  /// What is known of one row after reading it.
  private struct Row {
    var start: UnsafePointer<UInt8>
    /// Where columns are added.
    var seam: UnsafePointer<UInt8>
    var end: UnsafePointer<UInt8>
    var first: Int32
    var last: Int32
    var missingCells: Int32
    var kind: Kind
  }

  private enum Kind: UInt8 {
    case good
    case empty
    case noPosition
    case noDate
    case noObject
    case tooManyCells
    case openQuotation
    case memberlessObject

    var reason: String {
      switch self {
      case .noPosition: "no position: expected degrees, longitude within 180 and latitude within 90"
      case .noDate: "no date: expected a day as in 1912-07-08, a month or a year"
      case .noObject: "no JSON object on the line"
      case .tooManyCells: "more cells than the header has"
      case .openQuotation: "a quotation mark that is never closed"
      case .good, .empty, .memberlessObject: "no position and no date"
      }
    }
  }

  init(layout: RowLayout, answers: LocateAnswers, rule: RowErrorRule) {
    self.layout = layout
    self.answers = answers
    self.rule = rule
    roles = layout.roles + [.none]
    input = .allocate(capacity: room + 64)
    output = .allocate(capacity: outputRoom)
    x.initialize(repeating: 0, count: Self.batch)
    y.initialize(repeating: 0, count: Self.batch)
    labels.initialize(repeating: .outside, count: Self.batch)
  }

  deinit {
    input.deallocate()
    output.deallocate()
    x.deallocate()
    y.deallocate()
    labels.deallocate()
    rows.deallocate()
  }

  /// The rows with their columns added.
  var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: output, count: outputCount) }

  // MARK: Reading

  /// Takes the next whole rows; what follows them is carried to the next block. False at the end.
  func read(from source: RowSource, carried: inout [UInt8]) throws(CommandFailure) -> Bool {
    while room < carried.count * 2 { grow() }
    carried.withUnsafeBufferPointer {
      if let start = $0.baseAddress { input.update(from: start, count: $0.count) }
    }
    count = carried.count
    carried.removeAll(keepingCapacity: true)
    while true {
      count += try source.fill(UnsafeMutableRawBufferPointer(start: input + count, count: room - count))
      guard count == room, let end = lastRowEnd() else {
        if count < room { break }
        guard room < Self.longestRow else {
          throw .badInput(
            "a row is longer than \(Self.longestRow >> 20) MB: is a quotation mark never closed?"
          )
        }
        grow()
        continue
      }
      carried.append(contentsOf: UnsafeBufferPointer(start: input + end, count: count - end))
      count = end
      break
    }
    return count > 0
  }

  private func grow() {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room * 2 + 64)
    larger.update(from: input, count: count)
    input.deallocate()
    input = larger
    room *= 2
  }

  /// Behind the last line end that ends a row.
  private func lastRowEnd() -> Int? {
    var isQuoted = false
    var end: Int?
    let hasQuotes =
      layout.format != .ndjson
      && UnsafeBufferPointer(start: input, count: count).contains(UInt8(ascii: "\""))
    guard hasQuotes else {
      var index = count
      while index > 0, input[index - 1] != 0x0A { index -= 1 }
      return index == 0 ? nil : index
    }
    // As `readCells` sees them: a quotation mark opens a cell only where the cell begins.
    var isAtStart = true
    var index = 0
    while index < count {
      let byte = input[index]
      if isQuoted {
        if byte == UInt8(ascii: "\"") { isQuoted = false }
        isAtStart = false
      } else if byte == 0x0A {
        end = index + 1
        isAtStart = true
      } else if byte == UInt8(ascii: "\"") {
        // Behind a closed one it is the second of a pair.
        if isAtStart || (index > 0 && input[index - 1] == byte) { isQuoted = true }
        isAtStart = false
      } else {
        isAtStart = byte == layout.delimiter
      }
      index += 1
    }
    return end
  }

  // MARK: Locating

  /// Reads the rows, locates them, and writes them out.
  func locate() {
    counts = RowCounts()
    outputCount = 0
    input[count] = 0x0A
    var p = UnsafePointer(input)
    let end = p + count
    while p < end {
      var number = 0
      while p < end, number < Self.batch {
        p = layout.format == .ndjson ? readMembers(p, end, number) : readCells(p, end, number)
        number &+= 1
      }
      answers.locator.locate(
        longitudes: UnsafeBufferPointer(start: x, count: number),
        latitudes: UnsafeBufferPointer(start: y, count: number),
        into: UnsafeMutableBufferPointer(start: labels, count: number)
      )
      for index in 0..<number { write(index) }
    }
  }

  /// Reads the cells of one row; the line end behind it is part of it.
  private func readCells(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ number: Int)
    -> UnsafePointer<UInt8>
  {
    let delimiter = layout.delimiter
    let columns = layout.columns.count
    var p = start
    var column = 0
    var hasX = false
    var hasY = false
    var isOpen = false
    var days = answers.fixedDays
    x[number] = 0
    y[number] = 0
    roles.withUnsafeBufferPointer { roles in
      while true {
        var cell = p
        var cellEnd = p
        if p < end, p[0] == UInt8(ascii: "\"") {
          p += 1
          cell = p
          while p < end {
            if p[0] != UInt8(ascii: "\"") { p += 1; continue }
            if p + 1 < end, p[1] == UInt8(ascii: "\"") { p += 2; continue }
            break
          }
          cellEnd = p
          isOpen = p == end
          while p < end, p[0] != delimiter, p[0] != 0x0A { p += 1 }
        } else {
          // The byte behind the block is a line end.
          while p[0] != delimiter, p[0] != 0x0A { p += 1 }
          cellEnd = p
          if p[0] == 0x0A, cellEnd > cell, cellEnd[-1] == 0x0D { cellEnd -= 1 }
        }
        let role = roles[min(column, columns)]
        if role != .none {
          let text = CellText(start: cell, end: cellEnd)
          switch role {
          case .x:
            if let steps = text.steps(limit: 1_800_000_000) { (x[number], hasX) = (steps, true) }
          case .y:
            if let steps = text.steps(limit: 900_000_000) { (y[number], hasY) = (steps, true) }
          case .point:
            if let point = text.point { (x[number], y[number], hasX, hasY) = (point.x, point.y, true, true) }
          case .date: days = text.days(answers.calendar)
          case .none: break
          }
        }
        column &+= 1
        guard p < end, p[0] == delimiter else { break }
        p += 1
      }
    }
    var seam = p
    if seam > start, seam[-1] == 0x0D { seam -= 1 }
    let next = p < end ? p + 1 : p
    var kind = Kind.good
    if seam == start, columns > 1 {
      kind = .empty
    } else if isOpen {
      kind = .openQuotation
    } else if !(hasX && hasY) {
      kind = .noPosition
    } else if days == nil {
      kind = .noDate
    } else if column > columns {
      kind = .tooManyCells
    }
    rows[number] = Row(
      start: start,
      seam: seam,
      end: next,
      first: days?.first ?? 0,
      last: days?.last ?? 0,
      missingCells: Int32(truncatingIfNeeded: max(0, columns - column)),
      kind: kind
    )
    return next
  }

  /// Reads the members of the object on one line.
  private func readMembers(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ number: Int)
    -> UnsafePointer<UInt8>
  {
    var p = start
    while p[0] != 0x0A { p += 1 }
    let next = p < end ? p + 1 : p
    var hasX = false
    var hasY = false
    var days = answers.fixedDays
    x[number] = 0
    y[number] = 0
    let found = JSONLine.members(start, p) { name, value, _ in
      for member in layout.members where member.name.count == name.end - name.start {
        guard
          member.name.withUnsafeBufferPointer({ bytes in
            bytes.elementsEqual(UnsafeBufferPointer(start: name.start, count: bytes.count))
          })
        else { continue }
        switch member.role {
        case .x: if let steps = value.steps(limit: 1_800_000_000) { (x[number], hasX) = (steps, true) }
        case .y: if let steps = value.steps(limit: 900_000_000) { (y[number], hasY) = (steps, true) }
        case .point:
          if let point = value.point { (x[number], y[number], hasX, hasY) = (point.x, point.y, true, true) }
        case .date: days = value.days(answers.calendar)
        case .none: break
        }
      }
    }
    var kind = Kind.good
    if found == nil {
      kind = start == p || (p - start == 1 && start[0] == 0x0D) ? .empty : .noObject
    } else if found?.isEmpty == true {
      kind = .memberlessObject
    } else if !(hasX && hasY) {
      kind = .noPosition
    } else if days == nil {
      kind = .noDate
    }
    rows[number] = Row(
      start: start,
      seam: found?.brace ?? p,
      end: next,
      first: days?.first ?? 0,
      last: days?.last ?? 0,
      missingCells: 0,
      kind: kind
    )
    return next
  }

  // MARK: Writing

  @inline(__always)
  private func write(_ index: Int) {
    let row = rows[index]
    var tail = LocateAnswers.unread
    if row.kind == .good {
      tail = answers.tail(of: labels[index], row.first, row.last)
      counts.rows &+= 1
    } else {
      if row.kind == .empty { return append(row.start, row.end) }
      counts.rows &+= 1
      counts.bad &+= 1
      if counts.firstBad == nil { counts.firstBad = (counts.rows, row.kind.reason) }
      if rule == .skip { return }
      if row.kind == .noObject { return append(row.start, row.end) }
    }
    append(row.start, row.seam)
    for _ in 0..<row.missingCells { append([layout.delimiter]) }
    answers.lent(tail) { bytes in
      // An object without members has no comma before the first that is added.
      let first = row.kind == .memberlessObject ? 1 : 0
      append(UnsafeRawBufferPointer(rebasing: bytes[first...]))
    }
    if answers.asksForBorders {
      let days = row.kind == .good && labels[index].face != nil ? (row.first, row.last) : nil
      append(answers.borderCell(x: x[index], y: y[index], days: days))
    }
    append(row.seam, row.end)
  }

  @inline(__always)
  private func append(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    append(UnsafeRawBufferPointer(start: start, count: end - start))
  }

  private func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  @inline(__always)
  private func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    if outputCount &+ bytes.count > outputRoom { growOutput(for: bytes.count) }
    UnsafeMutableRawPointer(output + outputCount).copyMemory(from: start, byteCount: bytes.count)
    outputCount &+= bytes.count
  }

  @inline(never)
  private func growOutput(for more: Int) {
    while outputCount + more > outputRoom { outputRoom *= 2 }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: outputRoom)
    larger.update(from: output, count: outputCount)
    output.deallocate()
    output = larger
  }
}
