#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A cell in quotation marks, in which a mark that stands for itself is written twice: the rule of `CSVReader`.
///
/// A closing mark is followed by a delimiter, a line end or nothing, perhaps after blanks. If the next mark
/// is not a closing one, or there is none within a megabyte, the first one is stray: its row ends with its
/// line. So a stray mark damages one row and not all up to the next mark, and the damage does not depend on
/// where blocks end.
struct Quotation: Sendable {
  static let mark = UInt8(ascii: "\"")
  /// The maximum length of a quoted cell in bytes.
  static let longest = 1 << 20

  let delimiter: UInt8

  /// The result of looking for the mark that closes a cell.
  enum Closing {
    case closed(UnsafePointer<UInt8>)
    case never
    /// It depends on bytes after the end.
    case unknown
  }

  /// Finds the mark that closes the one at a position.
  ///
  /// - Parameter isAll: Whether nothing relevant follows the end.
  func closing(
    _ opening: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    isAll: Bool
  ) -> Closing {
    var place = opening + 1
    let limit = min(end, place + Self.longest)
    while place < limit, let found = Self.next(in: place, limit) {
      let next = found + 1
      if next == end { return isAll ? .closed(found) : .unknown }
      guard next[0] == Self.mark else { return closing(found, before: next, end, isAll: isAll) }
      place = next + 1
    }
    return isAll || end - opening > Self.longest ? .never : .unknown
  }

  /// The next mark before the end; nil when there is none.
  static func next(in start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    memchr(start, Int32(mark), end - start).map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) }
  }

  /// Whether a mark closes a cell, by what follows it.
  private func closing(
    _ mark: UnsafePointer<UInt8>,
    before next: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    isAll: Bool
  ) -> Closing {
    var place = next
    while place < end, place[0] == 0x20 || place[0] == 0x09, place[0] != delimiter { place += 1 }
    if place < end, place[0] == 0x0D { place += 1 }
    guard place < end else { return isAll ? .closed(mark) : .unknown }
    return place[0] == 0x0A || (place[0] == delimiter && place[-1] != 0x0D) ? .closed(mark) : .never
  }
}
