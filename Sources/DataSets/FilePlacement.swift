import Foundation

/// Moves a set of files into place: all of them, or what was there before is put back.
struct FilePlacement {
  private let folder: String
  private let names: [String]
  private let mark = TemporaryMark.fresh()
  private var moved: [(name: String, replaced: Bool)] = []

  init(folder: String, names: [String]) {
    self.folder = folder
    self.names = names
  }

  /// Where a file is written first.
  func fresh(_ name: String) -> String { "\(folder)/\(name)\(mark).new" }

  private func kept(_ name: String) -> String { "\(folder)/\(name)\(mark).old" }

  /// Moves the files into place in their order.
  mutating func commit() throws {
    for name in names {
      let target = "\(folder)/\(name)"
      let replaces = FileManager.default.fileExists(atPath: target)
      if replaces, link(target, kept(name)) != 0 { throw POSIXError.last }
      guard rename(fresh(name), target) == 0 else {
        let error = POSIXError.last
        unlink(kept(name))
        throw error
      }
      moved.append((name, replaces))
    }
    for name in names { unlink(kept(name)) }
  }

  /// Undoes what ``commit()`` did before it failed, and removes files that were not moved.
  mutating func putBack() {
    for (name, replaced) in moved.reversed() {
      let target = "\(folder)/\(name)"
      if replaced { rename(kept(name), target) } else { unlink(target) }
    }
    moved = []
    for name in names { unlink(fresh(name)) }
  }
}

extension POSIXError {
  /// What the system said last.
  fileprivate static var last: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
