#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whole rows of a table, in room that grows when a row needs it.
final class RowInput {
  /// How many bytes after the rows may be read.
  static let slack = 64
  /// The size of a block: small enough to stay in a core's own cache from reading to writing.
  private static let size = 1 << 18
  /// A longer row means that the file is something else.
  private static let longestRow = 1 << 23

  private let quotation: Quotation?
  private var room = RowInput.size
  private var bytes: UnsafeMutablePointer<UInt8>
  private var count = 0

  init(_ layout: RowLayout) {
    quotation = layout.format.isJSON ? nil : Quotation(delimiter: layout.delimiter)
    bytes = .allocate(capacity: room + Self.slack)
    bytes.initialize(repeating: 0, count: room + Self.slack)
  }

  deinit {
    bytes.deallocate()
  }

  /// Where the rows start and end; a line end that is not part of them follows.
  var rows: (start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    bytes[count] = 0x0A
    return (UnsafePointer(bytes), UnsafePointer(bytes) + count)
  }

  /// Takes the next complete rows; what follows them is carried over to the next block. False at the end.
  func read(from source: TableSource, carried: inout [UInt8]) throws(TableError) -> Bool {
    while room < carried.count * 2 { grow() }
    carried.withUnsafeBufferPointer { carried in
      if let start = carried.baseAddress { bytes.update(from: start, count: carried.count) }
    }
    count = carried.count
    carried.removeAll(keepingCapacity: true)
    while true {
      count += try source.fill(UnsafeMutableRawBufferPointer(start: bytes + count, count: room - count))
      guard count == room else { return count > 0 }
      if let end = lastRowEnd(in: bytes, bytes + count) {
        let whole = end - UnsafePointer(bytes)
        carried.append(contentsOf: UnsafeBufferPointer(start: end, count: count - whole))
        count = whole
        return true
      }
      guard room < Self.longestRow else {
        throw .invalid("a row is longer than \(Self.longestRow >> 20) MB: is it a file of rows?")
      }
      grow()
    }
  }

  private func grow() {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room * 2 + Self.slack)
    larger.initialize(repeating: 0, count: room * 2 + Self.slack)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
    room *= 2
  }

  /// The position after the last line end that ends a row, as the row readers see it; nil if there is none.
  ///
  /// The bytes start with a row, and more of the file may follow.
  private func lastRowEnd(
    in start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    guard let quotation else { return behindLastLineEnd(in: start, end) }
    var found: UnsafePointer<UInt8>?
    var place = start
    while place < end, let mark = Quotation.next(in: place, end) {
      found = behindLastLineEnd(in: place, mark) ?? found
      guard mark == start || mark[-1] == quotation.delimiter || mark[-1] == 0x0A else {
        place = mark + 1
        continue
      }
      switch quotation.closing(mark, end, isAll: false) {
      case .closed(let closing): place = closing + 1
      case .unknown: return found
      case .never:
        guard let line = memchr(mark, 0x0A, end - mark) else { return found }
        place = UnsafePointer(line.assumingMemoryBound(to: UInt8.self)) + 1
        found = place
      }
    }
    return behindLastLineEnd(in: place, end) ?? found
  }

  private func behindLastLineEnd(
    in start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    var place = end
    while place > start {
      if place[-1] == 0x0A { return place }
      place -= 1
    }
    return nil
  }
}
