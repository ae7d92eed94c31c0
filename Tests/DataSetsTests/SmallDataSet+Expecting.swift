import Testing

extension SmallDataSet {
  /// What is said of the small data set when a text of a file is replaced by another.
  static func complaints(_ file: String, replacing old: String, by new: String) throws -> [String] {
    var small = try SmallDataSet()
    small.replace(file, old, with: new)
    return try small.complaints()
  }
}

/// Expects that a data set is refused in exactly these words when a text of a file is replaced by another.
func expect(
  _ file: String,
  replacing old: String,
  by new: String,
  complains expected: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try SmallDataSet.complaints(file, replacing: old, by: new)
  #expect(found == expected, sourceLocation: sourceLocation)
}
