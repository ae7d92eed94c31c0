#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder being written beside its target, which it replaces in one step, so that nobody ever sees half of
/// it.
///
/// The target of a link is replaced, not the link. Unless it is put in place it is removed with its contents.
package final class NewFolder {
  private let path: String
  private let target: String
  private let fresh: String
  private let made: [String]
  private var unfinished: [Unfinished]
  private var isPlaced = false

  /// Creates a new folder beside a path, and its parents.
  package init(at path: String) throws(FileError) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let target = try LinkedPath.followed(trimmed)
    let fresh = target + TemporaryMark.fresh() + ".new"
    let parent = target.lastIndex(of: "/").map { target[..<$0] } ?? ""
    let made = parent.isEmpty ? [] : try FolderBounds.make(String(parent))
    unfinished = made.map { Unfinished(folder: $0) } + [Unfinished(folder: fresh)]
    guard mkdir(fresh, 0o777) == 0 else {
      let error = FileError.last(path)
      FolderBounds.remove(made)
      for one in unfinished { one.isOver() }
      throw error
    }
    self.path = trimmed
    (self.target, self.fresh, self.made) = (target, fresh, made)
    if let old = FileStatus(target), old.isFolder { old.give(to: fresh) }
  }

  deinit {
    if isPlaced { return }
    FolderBounds.removeAll(fresh)
    FolderBounds.remove(made)
  }

  /// Writes a file of the folder, with the mode of the file that it replaces.
  package func write(_ bytes: [UInt8], as name: String) throws(FileError) {
    let file = "\(fresh)/\(name)"
    unfinished.append(Unfinished(file: file))
    do throws(FileError) {
      try NewFile.write(bytes, to: file, replacing: false)
    } catch {
      throw FileError(error.kind, "\(path)/\(name)", error.reason)
    }
    if let old = FileStatus(ofLink: "\(target)/\(name)"), old.isRegular { old.give(to: file) }
  }

  /// Where a file of the folder lies until the folder is put in place.
  package func place(of name: String) -> String { "\(fresh)/\(name)" }

  /// Puts this folder at the path; the old one is removed.
  ///
  /// Readers, and any interruption, find the old folder or the new one. Of two programs that replace, the
  /// last one wins; of two that do not, the first one; an empty folder counts as missing.
  ///
  /// - Returns: False, with nothing changed, if the system cannot exchange folders, or not this one.
  package func put(replacing: Bool) throws(FileError) -> Bool {
    isPlaced = try Unfinished.withoutSignals { () throws(FileError) in
      // An empty folder is replaced by that; anything else is exchanged.
      if rename(fresh, target) == 0 { return true }
      switch errno {
      case EBUSY, EXDEV, EINVAL: return false
      case ENOTEMPTY, EEXIST: break
      default: throw .last(path)
      }
      guard replacing else { throw FileError(path, code: EEXIST) }
      guard NewFolder.exchange(fresh, target) else { return false }
      // The new folder is in place, whether or not the old one can be removed.
      FolderBounds.removeAll(fresh)
      return true
    }
    if isPlaced { for one in unfinished { one.isOver() } }
    return isPlaced
  }

  /// The same if folders cannot be exchanged: the old one is removed before the new one is put in place.
  package func putInTwoSteps() throws(FileError) {
    isPlaced = try Unfinished.withoutSignals { () throws(FileError) in
      let old = fresh + ".old"
      let isThere = FileStatus(ofLink: target) != nil
      if isThere, rename(target, old) != 0 { throw .last(path) }
      guard rename(fresh, target) == 0 else {
        let error = FileError.last(path)
        if isThere { rename(old, target) }
        throw error
      }
      if isThere { FolderBounds.removeAll(old) }
      return true
    }
    for one in unfinished { one.isOver() }
  }

  #if canImport(Darwin)
    private static func exchange(_ first: String, _ second: String) -> Bool {
      renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
    }
  #else
    private typealias Exchange =
      @convention(c) (
        CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
      ) -> CInt

    /// `renameat2` with `RENAME_EXCHANGE`, which the system's module leaves out; looked up by its name.
    private static func exchange(_ first: String, _ second: String) -> Bool {
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let exchange = unsafeBitCast(symbol, to: Exchange.self)
      return exchange(AT_FDCWD, first, AT_FDCWD, second, 2) == 0
    }
  #endif
}
