import MapGeometry

/// Reads lines with a JSON object each, or a feature.
struct MemberRows {
  private let members: [(name: [UInt8], role: RowColumns.Role)]
  /// The names that an object must not have.
  private let forbidden: [[UInt8]]
  private let areFeatures: Bool
  /// Whether positions are the points of features.
  private let readsPoints: Bool
  private let reader: CellReader
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, _ answers: RowAnswers, _ reader: CellReader) {
    members = layout.members
    forbidden = layout.replaces ? [] : layout.addedMembers
    areFeatures = layout.areFeatures
    readsPoints = layout.readsPoints
    self.reader = reader
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
    let feature = areFeatures ? FeatureLine(start, lineEnd) : nil
    let (first, last) = feature?.object ?? (start, lineEnd)
    if readsPoints, let feature { position.take(feature) }
    var isForbidden = false
    let found = JSONLine.members(first, last) { found in
      let name = found.name.bytes
      for member in members where member.name.count == name.count && member.name.elementsEqual(name) {
        position.take(found.value, as: member.role, reader)
      }
      for other in forbidden where other.count == name.count && other.elementsEqual(name) {
        isForbidden = true
      }
    }
    let kind: Row.Kind
    if areFeatures ? feature != nil : found != nil {
      let isEmpty = !areFeatures && found?.isEmpty == true
      let problem = isForbidden ? .memberTaken : isEmpty ? .noMembers : position.problem
      kind = problem.map { .bad($0) } ?? .good
    } else {
      let isEmpty = start == lineEnd || (lineEnd - start == 1 && start[0] == 0x0D)
      kind = isEmpty ? .empty : .bad(.noObject)
    }
    // Added members stand before the brace of the object, or in place of properties that are null.
    let seam = found?.brace ?? feature?.object.start ?? lineEnd
    batch.set(number, position, start, seam: seam, end: next, kind)
    return next
  }
}
