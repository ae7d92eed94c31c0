public import Diplomacy
public import HistoricalAtlas

/// The options of an atlas page.
public struct PageSettings: Sendable {
  /// The languages beside English, in the order of the choice.
  public var languages: [MapNames] = []
  /// The language in which the page opens; when nil, the reader's own if the page has it, otherwise English.
  public var language: String?
  /// The days through which the page runs, those off the calendar left out; all of the calendar when nil, or
  /// when none is left.
  public var period: DatePeriod?
  /// The names of map files beside the page, `1912-07-09.svg`, in the order of their days.
  public var maps: [String] = []
  /// Whose knowledge these maps show; the page links a map only where it shows the same.
  public var mapsKnownTo: Knowledge = .everything

  /// A page in English, without map files.
  public init() {}

  /// The days of the page.
  func days(in calendar: DatePeriod) -> DatePeriod {
    guard let period, let last = period.lastDay(within: calendar) else { return calendar }
    return (try? DatePeriod(from: max(period.first, calendar.first), through: last)) ?? calendar
  }
}
