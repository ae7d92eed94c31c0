package import ArgumentParser
import HistoricalAtlas

/// A word that is not among those that were expected: a verb, a column, a layer.
package struct UnknownWord: Sendable {
  private let word: String
  private let known: [String]

  /// A word where one of those that are known was expected.
  package init(_ word: String, of known: [String]) {
    self.word = word
    self.known = known
  }

  /// Wrong usage: what was found, and the words that may have been meant or, when none is near, all that are known.
  package func error(_ found: String) -> ValidationError {
    let near = NameSuggestions(for: word, among: known).question.map { "; \($0)" }
    return ValidationError(found.shortened + (near ?? ": expected one of \(known.joined(separator: ", "))"))
  }
}
