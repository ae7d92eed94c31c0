#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file being written: under a temporary name beside the target, renamed when complete.
///
/// This applies to a target that is a regular file or does not exist. A pipe or a device is written into, and
/// so is an open file of this program (`/dev/stdout`); the target of a link is replaced, not the link. Mode
/// and, if permitted, owner stay. One thread at a time writes.
package final class NewFile {
  /// The requested path, for errors.
  private let path: String
  private let target: String
  private let replaces: Bool
  private var descriptor: Int32
  /// The temporary name; nil for what is written into.
  private let temporary: Unfinished?

  /// Opens it.
  ///
  /// - Parameter replacing: Whether an existing file may be replaced or written into.
  package init(_ path: String, replacing: Bool) throws(FileError) {
    self.path = path
    replaces = replacing
    target = try LinkedPath.followed(path)
    let old = FileStatus(target)
    if let old {
      guard !old.isFolder else { throw FileError(.notRegular, path, "is a folder, expected a file") }
      guard replacing else { throw FileError(path, code: EEXIST) }
    }
    if let open = LinkedPath.descriptor(target) {
      temporary = nil
      descriptor = dup(open)
    } else if let old, !old.isRegular {
      temporary = nil
      descriptor = open(target, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    } else {
      let fresh = target + TemporaryMark.fresh() + ".new"
      let unfinished = Unfinished(file: fresh)
      descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      temporary = unfinished
      if descriptor >= 0 { old?.give(to: fresh) }
    }
    guard descriptor >= 0 else {
      let error = FileError.last(path)
      temporary?.isOver()
      throw error
    }
  }

  deinit { abandon() }

  /// Appends bytes.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    guard systemWrite(descriptor, bytes) else { throw .last(path) }
  }

  /// Appends bytes.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    guard bytes.withUnsafeBytes({ systemWrite(descriptor, $0) }) else { throw .last(path) }
  }

  /// Closes the file and gives it its name.
  ///
  /// - Throws: Also a file that appeared in the meantime, if none may be replaced.
  package func finish() throws(FileError) {
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw .last(path) }
    guard let temporary else { return }
    guard FileMove.move(temporary.path, to: target, replacing: replaces) else { throw .last(path) }
    temporary.isOver()
  }

  /// Removes what was written, unless it has its name.
  package func abandon() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    temporary?.remove()
  }
}

extension NewFile {
  /// Writes a file completely or not at all.
  package static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileError) {
    let file = try NewFile(path, replacing: replacing)
    try file.write(bytes)
    try file.finish()
  }
}

/// Writes all bytes; false, with the reason in `errno`, on failure.
package func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
  var done = 0
  while done < bytes.count {
    let written = write(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
    if written < 0, errno == EINTR { continue }
    // A pipe that another program made non-blocking is waited for.
    if written < 0, errno == EAGAIN {
      var waiting = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
      continue
    }
    guard written > 0 else { return false }
    done += written
  }
  return true
}
