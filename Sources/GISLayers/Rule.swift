/// A rule of QGIS's renderer: which features it draws, how, and its legend text.
struct Rule: Hashable, Sendable {
  let label: String
  /// An expression of QGIS; empty for all features.
  var filter = ""
  var symbol: Symbol?
  var rules: [Rule] = []

  /// An expression that two values are the same.
  static func isEqual(_ field: String, _ value: String) -> String {
    "\"\(field)\" = \(quoted(value))"
  }

  /// An expression that a value is among others.
  static func isAmong(_ field: String, _ values: [String]) -> String {
    "\"\(field)\" IN (\(values.map(quoted).joined(separator: ", ")))"
  }

  /// A text in an expression.
  private static func quoted(_ text: String) -> String {
    let text = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    return "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
