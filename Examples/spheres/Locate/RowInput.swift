import CommandSupport

/// Whole rows of a file, in room that grows when a row needs it.
final class RowInput {
  /// The bytes of a block: so few that they stay in a core's own cache from reading to writing.
  private static let size = 1 << 18
  /// A row longer than this is no row: the file is something else.
  private static let longestRow = 1 << 23
  /// How many bytes behind the rows may be read.
  private static let slack = 64

  private let ends: RowEnds
  private var room = RowInput.size
  private var bytes: UnsafeMutablePointer<UInt8>
  private var count = 0

  init(_ layout: RowLayout) {
    ends = RowEnds(layout)
    bytes = .allocate(capacity: room + Self.slack)
    bytes.initialize(repeating: 0, count: room + Self.slack)
  }

  deinit {
    bytes.deallocate()
  }

  /// Where the rows start and end; behind them stands a line end that is not part of them.
  var rows: (start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    bytes[count] = 0x0A
    return (UnsafePointer(bytes), UnsafePointer(bytes) + count)
  }

  /// Takes the next whole rows; what follows them is carried to the next block. False at the end.
  func read(from source: RowSource, carried: inout [UInt8]) throws(CommandFailure) -> Bool {
    while room < carried.count * 2 { grow() }
    carried.withUnsafeBufferPointer { carried in
      if let start = carried.baseAddress { bytes.update(from: start, count: carried.count) }
    }
    count = carried.count
    carried.removeAll(keepingCapacity: true)
    while true {
      count += try source.fill(UnsafeMutableRawBufferPointer(start: bytes + count, count: room - count))
      guard count == room else { return count > 0 }
      if let end = ends.last(in: bytes, bytes + count) {
        let whole = end - UnsafePointer(bytes)
        carried.append(contentsOf: UnsafeBufferPointer(start: end, count: count - whole))
        count = whole
        return true
      }
      guard room < Self.longestRow else {
        throw .badInput("a row is longer than \(Self.longestRow >> 20) MB: is it a file of rows?")
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
}
