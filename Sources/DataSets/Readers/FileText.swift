/// The text of a file of a data set, and where its readers report what is wrong with it.
struct FileText {
  /// The path, relative to the data set's folder.
  let name: String
  let text: String
  let problems: Problems

  /// Reports what is wrong on a line, counted from 1; without one, with the file as a whole.
  func report(_ message: String, line: Int?) { problems.report(message, in: name, line: line) }
}
