import SystemCalls

/// The files of a new data set that is not built yet: a signal that ends the program removes them.
///
/// They stay when this is let go: who made them may build later.
public final class UnbuiltDataSet {
  private let unfinished: [Unfinished]

  /// Files of a folder; nothing to remove where others were there before.
  init(_ files: [String], in folder: String, isNew: Bool) {
    guard isNew else {
      unfinished = []
      return
    }
    let folders = Set(files.compactMap { file in file.lastIndex(of: "/").map { String(file[..<$0]) } })
      .sorted()
    let paths = FileStatus(folder) == nil ? [folder] : []
    unfinished =
      (paths + folders.map { "\(folder)/\($0)" }).map { Unfinished(folder: $0) }
      + files.map { Unfinished(file: "\(folder)/\($0)") }
  }

  /// Does what makes the data set whole; a signal comes before it or after it.
  func finish(_ work: () throws(DataSetError) -> Void) throws(DataSetError) {
    try Unfinished.withoutSignals { () throws(DataSetError) in
      try work()
      for one in unfinished { one.isOver() }
    }
  }
}
