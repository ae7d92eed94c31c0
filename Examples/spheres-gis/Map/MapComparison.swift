import ArgumentParser
import CommandSupport
import Diplomacy

/// What a map is compared with.
enum MapComparison {
  /// What changed hands since a day.
  case changes(since: DatePeriod)
  /// Another day beside it.
  case day(DatePeriod)
  /// The same day to another knowledge beside it.
  case knowledge(Knowledge)

  /// What `--compare` says: `known-to=public` or `date=1916-07-04`.
  init(_ text: String) throws(ValidationError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    switch parts.count == 2 ? parts[0] : "" {
    case "date": self = .day(try DateOption.period(String(parts[1]), option: "--compare date="))
    case "known-to":
      guard let knowledge = KnowledgeOptions.knowledge(of: String(parts[1])) else {
        throw ValidationError("--compare \(text): expected known-to=public or known-to=signatories")
      }
      self = .knowledge(knowledge)
    default:
      throw ValidationError(
        "--compare \(text): expected known-to=public, known-to=signatories or date=1916-07-04"
      )
    }
  }

  /// The two days, months or years of `--diff`.
  static func periods(_ texts: [String]) throws(ValidationError) -> (first: DatePeriod, second: DatePeriod) {
    guard texts.count == 2 else {
      throw ValidationError(
        "--diff: found \(texts.count) days, expected two, as in --diff 1904-02-01 1905-09-05"
      )
    }
    let first = try DateOption.period(texts[0], option: "--diff")
    let second = try DateOption.period(texts[1], option: "--diff")
    guard first.last != second.last else {
      throw ValidationError("--diff \(first) \(second): two equal days, expected two that differ")
    }
    return (first, second)
  }
}
