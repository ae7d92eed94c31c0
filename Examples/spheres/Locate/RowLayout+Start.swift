extension RowLayout {
  /// What is wrong with a file by its first bytes, when they are no text of rows; nil when nothing is.
  static func problem(of start: [UInt8]) -> String? {
    if start.isEmpty { return "the input is empty: expected rows under a header, or objects on lines" }
    if start.starts(with: [0x1F, 0x8B]) || start.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || start.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
    {
      return "the input is compressed; unpack it first, as in zcat FILE | spheres locate"
    }
    if start.starts(with: Array("PAR1".utf8)) {
      return "the input is Parquet; write it as CSV first"
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      return "the input is UTF-16; make it UTF-8 first, as in iconv -f UTF-16 -t UTF-8 FILE | spheres locate"
    }
    let line = start.prefix { $0 != 0x0A }
    if line.contains(0) { return "the input has a zero byte in its first line: it is no text" }
    if let mark = line.firstIndex(of: 0x0D), mark + 1 < line.count {
      let isQuoted = line[..<mark].count { $0 == Quotation.mark } % 2 == 1
      if !isQuoted {
        return "the lines of the input end in carriage returns alone; mend it: tr '\\r' '\\n' < FILE"
      }
    }
    return nil
  }
}
