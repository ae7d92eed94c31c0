#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is being written: under a name of its own beside the target, which it gets when all of it is there.
///
/// That is for a target that is a regular file or is not there. A pipe or a device is written into, and so is an open
/// file of this program (`/dev/stdout`); what a link leads to is replaced, and not the link. Mode and, where that is
/// permitted, owner stay. One thread at a time writes.
package final class NewFile {
  /// The path as it was asked for, as errors have it.
  private let path: String
  private let target: String
  private let replaces: Bool
  private var descriptor: Int32
  /// The name until all is written; nil for what is written into.
  private let temporary: Unfinished?

  /// Opens it.
  ///
  /// - Parameter replacing: Whether what is there may be replaced or written into.
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

  /// Writes bytes behind those that are there.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    guard systemWrite(descriptor, bytes) else { throw .last(path) }
  }

  /// Writes bytes behind those that are there.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    guard bytes.withUnsafeBytes({ systemWrite(descriptor, $0) }) else { throw .last(path) }
  }

  /// Closes the file and gives it its name.
  ///
  /// - Throws: Also a file that has come there in the meantime, when none may be replaced.
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
  /// Writes a file, whole or not at all.
  package static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileError) {
    let file = try NewFile(path, replacing: replacing)
    try file.write(bytes)
    try file.finish()
  }
}

/// Writes all bytes; false, with the reason in `errno`, when that cannot be.
package func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
  var done = 0
  while done < bytes.count {
    let written = write(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
    if written < 0, errno == EINTR { continue }
    // A pipe that another program made so is waited for.
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
