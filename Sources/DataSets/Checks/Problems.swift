/// Everything that is wrong with a data set, in the order in which it is found. All that reads a folder shares one.
final class Problems {
  private(set) var all: [DataSetProblem] = []

  /// Reports what is wrong on a line of a file, counted from 1; without one, with the file as a whole.
  func report(_ message: String, in file: String, line: Int? = nil) {
    all.append(DataSetProblem(file: file, line: line, message: message))
  }

  func report(_ problems: [DataSetProblem]) { all += problems }
}
