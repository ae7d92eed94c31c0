#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file open for reading, no larger than a limit; closed on deinit.
///
/// It is checked before it is opened, so that a pipe without a writer is not waited for, and a device is not
/// opened.
package struct RegularFile: ~Copyable {
  /// The largest hand-written text, in bytes: 32 MiB.
  package static let greatestText = 1 << 25
  /// The largest generated file, in bytes: 1 GiB.
  package static let greatest = 1 << 30

  package let path: String
  /// The size in bytes when it was opened.
  package let size: Int
  private let descriptor: Int32

  /// Opens a file of at most that many bytes.
  package init(_ path: String, atMost limit: Int) throws(FileError) {
    guard !path.utf8.contains(0) else {
      throw FileError(.missing, path, "no path has a byte 00")
    }
    guard let found = FileStatus(path) else { throw .last(path) }
    try found.expectRegular(path)
    // It may have been replaced: the opened file is checked too, and opening does not block.
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard opened >= 0 else { throw .last(path) }
    do throws(FileError) {
      guard let status = FileStatus(opened) else { throw .last(path) }
      try status.expectRegular(path)
      guard status.size <= limit else {
        throw FileError(.tooLarge, path, "has \(status.size) bytes, expected at most \(limit)")
      }
      size = status.size
    } catch {
      close(opened)
      throw error
    }
    self.path = path
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// All bytes; fewer than its size if the file was truncated in the meantime.
  package func bytes() throws(FileError) -> [UInt8] { try bytes(at: 0, atMost: size) }

  /// The bytes from an offset on, that many or up to the end of the file.
  package func bytes(at offset: Int, atMost count: Int) throws(FileError) -> [UInt8] {
    try RegularFile.expectRoom(for: count, path)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let got = pread(descriptor, start + filled, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failed = got < 0
          return
        }
        filled += got
      }
    }
    guard !failed else { throw .last(path) }
    return bytes
  }

  /// Calls back with all bytes, piece by piece.
  package func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Void) throws(FileError) {
    var offset = 0
    var got = 0
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { piece in
      repeat {
        got = pread(descriptor, piece.baseAddress, min(piece.count, size - offset), off_t(offset))
        if got < 0, errno == EINTR {
          got = 1
          continue
        }
        if got > 0 { body(UnsafeRawBufferPointer(rebasing: piece[..<got])) }
        offset += max(got, 0)
      } while got > 0
    }
    guard got == 0 else { throw .last(path) }
  }

  /// Fails if the system has no memory for that many bytes; allocating them would end the program.
  private static func expectRoom(for count: Int, _ path: String) throws(FileError) {
    guard count > 1 << 20 else { return }
    guard let room = malloc(count) else { throw FileError(path, code: ENOMEM) }
    free(room)
  }
}

extension RegularFile {
  /// The bytes of a file up to a limit.
  package static func bytes(of path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    try RegularFile(path, atMost: limit).bytes()
  }

  /// A hand-written text.
  package static func text(of path: String) throws(FileError) -> String {
    let bytes = try bytes(of: path, atMost: greatestText)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError(.system, path, "is not UTF-8")
    }
    return text
  }
}

extension RegularFile {
  /// A hand-written text in a folder, not read through a link out of the folder; nil if it is missing.
  package static func text(of file: String, in folder: String) throws(FileError) -> String? {
    let path = "\(folder)/\(file)"
    do throws(FileError) {
      return try text(of: FolderBounds.located(file, in: folder))
    } catch {
      if error.kind == .missing { return nil }
      throw FileError(error.kind, path, error.reason)
    }
  }
}

extension FileStatus {
  /// Fails unless it is a regular file.
  fileprivate func expectRegular(_ path: String) throws(FileError) {
    guard isRegular else { throw FileError(.notRegular, path, "is \(word), expected a file") }
  }
}
