import MapGeometry

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
}

extension MapNamesError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .noHeader(let columns):
      "line 1: expected the columns \(columns.joined(separator: ", "))"
    case .cells(let line, let found, let expected):
      "line \(line): found \(found.counted("cell")), expected \(expected)"
    case .noSuchLanguage(let language, let known):
      "there are no names in \"\(language)\"; there are \(known.joined(separator: ", "))"
    case .cell(let line, let column, let found, let expected):
      "line \(line): \(column): found \"\(found)\", expected \(expected)"
    }
  }
}
