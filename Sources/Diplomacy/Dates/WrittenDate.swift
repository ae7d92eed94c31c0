/// A date as people write it, put into EDTF: `8 July 1912`, `31/7/1907`, `c. 1910`, `before 1907`, `1912年7月`.
///
/// Months may be named in English, German, French or Russian, or numbered in Roman. Numbers alone are read when only
/// one order makes a date of them; with dots, the day comes first. What is not read is left to the reader of EDTF,
/// which says why.
struct WrittenDate {
  /// The same date in EDTF, perhaps followed by ` OS`.
  let edtf: String

  /// Nil if the text is none of these forms.
  init?(_ text: String, order: DateOrder?) throws(DateTextError) {
    let plain = Self.plain(text)
    guard let edtf = try Self.span(plain, of: text, order) else { return nil }
    self.edtf = edtf
  }

  /// In lower case, with plain hyphens and single blanks, without brackets around all or a part.
  private static func plain(_ text: String) -> String {
    let characters = text.lowercased().map { character -> Character in
      switch character {
      case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
      case "[", "]", "(", ")", "\u{A0}", "\u{202F}", "\t", "\"": " "
      default: character
      }
    }
    return words(String(characters)).joined(separator: " ")
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }
}

// MARK: Spans

extension WrittenDate {
  private static let before: Set<String> = ["before", "bef.", "bef", "vor", "avant", "до"]
  private static let after: Set<String> = ["after", "aft.", "aft", "nach", "après", "после"]
  private static let until: Set<String> = ["until", "till", "by", "to", "bis"]
  private static let since: Set<String> = ["since", "from", "seit", "depuis"]
  private static let about: Set<String> = [
    "c.", "c", "ca.", "ca", "circa", "cca", "about", "around", "approx.", "approx", "approximately", "um",
    "vers",
    "около", "early", "late", "mid", "beginning", "middle", "end",
  ]

  private static func span(
    _ plain: String,
    of text: String,
    _ order: DateOrder?
  ) throws(DateTextError) -> String? {
    var rest = plain
    for mark in ["pre-", "post-", "mid-", "~", "ca.", "c."] where rest.hasPrefix(mark) {
      let word = ["pre-": "before", "post-": "after", "mid-": "mid"][mark] ?? "c."
      rest = "\(word) \(rest.dropFirst(mark.count))"
    }
    if rest.first == "c", rest.dropFirst().first?.isWholeNumber == true { rest = "c \(rest.dropFirst())" }
    let parts = words(rest).map(String.init)
    guard let first = parts.first else { return nil }
    let others = parts.dropFirst().joined(separator: " ")
    if let ends = ends(of: first == "between" || since.contains(first) ? others : rest, first == "between") {
      guard let start = try single(ends.0, of: text, order), let end = try single(ends.1, of: text, order)
      else { return nil }
      return "\(start)/\(end)"
    }
    guard parts.count > 1, before.union(after).union(until).union(since).contains(first) else {
      return try single(rest, of: text, order)
    }
    guard let date = try single(others, of: text, order) else { return nil }
    if until.contains(first) { return "../\(date)" }
    if since.contains(first) { return "\(date)/.." }
    let period = try DatePeriod(edtf: date, writtenAs: text)
    return before.contains(first) ? "../\(period.first.previous)" : "\(period.last.next)/.."
  }

  /// The two dates of `1907-1912`, `1907 to 1912`, `May 1907 - July 1912`.
  private static func ends(of text: String, _ isBetween: Bool) -> (String, String)? {
    for mark in isBetween ? [" and "] : [" to ", " until ", " - ", " bis ", " или ", " or "] {
      guard let found = text.range(of: mark) else { continue }
      return (String(text[..<found.lowerBound]), String(text[found.upperBound...]))
    }
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    guard years.count == 2, years.allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isWholeNumber) }) else {
      return nil
    }
    return (String(years[0]), String(years[1]))
  }
}

extension String {
  /// The first range of a text in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}

// MARK: A single date

extension WrittenDate {
  /// A year, month or day, perhaps approximate, uncertain or Old Style.
  private static func single(
    _ plain: String,
    of text: String,
    _ order: DateOrder?
  ) throws(DateTextError) -> String? {
    var words = words(try withoutMidnight(plain, of: text)).map(String.init)
    var qualifier = ""
    while let first = words.first, about.contains(first), words.count > 1 {
      words.removeFirst()
      qualifier = "~"
    }
    if let last = words.last, last.hasSuffix("?") {
      words[words.count - 1] = String(last.dropLast())
      qualifier = qualifier.isEmpty ? "?" : "%"
    }
    let isOldStyle = words.last.map { ["os", "o.s."].contains($0) } ?? false
    if isOldStyle || words.last.map({ ["ns", "n.s."].contains($0) }) ?? false { words.removeLast() }
    guard let date = try date(Token.tokens(of: words.joined(separator: " ")), of: text, order) else {
      return nil
    }
    return date + qualifier + (isOldStyle ? " OS" : "")
  }

  /// The text without a midnight behind the day; fails for another time.
  private static func withoutMidnight(_ plain: String, of text: String) throws(DateTextError) -> String {
    guard let colon = plain.firstIndex(of: ":") else { return plain }
    guard let blank = plain[..<colon].lastIndex(where: { $0 == " " || $0 == "t" }) else { return plain }
    let clock = plain[plain.index(after: blank)...]
    let isMidnight = ["00:00", "0:00", "00:00:00", "0:00:00", "12:00 am", "12:00:00 am"].contains(clock)
    guard isMidnight else { throw .unsupported(text, .timeOfDay) }
    return String(plain[..<blank])
  }

