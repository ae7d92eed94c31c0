/// What is wrong with a table of names.
public enum MapNamesError: Error, Equatable, Sendable {
  /// The first line does not begin with these columns.
  case noHeader([String])
  /// A line has more or fewer cells than the first.
  case cells(line: Int, found: Int, expected: Int)
  /// The table has no column of the language.
  case noSuchLanguage(String, known: [String])
  /// A cell is not what its column expects.
  case cell(line: Int, column: String, found: String, expected: String)
  /// No quotation mark closes the one on a line.
  case openQuote(line: Int)
  /// A duplicate of another line.
  case twice(line: Int, what: String, firstLine: Int)

  /// The line at fault, counted from 1; nil if no single line is.
  package var line: Int? {
    switch self {
    case .noHeader: 1
    case .noSuchLanguage: nil
    case .cells(let line, _, _), .cell(let line, _, _, _), .openQuote(let line), .twice(let line, _, _): line
    }
  }

  /// What was found and what was expected, without the line.
  package var reason: String {
    switch self {
    case .noHeader(let columns):
      "expected the columns \(columns.joined(separator: ", "))"
    case .cells(_, let found, let expected):
      "found \(found) cells, expected \(expected)"
    case .noSuchLanguage(let language, let known):
      "there are no names in \"\(language)\"; "
        + (NameSuggestions(for: language, among: known).question
          ?? "there are \(known.joined(separator: ", "))")
    case .cell(_, let column, let found, let expected):
      "\(column): found \"\(found)\", expected \(expected)"
    case .openQuote:
      "a quotation mark is not closed"
    case .twice(_, let what, let firstLine):
      "\(what) is in line \(firstLine) already"
    }
  }
}

extension MapNamesError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    line.map { "line \($0): \(reason)" } ?? reason
  }
}
