/// Something that is wrong in a file of a data set: where, what was found, what was expected.
public struct DataSetProblem: Hashable, Sendable {
  /// The file, relative to the data set's folder.
  public let file: String
  /// The line in the file, counted from 1; nil for the whole file.
  public let line: Int?
  /// What was found and what was expected.
  public let message: String
  /// Whether it is only a warning: the data set is still valid.
  public let isWarning: Bool

  /// A problem at that place.
  public init(file: String, line: Int?, message: String, isWarning: Bool = false) {
    self.file = file
    self.line = line
    self.message = message
    self.isWarning = isWarning
  }

  /// The same as a warning.
  var asWarning: DataSetProblem {
    DataSetProblem(file: file, line: line, message: message, isWarning: true)
  }
}

extension DataSetProblem: Comparable, CustomStringConvertible {
  /// By file, then line, then message.
  public static func < (a: DataSetProblem, b: DataSetProblem) -> Bool {
    (a.file, a.line ?? 0, a.message) < (b.file, b.line ?? 0, b.message)
  }

  /// `file:line: message`, a warning marked as one.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(isWarning ? "warning: " : "")\(message)"
  }
}
