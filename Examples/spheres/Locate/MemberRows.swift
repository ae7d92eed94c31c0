/// Reads lines with a JSON object each.
struct MemberRows {
  private let members: [(name: [UInt8], role: RowLayout.Role)]
  /// The names that an object must not have.
  private let forbidden: [[UInt8]]
  private let calendar: DayTable
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, calendar: DayTable, fixedDays: (first: Int32, last: Int32)?) {
    members = layout.members
    forbidden = layout.replaces ? [] : layout.addedMembers
    self.calendar = calendar
    self.fixedDays = fixedDays
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
    let isEmpty = start == lineEnd || (lineEnd - start == 1 && start[0] == 0x0D)
    batch.x[number] = position.x ?? 0
    batch.y[number] = position.y ?? 0
    batch.rows[number] = Row(
      start: start,
      seam: found?.brace ?? lineEnd,
      end: next,
      first: position.days?.first ?? 0,
      last: position.days?.last ?? 0,
      missingCells: 0,
      kind: found.map { kind(of: position, isEmpty: $0.isEmpty, isForbidden) }
        ?? (isEmpty ? .empty : .noObject)
    )
    return next
  }

  private func kind(of position: RowPosition, isEmpty: Bool, _ isForbidden: Bool) -> Row.Kind {
    if isForbidden { return .memberThere }
    return isEmpty ? .memberlessObject : position.kind
  }
}
