#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Moves a set of files into place: all of them, or the old ones are restored.
///
/// For a folder that contains other files too, which an exchange would remove. A program killed between two
/// files leaves some old and some new ones; the last file should be the one that reveals this.
package struct FilePlacement {
  private let folder: String
  private let replaces: Bool
  private let mark = TemporaryMark.fresh()
  private var names: [String] = []
  private var unfinished: [Unfinished] = []
  private var moved: [(name: String, replaced: Bool)] = []
  private var made: [String] = []

  /// Files of a folder, which is created if missing.
  ///
  /// - Parameter replacing: Whether existing files may be replaced; if not, of two programs one is refused.
  package init(folder: String, replacing: Bool) {
    self.folder = folder
    replaces = replacing
  }

  private func fresh(_ name: String) -> String { "\(folder)/\(name)\(mark).new" }
  private func kept(_ name: String) -> String { "\(folder)/\(name)\(mark).old" }

  /// Makes the folder; ``write(_:as:)`` does so too.
  package mutating func makeFolder() throws(FileError) { try make(folder) }

  private mutating func make(_ path: String) throws(FileError) {
    let new = try FolderBounds.make(path)
    made += new
    unfinished += new.map { Unfinished(folder: $0) }
  }

  /// Writes a file beside its target; its name may include subfolders, but must not leave this folder.
  ///
  /// After a failure, call ``putBack()``.
  package mutating func write(_ bytes: [UInt8], as name: String) throws(FileError) {
    try makeFolder()
    if let slash = name.lastIndex(of: "/") {
      try make(FolderBounds.located(String(name[..<slash]), in: folder))
    }
    unfinished.append(Unfinished(file: fresh(name)))
    names.append(name)
    do throws(FileError) {
      try NewFile.write(bytes, to: fresh(name), replacing: false)
    } catch {
      throw FileError(error.kind, "\(folder)/\(name)", error.reason)
    }
  }

  /// Moves the files into place in their order.
  ///
  /// After a failure, call ``putBack()``.
  package mutating func commit() throws(FileError) {
    var placement = self
    defer { self = placement }
    try Unfinished.withoutSignals { () throws(FileError) in
      for name in placement.names { try placement.move(name) }
      for name in placement.names { unlink(placement.kept(name)) }
      for one in placement.unfinished { one.isOver() }
    }
  }

  private mutating func move(_ name: String) throws(FileError) {
    let target = "\(folder)/\(name)"
    let isThere = replaces && FileStatus(ofLink: target) != nil
    if isThere, link(target, kept(name)) != 0 { throw .last(target) }
    guard FileMove.move(fresh(name), to: target, replacing: replaces) else {
      let error = FileError.last(target)
      unlink(kept(name))
      throw error
    }
    moved.append((name, isThere))
  }

  /// Undoes a failed ``commit()``, and removes files that were not moved and new folders.
  package mutating func putBack() {
    for (name, replaced) in moved.reversed() {
      let target = "\(folder)/\(name)"
      if replaced { rename(kept(name), target) } else { unlink(target) }
    }
    moved = []
    for one in unfinished.reversed() { one.remove() }
    FolderBounds.remove(made)
  }
}
