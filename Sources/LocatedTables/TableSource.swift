import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a table, read once from front to back.
///
/// A pipe or a device is read too, and is waited for. One thread at a time reads.
public final class TableSource: @unchecked Sendable {
  /// The path, or what stands for it in messages.
  let name: String
  /// The open file; nil when all bytes are held.
  private let file: Int32?
  private let isOwn: Bool
  /// Bytes that were read, and how many of them were handed out.
  private var held: [UInt8]
  private var handedOut = 0
  private var isAtEnd: Bool
  /// What turns UTF-16 into UTF-8; nil for other text.
  private var utf16: UTF16Decoder?

  /// A file, which is opened here and closed with the source.
  public init(path: String) throws(TableError) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .unreadable("\(path): \(SystemReason.last)") }
    (name, file, isOwn, held, isAtEnd) = (path, opened, true, [], false)
  }

  /// A file that is open, as standard input is (0), and stays so.
  ///
  /// - Parameters:
  ///   - descriptor: The file descriptor.
  ///   - name: What messages call it.
  public init(descriptor: Int32, name: String) {
    (self.name, file, isOwn, held, isAtEnd) = (name, descriptor, false, [], false)
  }

  /// Bytes in memory.
  public init(_ bytes: [UInt8]) {
    (name, file, isOwn, held, isAtEnd) = ("the bytes", nil, false, bytes, true)
  }

  deinit { if let file, isOwn { close(file) } }

  /// The first bytes, at most a megabyte, with the end of the first line where that is in it; they stay to be read.
  func start() throws(TableError) -> [UInt8] {
    let limit = 1 << 20
    try hold { held in held.count >= limit || held.contains(0x0A) }
    if utf16 == nil, var decoder = UTF16Decoder(start: held) {
      held = decoder.decoded(held[...], isAll: isAtEnd)
      utf16 = decoder
      try hold { held in held.count >= limit || held.contains(0x0A) }
    }
    return Array(held.prefix(limit))
  }

  /// All bytes.
  func all() throws(TableError) -> [UInt8] {
    try hold { _ in false }
    return held
  }

  /// Reads on until what is held is enough.
  private func hold(until isEnough: ([UInt8]) -> Bool) throws(TableError) {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { piece.deallocate() }
    while !isAtEnd, !isEnough(held) {
      let count = try read(into: piece)
      held += piece[..<count]
    }
  }

  /// Leaves out bytes of the start, unless they were read already.
  func skip(_ count: Int) { handedOut = max(handedOut, min(count, held.count)) }

  /// Fills the buffer; less than full only at the end.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    var done = min(held.count - handedOut, buffer.count)
    if done > 0 {
      held.withUnsafeBytes { held in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: held[handedOut..<handedOut + done]))
      }
      handedOut += done
    }
    while done < buffer.count, !isAtEnd {
      done += try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[done...]))
    }
    return done
  }

  /// Reads bytes of text in UTF-8.
  private func read(into buffer: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    guard var decoder = utf16 else { return try readRaw(into: buffer) }
    while true {
      let count = try readRaw(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<max(1, buffer.count / 2 - 4)])
      )
      let text = decoder.decoded(Array(buffer[..<count])[...], isAll: isAtEnd)
      utf16 = decoder
      guard !text.isEmpty || isAtEnd else { continue }
      buffer.copyBytes(from: text)
      return text.count
    }
  }

  private func readRaw(into buffer: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    guard let file else { return 0 }
    while true {
      let count = systemRead(file, buffer)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable("\(name): \(SystemReason.last)") }
      if count == 0 { isAtEnd = true }
      return count
    }
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}
