/// Reads a CSV file record by record (RFC 4180).
///
/// Commas separate cells, and line feeds, perhaps after a carriage return, separate records. Blank lines and a
/// byte order mark are skipped. A cell that begins with a quotation mark may hold commas, line ends and marks
/// written twice; behind the mark that closes it comes a comma or a line end, perhaps after blanks. A mark that
/// nothing closes so spoils its record up to the end of its line and no more: the next call goes on behind it.
public struct CSVReader {
  /// A line of the table, or more where a cell holds line ends.
  public struct Record: Hashable, Sendable {
    /// The line on which the record starts, counted from 1.
    public let line: Int
    /// The cells, without the quotation marks around them.
    public let cells: [String]
  }

  private static let mark = UInt8(ascii: "\"")
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var line = 1

  /// A reader at the start of a text whose cells are separated by commas, or by another ASCII character.
  public init(_ text: String, separator: Character = ",") {
    bytes = Array(text.utf8)
    self.separator = separator.asciiValue ?? UInt8(ascii: ",")
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next record; nil at the end. After an error too, the records that follow can be read.
  public mutating func next() throws(CSVError) -> Record? {
    while skipLineEnd() {}
    guard place < bytes.count else { return nil }
    let start = line
    var cells = [try cell()]
    while place < bytes.count, bytes[place] == separator {
      place += 1
      cells.append(try cell())
    }
    return Record(line: start, cells: cells)
  }

  private mutating func skipLineEnd() -> Bool {
    guard let length = lineEnd(at: place) else { return false }
    place += length
    line += 1
    return true
  }

  /// The length of the line end at a place; nil where there is none.
  private func lineEnd(at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    if bytes[place] == 0x0A { return 1 }
    return bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : nil
  }

  private mutating func cell() throws(CSVError) -> String {
    guard place < bytes.count, bytes[place] == Self.mark else {
      let start = place
      while place < bytes.count, bytes[place] != separator, lineEnd(at: place) == nil { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    var text: [UInt8] = []
    var end = place + 1
    while let mark = bytes[end...].firstIndex(of: Self.mark) {
      text += bytes[end..<mark]
      end = mark + 1
      if end < bytes.count, bytes[end] == Self.mark {
        text.append(Self.mark)
        end += 1
        continue
      }
      while end < bytes.count, bytes[end] != separator, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      guard end == bytes.count || bytes[end] == separator || lineEnd(at: end) != nil else { break }
      line += text.count { $0 == 0x0A }
      place = end
      return String(decoding: text, as: UTF8.self)
    }
    place = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    throw .openQuotation(line: line)
  }
}

/// Why a record of CSV can't be read.
public enum CSVError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No quotation mark closes the one on this line, counted from 1.
  case openQuotation(line: Int)

  /// The line that is at fault.
  public var line: Int {
    switch self {
    case .openQuotation(let line): line
    }
  }

  /// What is wrong, with the line.
  public var description: String { "line \(line): a quotation mark is not closed" }
}
