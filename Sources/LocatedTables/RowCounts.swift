/// How many rows a table has, and what is wrong with those that cannot be answered.
public struct RowCounts: Sendable {
  /// The rows; empty lines are none.
  public private(set) var rows = 0
  /// The rows that cannot be answered.
  public private(set) var bad = 0
  /// The rows that lie outside the map.
  public private(set) var outside = 0
  /// Those that would lie on it with longitude and latitude the other way round.
  private var outsideSwapped = 0
  /// The first three rows with each problem, in their order.
  public private(set) var examples: [BadRow] = []
  /// Every bad row of a block, where all are asked for.
  private(set) var all: [BadRow] = []
  private let listsAll: Bool
  private var lines = 0
  private var problems: [RowProblem: Int] = [:]
  private static let mostExamples = 3

  init(listsAll: Bool = false) { self.listsAll = listsAll }

  /// How many rows have a problem.
  public func count(of problem: RowProblem) -> Int { problems[problem, default: 0] }

  @inline(__always)
  mutating func addRow(lines count: Int32) {
    rows &+= 1
    lines &+= Int(count)
  }

  mutating func addEmpty(lines count: Int32) { lines += Int(count) }

  mutating func addOutside(isSwapped: Bool) {
    outside += 1
    if isSwapped { outsideSwapped += 1 }
  }

  mutating func addBad(
    _ problem: RowProblem,
    lines count: Int32,
    reason: () -> (column: String?, value: String?, text: String)
  ) {
    let line = lines + 1
    addRow(lines: count)
    bad += 1
    problems[problem, default: 0] += 1
    let isExample = self.count(of: problem) <= Self.mostExamples
    guard isExample || listsAll else { return }
    let (column, value, text) = reason()
    let row = BadRow(row: rows, line: line, column: column, value: value, problem: problem, reason: text)
    if isExample { examples.append(row) }
    if listsAll { all.append(row) }
  }

  /// The same row, counted from the start of the table.
  func placed(_ later: BadRow, _ numbers: LineNumbers) -> BadRow {
    var row = later
    row.row += rows
    row.line = numbers.line(ofRow: row.row, row.line + lines)
    return row
  }

  /// Adds those of the next block.
  mutating func add(_ later: RowCounts, _ numbers: LineNumbers) {
    for example in later.examples
    where examples.count(where: { $0.problem == example.problem }) < Self.mostExamples {
      examples.append(placed(example, numbers))
    }
    problems.merge(later.problems, uniquingKeysWith: +)
    rows += later.rows
    bad += later.bad
    outside += later.outside
    outsideSwapped += later.outsideSwapped
    lines += later.lines
  }
}

extension RowCounts {
  /// Why most rows of a table may have no answer.
  public enum Cause: Sendable {
    /// Longitudes are in the column of latitudes.
    case swappedColumns
    /// The numbers are in another coordinate system, in metres.
    case otherCoordinates
    /// Decimal commas divide cells that commas divide too.
    case decimalCommas
  }

  /// The likely cause where most rows are bad or outside the map; nil where it is not known.
  public var likelyCause: Cause? {
    let failed = bad + outside
    guard failed * 2 > rows else { return nil }
    let counts: [(Int, Cause)] = [
      (count(of: .swapped) + outsideSwapped, .swappedColumns), (count(of: .metres), .otherCoordinates),
      (count(of: .tooManyCells), .decimalCommas),
    ]
    return counts.first { $0.0 * 2 > failed }?.1
  }
}
