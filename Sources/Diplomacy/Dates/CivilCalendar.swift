/// A calendar of twelve months that starts its years on 1 January, and how it counts days.
///
/// Internally years are counted from March, so that the leap day is the last day of a year.
enum CivilCalendar {
  /// New Style: a century is a leap year only when 400 divides it.
  case gregorian
  /// Old Style: every fourth year is a leap year.
  case julian

  /// The Julian day number of 1 March of the year 0.
  private var origin: Int {
    switch self {
    case .gregorian: 1_721_120
    case .julian: 1_721_118
    }
  }

  /// The days from 1 March of the year 0 to 1 March of a year that is not negative.
  private func daysBeforeMarch(of year: Int) -> Int {
    switch self {
    case .gregorian: 365 * year + year / 4 - year / 100 + year / 400
    case .julian: 365 * year + year / 4
    }
  }

  /// The days from 1 March to the first of a month, March being month 0 and February month 11.
  private static func daysBefore(monthAfterMarch month: Int) -> Int {
    (153 * month + 2) / 5
  }

  /// Whether the year has a 29 February.
  func isLeap(_ year: Int) -> Bool {
    switch self {
    case .gregorian: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    case .julian: year % 4 == 0
    }
  }

  /// The number of days of a month, which is one of 1 to 12.
  func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The Julian day number of a day that exists.
  func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month < 3 ? year - 1 : year
    let monthAfterMarch = (month + 9) % 12
    return origin + daysBeforeMarch(of: marchYear) + Self.daysBefore(monthAfterMarch: monthAfterMarch) + day
      - 1
  }

  /// The year, month and day of a Julian day number from 1 March of the year 0 on.
  func components(ofDayNumber dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let days = dayNumber - origin
    var marchYear = days * 400 / daysBeforeMarch(of: 400)
    while daysBeforeMarch(of: marchYear) > days { marchYear -= 1 }
    while daysBeforeMarch(of: marchYear + 1) <= days { marchYear += 1 }
    let dayOfYear = days - daysBeforeMarch(of: marchYear)
    let monthAfterMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - Self.daysBefore(monthAfterMarch: monthAfterMarch) + 1
    let month = monthAfterMarch < 10 ? monthAfterMarch + 3 : monthAfterMarch - 9
    return (month < 3 ? marchYear + 1 : marchYear, month, day)
  }
}
