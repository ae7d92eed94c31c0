extension RowLayout {
  /// What is wrong with a file by its first bytes, when they are no text of rows; nil when nothing is.
  static func problem(of start: [UInt8]) -> String? {
    if start.isEmpty { return "the input is empty: expected rows under a header, or objects on lines" }
    if let words = OtherFile.words(for: start) { return "the input is \(words)" }
    let line = start.prefix { $0 != 0x0A }
    if line.contains(0) { return "the input has a zero byte in its first line: it is no text" }
    if let mark = line.firstIndex(of: 0x0D), mark + 1 < line.count {
      let isQuoted = line[..<mark].count { $0 == Quotation.mark } % 2 == 1
      if !isQuoted {
        return "the lines of the input end in carriage returns alone; fix it: tr '\\r' '\\n' < FILE"
      }
    }
    return nil
  }
}
