import SystemCalls

/// The files of a new data set that is not built yet; removed if a signal ends the program.
///
/// They stay when this is released: they may be built later.
public final class UnbuiltDataSet {
  private let unfinished: [Unfinished]

  /// Files of a folder; nothing is removed if other files were there before.
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

  /// Completes the data set; a signal takes effect before or after it.
  func finish(_ work: () throws(DataSetError) -> Void) throws(DataSetError) {
    try Unfinished.withoutSignals { () throws(DataSetError) in
      try work()
      for one in unfinished { one.isOver() }
    }
  }
}
