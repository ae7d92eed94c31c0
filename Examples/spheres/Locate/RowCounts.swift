import MapGeometry

/// How many rows went through, and what was wrong with some.
struct RowCounts: Sendable {
  /// A bad row: its number, counted from 1 without the header, and what is wrong with it.
  struct Example: Sendable {
    var row: Int
    let kind: Row.Kind
    let reason: String
  }

  private(set) var rows = 0
  private(set) var bad = 0
  private var kinds: [Row.Kind: Int] = [:]
  /// The first bad rows of each kind, in their order.
  private(set) var examples: [Example] = []
  /// So many bad rows of each kind are told of.
  private static let mostExamples = 3

  /// Counts rows that are answered.
  @inline(__always)
  mutating func addRow() { rows &+= 1 }

  /// Counts a bad row.
  mutating func addBad(_ kind: Row.Kind, reason: () -> String) {
    rows += 1
    bad += 1
    kinds[kind, default: 0] += 1
    if kinds[kind, default: 0] <= Self.mostExamples {
      examples.append(Example(row: rows, kind: kind, reason: reason()))
    }
  }

  mutating func add(_ later: RowCounts) {
    for var example in later.examples
    where examples.count(where: { $0.kind == example.kind }) < Self.mostExamples {
      example.row += rows
      examples.append(example)
    }
    for (kind, count) in later.kinds { kinds[kind, default: 0] += count }
    rows += later.rows
    bad += later.bad
  }

  /// The counts for people: how many rows, and of each kind of bad ones how many, with the first of them.
  func text(_ rule: RowErrorRule) -> String {
    let all = rows.counted("row")
    guard bad > 0 else { return all }
    let done = rule == .skip ? "left out" : "kept with empty cells"
    var lines = ["\(all), of which \(bad) \(done)"]
    for kind in Row.Kind.allCases {
      guard let count = kinds[kind] else { continue }
      let told = examples.filter { $0.kind == kind }
      if count > told.count { lines.append("  \(count.counted("row")): \(kind.reason); the first of them:") }
      lines += told.map { "  row \($0.row): \($0.reason)" }
    }
    return lines.joined(separator: "\n")
  }
}
