public import Cartography
public import Diplomacy
public import MapGeometry

/// Why a chart cannot be made.
public enum ChartError: Error, Equatable, Sendable {
  /// The width or the language is none.
  case sheet(MapSheetError)
  /// No day of the period (first) is on the calendar of the data set (second).
  case offCalendar(DatePeriod, calendar: DatePeriod)
  /// The position lies outside the regions of the atlas.
  case outside(Position)
}

extension ChartError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .sheet(let error): error.description
    case .offCalendar(let period, let calendar):
      "\(period) is off the calendar of the data set, \(calendar), "
        + (period.last < calendar.first
          ? "which begins on \(calendar.first)" : "which ends on \(calendar.last)")
    case .outside(let position):
      "\(position) is outside the regions of this atlas; expected a place in one"
    }
  }
}