  private static func date(
    _ tokens: [Token],
    of text: String,
    _ order: DateOrder?
  ) throws(DateTextError) -> String? {
    var numbers: [Substring] = []
    var months: [Int] = []
    var separators: Set<Character> = []
    var isDivided = false
    for token in tokens {
      defer { if case .separator = token { isDivided = true } else { isDivided = false } }
      switch token {
      case .number(let digits): numbers.append(digits)
      case .separator where isDivided: return nil
      case .separator(let mark): separators.insert(mark)
      case .word("s") where tokens.count == 2 && numbers.first?.count == 4 && numbers[0].last == "0":
        return "\(numbers[0].dropLast())X"
      case .word(let word):
        if let month = MonthName.number(of: word) {
          months.append(month)
        } else if MonthName.seasons.contains(word) {
          throw .unsupported(text, .season)
        } else if !MonthName.fillers.contains(word) {
          return nil
        }
      }
    }
    switch (months.count, numbers.count) {
    case (1, 1...2): return try named(months[0], numbers, of: text)
    case (0, 1) where numbers[0].count == 8:
      return "\(numbers[0].prefix(4))-\(numbers[0].dropFirst(4).prefix(2))-\(numbers[0].suffix(2))"
    case (0, 1): return numbers[0].count == 4 ? String(numbers[0]) : nil
    case (0, 2): return yearAndMonth(numbers, separators)
    case (0, 3): return try numbered(numbers, isDotted: separators == ["."], of: text, order)
    default: return nil
    }
  }

  /// A year and month, or a day, with the month by its name.
  private static func named(_ month: Int, _ numbers: [Substring], of text: String) throws(DateTextError)
    -> String?
  {
    guard let year = numbers.first(where: { $0.count == 4 }) else {
      throw .unsupported(text, .yearOfTwoDigits)
    }
    guard numbers.count == 2 else { return "\(year)-\(digits(month, 2))" }
    guard let day = numbers.first(where: { $0.count < 3 }) else { return nil }
    return "\(year)-\(digits(month, 2))-\(padded(day))"
  }

  /// `7/1912`, `1912-7`, `1912.0`. `1907/08` may be two years, and is not read.
  private static func yearAndMonth(_ numbers: [Substring], _ separators: Set<Character>) -> String? {
    if numbers[0].count == 4, separators == ["."], numbers[1].allSatisfy({ $0 == "0" }) {
      return String(numbers[0])
    }
    if numbers[1].count == 4, numbers[0].count < 3 { return "\(numbers[1])-\(padded(numbers[0]))" }
    guard numbers[0].count == 4, separators != ["."],
      numbers[1].count == 1 || (numbers[1].count == 2 && separators.isEmpty)
    else { return nil }
    return "\(numbers[0])-\(padded(numbers[1]))"
  }

  private static func numbered(
    _ numbers: [Substring],
    isDotted: Bool,
    of text: String,
    _ order: DateOrder?
  ) throws(DateTextError) -> String? {
    if numbers[0].count == 4 { return "\(numbers[0])-\(padded(numbers[1]))-\(padded(numbers[2]))" }
    guard numbers[0].count < 3, numbers[1].count < 3 else { return nil }
    guard numbers[2].count == 4 else {
      if numbers[2].count == 2 { throw .unsupported(text, .yearOfTwoDigits) }
      return nil
    }
    guard let a = Int(numbers[0]), let b = Int(numbers[1]) else { return nil }
    let isDayFirst: Bool
    switch order {
    case .dayMonthYear: isDayFirst = true
    case .monthDayYear: isDayFirst = false
    case .yearMonthDay, nil:
      guard isDotted || a > 12 || b > 12 || a == b else { throw .undecidedOrder(text) }
      isDayFirst = isDotted || b <= 12
    }
    let (day, month) = isDayFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    return "\(numbers[2])-\(padded(month))-\(padded(day))"
  }

  private static func padded(_ digits: Substring) -> String {
    digits.count == 1 ? "0\(digits)" : String(digits)
  }
}

// MARK: Tokens

extension WrittenDate {
  /// A number, a word, or what stands between them.
  private enum Token {
    case number(Substring)
    case word(String)
    case separator(Character)

    static func tokens(of text: String) -> [Token] {
      var tokens: [Token] = []
      var rest = text[...]
      while let first = rest.first {
        let kind = Kind(first)
        let piece = rest.prefix { Kind($0) == kind }
        rest = rest.dropFirst(kind == .other ? 1 : piece.count)
        switch kind {
        case .digit: tokens.append(.number(piece))
        case .letter: tokens.append(.word(String(piece)))
        case .other where first == " " || first == "," || "年月日".contains(first): break
        // The dot of an abbreviation, and of a German day, is followed by a blank.
        case .other where first == "." && (rest.first == " " || rest.isEmpty): break
        case .other: tokens.append(.separator(first))
        }
      }
      return tokens
    }

    private enum Kind {
      case digit
      case letter
      case other

      init(_ character: Character) {
        if ("0"..."9").contains(character) {
          self = .digit
        } else {
          self = character.isLetter && !"年月日".contains(character) ? .letter : .other
        }
      }
    }
  }
}
