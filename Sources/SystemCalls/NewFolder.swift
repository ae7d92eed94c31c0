#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is being written beside its place, which it takes in one step, so that nobody ever sees half of one.
///
/// What a link leads to is replaced, and not the link. Unless it is put into its place it is removed with all that
/// was written.
package final class NewFolder {
  private let path: String
  private let target: String
  private let fresh: String
  private let made: [String]
  private var unfinished: [Unfinished]
  private var isPlaced = false

  /// Makes a new folder beside a path, and those on the way to it.
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

  /// Writes a file of the folder, with the mode of the file that it takes the place of.
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

  /// Makes this folder the one at the path; what was there before is removed.
  ///
  /// Whoever looks, and whatever ends the program, finds the old folder or the new one. Of two programs that
  /// replace, the last one's folder stays; of two that do not, the first one's, and an empty folder is nothing.
  ///
  /// - Returns: False, with nothing changed, where the system cannot exchange folders, or not this one.
  package func put(replacing: Bool) throws(FileError) -> Bool {
    isPlaced = try Unfinished.withoutSignals { () throws(FileError) in
      // An empty folder is replaced by that; what else is there is exchanged.
      if rename(fresh, target) == 0 { return true }
      switch errno {
      case EBUSY, EXDEV, EINVAL: return false
      case ENOTEMPTY, EEXIST: break
      default: throw .last(path)
      }
      guard replacing else { throw FileError(path, code: EEXIST) }
      guard NewFolder.exchange(fresh, target) else { return false }
      // What was written is there, whether what it replaced can be removed or not.
      FolderBounds.removeAll(fresh)
      return true
    }
    if isPlaced { for one in unfinished { one.isOver() } }
    return isPlaced
  }

  /// The same where folders cannot be exchanged: one goes before the other comes.
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
