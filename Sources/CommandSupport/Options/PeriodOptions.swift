package import ArgumentParser
package import Diplomacy

/// The first and the last day of a period.
package struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The first day of a period; a month or a year begins with it.", valueName: "date")
  )
  package var from: String?
  @Option(help: ArgumentHelp("The last day of a period; a month or a year ends with it.", valueName: "date"))
  package var to: String?

  package init() {}

  /// Whether a first or a last day is given.
  package var isGiven: Bool { from != nil || to != nil }

  /// Fails if a value is no date, or the period has no day.
  package func validate() throws {
    _ = try period(in: nil)
  }

  /// The days from the first to the last; an end that is not given is that of the calendar.
  ///
  /// - Parameter calendar: The calendar; without one, nil unless both ends are given.
  package func period(in calendar: DatePeriod?) throws(ValidationError) -> DatePeriod? {
    let first = try from.map { (text) throws(ValidationError) in try DateOption.period(text, option: "--from")
    }
    let last = try to.map { (text) throws(ValidationError) in try DateOption.period(text, option: "--to") }
    // Beyond the calendar the period is only what was given, and is refused as off the calendar.
    guard let start = first?.first ?? calendar.map({ min($0.first, last?.first ?? $0.first) }),
      let end = last?.last ?? calendar.map({ max($0.last, first?.last ?? $0.last) })
    else { return nil }
    do throws(DayIntervalError) {
      return try DatePeriod(from: start, through: end)
    } catch {
      throw ValidationError("--from \(start) --to \(end): expected the earlier day first")
    }
  }
}
