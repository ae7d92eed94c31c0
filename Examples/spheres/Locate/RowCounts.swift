/// How many rows went through, and what was wrong with some.
struct RowCounts: Sendable {
  var rows = 0
  var bad = 0
  /// The first bad row of them, counted from 1 without the header, and what is wrong.
  var firstBad: (row: Int, reason: String)?

  mutating func add(_ later: RowCounts) {
    if firstBad == nil, let bad = later.firstBad { firstBad = (rows + bad.row, bad.reason) }
    rows += later.rows
    bad += later.bad
  }

  /// The count for people.
  func text(_ rule: RowErrorRule) -> String {
    let all = rows == 1 ? "1 row" : "\(rows) rows"
    guard bad > 0, let firstBad else { return all }
    let done = rule == .skip ? "left out" : "kept with empty cells"
    return "\(all), of which \(bad) \(done); the first is row \(firstBad.row): \(firstBad.reason)"
  }
}
