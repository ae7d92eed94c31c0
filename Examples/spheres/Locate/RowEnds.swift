#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds in a piece of a file where its last whole row ends.
struct RowEnds {
  private let delimiter: UInt8
  private let quotation: Quotation?

  init(_ layout: RowLayout) {
    delimiter = layout.delimiter
    quotation = layout.format == .ndjson ? nil : Quotation(delimiter: layout.delimiter)
  }

  /// Behind the last line end that ends a row, as the readers of rows see them; nil when there is none.
  ///
  /// The piece starts with a row, and more of the file may follow.
  func last(in start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    guard let quotation else { return behindLastLineEnd(in: start, end) }
    var found: UnsafePointer<UInt8>?
    var place = start
    while place < end, let mark = Quotation.next(in: place, end) {
      found = behindLastLineEnd(in: place, mark) ?? found
      guard mark == start || mark[-1] == delimiter || mark[-1] == 0x0A else {
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
