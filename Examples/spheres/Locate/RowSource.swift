import CommandSupport
import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file or of standard input, read once from front to back; a pipe or a device that is named is read too,
/// and is waited for.
///
/// Its callers see to it that only one of them reads at a time.
final class RowSource: @unchecked Sendable {
  private let file: Int32
  private let name: String
  /// Bytes that were read and not handed out yet.
  private var held: [UInt8] = []
  private(set) var isAtEnd = false

  init(path: String) throws(CommandFailure) {
    name = path == "-" ? "standard input" : path
    file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotRead("cannot read \(path): \(SystemReason.last)") }
  }

  deinit { if file != STDIN_FILENO { close(file) } }

  /// The first bytes, up to the end of the first line at least; they are handed out again later.
  func start() throws(CommandFailure) -> [UInt8] {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { room.deallocate() }
    while !isAtEnd, held.count < 1 << 20, !held.contains(0x0A) {
      let count = try read(into: room)
      held += room[..<count]
    }
    return held
  }

  /// Fills the buffer as far as there are bytes; less than full only at the end.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(CommandFailure) -> Int {
    var done = min(held.count, buffer.count)
    held.withUnsafeBytes { held in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: held[..<done]))
    }
    held.removeFirst(done)
    while done < buffer.count, !isAtEnd {
      done += try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[done...]))
    }
    return done
  }

  /// Leaves out bytes of the start.
  func skip(_ count: Int) {
    held.removeFirst(min(count, held.count))
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) throws(CommandFailure) -> Int {
    while true {
      let count = systemRead(file, buffer)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw .cannotRead("cannot read \(name): \(SystemReason.last)")
      }
      if count == 0 { isAtEnd = true }
      return count
    }
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}
