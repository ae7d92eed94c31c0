/// Why a text cannot be read as GeoJSON: everything that is wrong with it.
public struct GeoJSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One thing that is wrong.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The number of the feature in its collection, counted from 1; nil for errors outside features.
    public let feature: Int?
    /// The place in the text, what was found there and what was expected.
    public let error: JSONError

    /// The same problem where the text continues one of so many features and lines.
    package func continuing(features: Int, lines: Int) -> Problem {
      let place = JSONError(
        line: error.line + lines,
        column: error.column,
        found: error.found,
        expected: error.expected
      )
      return Problem(feature: feature.map { $0 + features }, error: place)
    }

    /// The feature and what is wrong with it.
    public var description: String {
      feature.map { "feature \($0), \(error)" } ?? error.description
    }
  }

  /// Every problem that was found, in the order of the text; at least one.
  public let problems: [Problem]

  /// The problems, one per line.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
