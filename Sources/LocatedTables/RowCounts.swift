/// How many rows a table has, and what is wrong with those that cannot be answered.
public struct RowCounts: Sendable {
  /// What is wrong with a row.
  public enum Problem: UInt8, CaseIterable, Sendable {
    /// It has no position on the globe.
    case noPosition
    /// It has no date.
    case noDate
    /// Its line is no JSON object.
    case noObject
    /// It has more cells than the header.
    case tooManyCells
    /// It has a quotation mark that is never closed.
    case openQuotation
    /// Its object has a member of a name that is added.
    case memberTaken
    /// Its object is empty.
    case noMembers

    /// What is wrong, for people.
    public var description: String {
      switch self {
      case .noPosition: "no position"
      case .noDate: "no date"
      case .noObject: "no JSON object on the line"
      case .tooManyCells: "more cells than the header has"
      case .openQuotation: "a quotation mark that is never closed"
      case .memberTaken: "a member of a name that is added"
      case .noMembers: "no position and no date"
      }
    }
  }

  /// A row that cannot be answered.
  public struct Example: Hashable, Sendable {
    /// Its number, counted from 1 without the header and empty lines.
    public internal(set) var row: Int
    /// What is wrong with it.
    public let problem: Problem
    /// The same with what was found and what was expected.
    public let reason: String
    /// Whether it would have a position with longitude and latitude the other way round.
    public let isSwapped: Bool
  }

  /// The rows; empty lines are none.
  public private(set) var rows = 0
  /// The rows that cannot be answered.
  public private(set) var bad = 0
  /// The first three rows with each problem, in their order.
  public private(set) var examples: [Example] = []
  private var problems: [Problem: Int] = [:]
  private static let mostExamples = 3

  /// How many rows have a problem.
  public func count(of problem: Problem) -> Int { problems[problem, default: 0] }

  @inline(__always)
  mutating func addRow() { rows &+= 1 }

  mutating func addBad(_ problem: Problem, reason: () -> (text: String, isSwapped: Bool)) {
    rows += 1
    bad += 1
    problems[problem, default: 0] += 1
    guard count(of: problem) <= Self.mostExamples else { return }
    let (text, isSwapped) = reason()
    examples.append(Example(row: rows, problem: problem, reason: text, isSwapped: isSwapped))
  }

  mutating func add(_ later: RowCounts) {
    for var example in later.examples
    where examples.count(where: { $0.problem == example.problem }) < Self.mostExamples {
      example.row += rows
      examples.append(example)
    }
    problems.merge(later.problems, uniquingKeysWith: +)
    rows += later.rows
    bad += later.bad
  }
}

extension RowCounts.Problem: CustomStringConvertible {}
