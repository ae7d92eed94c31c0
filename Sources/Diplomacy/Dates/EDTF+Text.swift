extension EDTF {
  /// Takes an expression of level 0 or 1.
  ///
  /// Accepted are `1912`, `1912-07`, `1912-07-08`; each optionally followed by `?`, `~` or `%`; unspecified
  /// digits at the right (`191X`, `19XX`, `1912-XX`, `1912-07-XX`, `1912-XX-XX`); and intervals of these,
  /// either end of which may be open (`..`) or unknown (nothing). Refused, with the reason, are seasons,
  /// times of day and years beyond four digits.
  public init(_ text: String) throws(DateTextError) {
    if let day = HistoricalDate(plain: text) {
      self.init(day)
      return
    }
    guard text.utf8.contains(UInt8(ascii: "/")) else {
      let date = try EDTFDate(text[...].utf8, of: text)
      self.init(knownValid: text, earliest: date.first, latest: date.last, qualifier: date.qualifier)
      return
    }
    let ends = text.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    guard ends.count == 2, ends.contains(where: { !Self.isWithoutDate($0) }) else {
      throw .unreadable(text, expected: .edtf)
    }
    let start = Self.isWithoutDate(ends[0]) ? nil : try EDTFDate(ends[0], of: text)
    let end = Self.isWithoutDate(ends[1]) ? nil : try EDTFDate(ends[1], of: text)
    if let start, let end, end.last < start.first { throw .endsBeforeItStarts(text) }
    let qualifiers = [start?.qualifier, end?.qualifier].compactMap { $0 }
    let qualifier = qualifiers.dropFirst().reduce(qualifiers.first) { $0?.joined(with: $1) }
    self.init(knownValid: text, earliest: start?.first, latest: end?.last, qualifier: qualifier)
  }

  /// Whether an end of an interval is open or unknown.
  private static func isWithoutDate(_ end: Substring.UTF8View) -> Bool {
    end.isEmpty || end.elementsEqual("..".utf8)
  }
}
