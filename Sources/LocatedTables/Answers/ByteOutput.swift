/// An output buffer that grows when necessary.
struct ByteOutput {
  /// How many bytes beyond the end a loose copy may read and write.
  static let slack = 32

  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var room: Int

  /// A buffer of that many bytes, freed by its owner.
  init(room: Int) {
    self.room = room
    start = .allocate(capacity: room + ByteOutput.slack)
  }

  func deallocate() {
    start.deallocate()
  }

  /// The bytes; valid until more are added.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  mutating func removeAll() {
    count = 0
  }

  /// Reserves space for that many more bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count &+ more > room { grow(more) }
  }

  /// Adds bytes that are followed by readable ones; space must be reserved.
  @inline(__always)
  mutating func addLoosely(_ from: UnsafePointer<UInt8>, _ length: Int) {
    let from = UnsafeRawPointer(from)
    let to = UnsafeMutableRawPointer(start + count)
    var done = 0
    repeat {
      to.storeBytes(
        of: from.loadUnaligned(fromByteOffset: done, as: SIMD32<UInt8>.self),
        toByteOffset: done,
        as: SIMD32<UInt8>.self
      )
      done &+= 32
    } while done < length
    count &+= length
  }

  /// Adds any bytes.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let from = bytes.baseAddress else { return }
    reserve(bytes.count)
    UnsafeMutableRawPointer(start + count).copyMemory(from: from, byteCount: bytes.count)
    count += bytes.count
  }

  /// Adds the bytes of a piece of an array.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { add($0) }
  }

  /// Adds the bytes between two pointers.
  mutating func add(_ from: UnsafePointer<UInt8>, _ to: UnsafePointer<UInt8>) {
    add(UnsafeRawBufferPointer(start: from, count: to - from))
  }

  /// Adds one byte.
  mutating func add(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    while count + more > room { room *= 2 }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room + ByteOutput.slack)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
