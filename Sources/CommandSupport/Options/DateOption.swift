package import ArgumentParser
package import Diplomacy

/// The day, month, year or interval that a verb asks about.
package struct DateOption: ParsableArguments {
  @Option(
    name: .customLong("date"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "A day, a month, a year or another EDTF date: 1912-07-08, 1912-07, 1912; \"1912-06-25 OS\" is Julian. Also as "
        + "written: \"8 July 1912\", \"c. 1910\", \"before 1907\".",
      valueName: "date"
    )
  )
  package var text: String?

  package init() {}

  /// Fails if the value is not a date.
  package func validate() throws {
    _ = try period()
  }

  /// The period; nil when none was given.
  package func period() throws(ValidationError) -> DatePeriod? {
    guard let text else { return nil }
    return try DateOption.period(text, option: "--date")
  }

  /// The period; an error if none was given.
  package func requiredPeriod() throws(ValidationError) -> DatePeriod {
    guard let period = try period() else { throw ValidationError("--date is missing") }
    return period
  }

  /// A single day given as the value of an option.
  package static func day(_ text: String, option: String) throws(ValidationError) -> HistoricalDate {
    let period = try period(text, option: option)
    guard period.isDay else {
      throw ValidationError("\(option) \(text): expected one day, as in \(period.someDay)")
    }
    return period.first
  }

  /// The days of the value of an option.
  package static func period(_ text: String, option: String) throws(ValidationError) -> DatePeriod {
    do {
      return try DatePeriod(text)
    } catch {
      throw ValidationError("\(option): \(error)")
    }
  }
}
