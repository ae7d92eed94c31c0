/// Reads lines with a JSON object each.
struct MemberRows {
  private let members: [(name: [UInt8], role: RowColumns.Role)]
  /// The names that an object must not have.
  private let forbidden: [[UInt8]]
  private let calendar: DayTable
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, _ answers: RowAnswers) {
    members = layout.members
    forbidden = layout.replaces ? [] : layout.addedMembers
    calendar = answers.calendar
    fixedDays = answers.fixedDays
  }

  /// Reads one line with its end into a batch.
  ///
  /// - Returns: Where the next line starts.
  func read(
    _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    into batch: RowBatch,
    _ number: Int
  ) -> UnsafePointer<UInt8> {
    var lineEnd = start
    while lineEnd[0] != 0x0A { lineEnd += 1 }
    let next = lineEnd < end ? lineEnd + 1 : lineEnd
    var position = RowPosition(days: fixedDays)
    var isForbidden = false
    let found = JSONLine.members(start, lineEnd) { found in
      let name = found.name.bytes
      for member in members where member.name.count == name.count && member.name.elementsEqual(name) {
        position.take(found.value, as: member.role, calendar)
      }
      for other in forbidden where other.count == name.count && other.elementsEqual(name) {
        isForbidden = true
      }
    }
    let kind: Row.Kind
    if let found {
      let problem = isForbidden ? .memberTaken : found.isEmpty ? .noMembers : position.problem
      kind = problem.map { .bad($0) } ?? .good
    } else {
      let isEmpty = start == lineEnd || (lineEnd - start == 1 && start[0] == 0x0D)
      kind = isEmpty ? .empty : .bad(.noObject)
    }
    batch.set(number, position, start, seam: found?.brace ?? lineEnd, end: next, kind)
    return next
  }
}
