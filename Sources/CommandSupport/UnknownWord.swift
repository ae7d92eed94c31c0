package import ArgumentParser
import HistoricalAtlas

/// A word that is not among the expected ones: a verb, a column, a layer.
package struct UnknownWord: Sendable {
  private let word: String
  private let known: [String]

  /// A word where one of the known words was expected.
  package init(_ word: String, of known: [String]) {
    self.word = word
    self.known = known
  }

  /// Wrong usage: what was found, and suggestions or, if none is near, all known words.
  package func error(_ found: String) -> ValidationError {
    let near = NameSuggestions(for: word, among: known).question.map { "; \($0)" }
    return ValidationError(found.shortened + (near ?? ": expected one of \(known.joined(separator: ", "))"))
  }
}
