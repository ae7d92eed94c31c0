/// Why a text is not a date.
public enum DateTextError: Error, Equatable, Sendable {
  /// The text has none of the forms that are accepted.
  case unreadable(String, expected: DateForm)
  /// The text has an accepted form, but the calendar has no such day.
  case notInTheCalendar(String, HistoricalDateError)
  /// The text is EDTF, but a form that this package does not support.
  case unsupported(String, UnsupportedDate)
  /// The text is an interval that ends before it starts.
  case endsBeforeItStarts(String)
  /// The text is a day in numbers of which either of the first two may be the month.
  case undecidedOrder(String)
}

/// What a text was expected to be.
public enum DateForm: Hashable, Sendable {
  /// A day in ISO form.
  case day
  /// An EDTF expression of level 0 or 1.
  case edtf
  /// What a user may ask for: EDTF, or a day in Old Style.
  case period
}

/// Valid EDTF that is not accepted here.
public enum UnsupportedDate: Hashable, Sendable {
  /// A season, as in `1912-21`.
  case season
  /// A time of day, as in `1912-07-08T12:00:00`.
  case timeOfDay
  /// Midnight in a time zone, as in `1912-07-08T00:00:00Z`.
  case timeZone
  /// A year of more than four digits or before the year 1, as in `Y17000` or `-0044`.
  case yearBeyondFourDigits
  /// A year of which only two digits are given, as in `31/7/07`.
  case yearOfTwoDigits
}

extension DateForm {
  /// The accepted forms by example.
  var examples: String {
    switch self {
    case .day: "1912-07-08, year first"
    case .edtf:
      "1912, 1912-07, 1912-07-08, 1921/1933, 1912-07~, 191X or other EDTF of level 0 or 1, year first"
    case .period:
      "1912, 1912-07, 1912-07-08, 1912-06-25 OS, 8 July 1912, 1907/1912 or other EDTF of level 0 or 1"
    }
  }
}

extension DateTextError: CustomStringConvertible {
  /// What was found and what is accepted.
  public var description: String {
    switch self {
    case .unreadable(let text, let expected):
      "\"\(text)\" is no date: expected \(expected.examples)"
    case .notInTheCalendar(let text, let error):
      "\"\(text)\" is no date: \(error)"
    case .unsupported(let text, .season):
      "\"\(text)\" is a season: expected the months, as in 1912-06/1912-08"
    case .unsupported(let text, .timeOfDay):
      "\"\(text)\" has a time of day: expected the day alone, as in 1912-07-08"
    case .unsupported(let text, .timeZone):
      "\"\(text)\" has a time zone: expected the day alone, as in 1912-07-08"
    case .unsupported(let text, .yearBeyondFourDigits):
      "\"\(text)\" has a year that is not within 0001 to 9999"
    case .unsupported(let text, .yearOfTwoDigits):
      "\"\(text)\" has a year of two digits: expected four"
    case .undecidedOrder(let text):
      "\"\(text)\" may be two days, by which number is the month: expected the month by its name, or year first"
    case .endsBeforeItStarts(let text):
      "\"\(text)\" ends before it starts"
    }
  }
}
