/// The lines of a file on which its rows stand.
struct LineNumbers: Sendable {
  /// How many lines precede the first row.
  let header: Int
  /// The line of each feature of a collection.
  var features: [Int]?

  /// The line of a row, by its number and how many lines of rows it follows.
  func line(ofRow row: Int, _ line: Int) -> Int { features?[row - 1] ?? header + line }
}
